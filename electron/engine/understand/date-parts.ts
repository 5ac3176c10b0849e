import { findField } from '../../../shared/roster/fields';
import { fold } from '../../../shared/text/fold';
import { cellText, type CellValue } from '../read/sheet';
import type { ColumnRole } from './column-role';
import { matchHeader } from './match-header';

const parts = ['day', 'month', 'year'] as const;
const leaves = [/^ngay(?: sinh)?$/, /^thang(?: sinh)?$/, /^nam(?: sinh)?$/] as const;
const largest = [31, 12, 2100] as const;

/** A date in three columns side by side, `Ngày sinh › Ngày | Tháng | Năm` or `Ngày sinh | Tháng sinh | Năm sinh`, is one date. */
export function findDateParts(roles: ColumnRole[], samples: readonly (readonly CellValue[])[]): void {
  for (let first = 0; first + 2 < roles.length; first += 1) {
    const three = roles.slice(first, first + 3);
    if (!three.every((role, at) => isPart(role, at, samples[role.column] ?? []))) continue;
    const others = roles.filter((role) => !three.includes(role));
    const field = fieldOf(three, !others.some((role) => role.field?.id === 'birth_date'));
    if (!field) continue;
    three.forEach((role, at) => {
      const { column, header } = role;
      roles[column] = { column, header, field, confidence: 0.9, part: parts[at] ?? 'day' };
    });
  }
}

function isPart(role: ColumnRole, at: number, cells: readonly CellValue[]): boolean {
  const leaf = fold(role.header[role.header.length - 1] ?? '');
  if (!leaves[at]?.test(leaf)) return false;
  return cells.every((cell) => {
    const number = Number(cellText(cell).trim());
    return Number.isInteger(number) && number >= 0 && number <= (largest[at] ?? 0);
  });
}

/** `Ngày | Tháng | Năm` below nothing is the birth date where no other column holds one. */
function fieldOf(three: readonly ColumnRole[], isAlone: boolean): ColumnRole['field'] {
  const parent = three[0]?.header.at(-2);
  const named = parent === undefined ? null : (matchHeader(parent)?.field ?? null);
  if (named?.kind === 'date') return named;
  const born = three.some(({ header }) => fold(header.join(' ')).includes('sinh'));
  return born || (isAlone && three.every(({ header }) => header.length === 1))
    ? (findField('birth_date') ?? null)
    : null;
}
