import type { Register } from '../../../shared/registers/register';
import type { Finding } from '../check/finding';
import type { Field } from '../../../shared/roster/field';
import { parseCount } from '../normalise/parse-count';
import { parseDuration } from '../normalise/parse-duration';
import { parseNumber } from '../normalise/parse-number';
import { readColumns } from '../normalise/read-column';
import { cellText, type CellValue } from '../read/sheet';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const summed: ReadonlySet<Field['kind']> = new Set(['number', 'duration']);

function numberOf(field: Field, cell: CellValue): number | null {
  if (field.kind !== 'duration') return (field.whole ? parseCount(cell) : parseNumber(cell)).value;
  const [only, ...more] = parseDuration(cell) ?? [];
  return more.length === 0 && only?.unit === 'hour' ? only.amount : null;
}

/**
 * Holds the numbers of total rows against the rows they are of: those since the last section or total, or all of the
 * sheet, above or below. A number disagrees only when it is none of these sums.
 */
export function reconcileSums(register: Register, understood: UnderstoodSheet, file: number): Finding[] {
  const { sheet, kinds, columns } = understood;
  const numbers = readColumns(columns).filter(
    ({ field, tick }) => summed.has(field.kind) && tick === undefined && register.fields.includes(field),
  );
  const findings: Finding[] = [];
  kinds.forEach((kind, row) => {
    if (kind !== 'subtotal') return;
    for (const { column, field } of numbers) {
      const at = (place: number): number | null => numberOf(field, sheet.rows[place]?.[column] ?? null);
      const total = at(row);
      if (total === null) continue;
      // Hours and days do not add up to a number that can be held against the total.
      const isMixed =
        field.kind === 'duration' &&
        understood.people.some((person) => {
          const cell = sheet.rows[person.row]?.[column] ?? null;
          return cellText(cell).trim() !== '' && at(person.row) === null;
        });
      if (isMixed) continue;
      const sum = (rows: readonly number[]): number => rows.reduce((all, each) => all + (at(each) ?? 0), 0);
      const people = [...kinds.keys()].filter(
        (place) => kinds[place] === 'person' || kinds[place] === 'continuation',
      );
      const above = people.filter((place) => place < row);
      const opened = kinds.findLastIndex(
        (each, place) => place < row && (each === 'section' || each === 'subtotal'),
      );
      const closed = kinds.findIndex(
        (each, place) => place > row && (each === 'section' || each === 'subtotal'),
      );
      const since = above.filter((place) => place > opened);
      const sums = [
        since,
        above,
        people,
        people.filter((place) => place > row && (closed < 0 || place < closed)),
      ].map(sum);
      if (sums.some((each) => Math.abs(each - total) < 1e-6)) continue;
      const own = since.length > 0 ? sums[0] : sums[1];
      const place = { file, sheet: sheet.name, row, column, field: field.id };
      findings.push({
        kind: 'entry_sum_disagrees',
        ...place,
        value: String(total),
        taken: String(own ?? 0),
      });
    }
  });
  return findings;
}
