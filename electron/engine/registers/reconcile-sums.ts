import type { Register } from '../../../shared/registers/register';
import type { Finding } from '../check/finding';
import type { Field } from '../../../shared/roster/field';
import { parseCount } from '../normalise/parse-count';
import { parseDuration } from '../normalise/parse-duration';
import { parseNumber } from '../normalise/parse-number';
import { readColumns } from '../normalise/read-column';
import { cellText, type CellValue } from '../read/sheet';
import { groupRank } from '../understand/group-rows';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const summed: ReadonlySet<Field['kind']> = new Set(['number', 'duration']);

function numberOf(field: Field, cell: CellValue): number | null {
  if (field.kind !== 'duration') return (field.whole ? parseCount(cell) : parseNumber(cell)).value;
  const [only, ...more] = parseDuration(cell) ?? [];
  return more.length === 0 && only?.unit === 'hour' ? only.amount : null;
}

/**
 * Holds the numbers of total rows against the rows they are of: those since the last section or total, or all of the
 * sheet, above or below. A number disagrees only when it is none of these sums. In a register of units the row of a group
 * is held against those below it.
 */
export function reconcileSums(register: Register, understood: UnderstoodSheet, file: number): Finding[] {
  const { sheet, kinds, columns } = understood;
  const numbers = readColumns(columns).filter(
    ({ field, tick }) => summed.has(field.kind) && tick === undefined && register.fields.includes(field),
  );
  const findings: Finding[] = [];
  kinds.forEach((kind, row) => {
    if (kind !== 'subtotal' && !(kind === 'section' && register.key === 'unit')) return;
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
      const of = kind === 'section' ? [rowsOfGroup(understood, row)] : rowsOfTotal(understood, row);
      const sums = of.map(sum);
      if (sums.some((each) => Math.abs(each - total) < 1e-6)) continue;
      findings.push({
        ...{ kind: 'entry_sum_disagrees', file, sheet: sheet.name, row, column, field: field.id },
        ...{ value: String(total), taken: String(sums[0] ?? 0) },
      });
    }
  });
  return findings;
}

function entriesOf({ kinds }: UnderstoodSheet): number[] {
  return [...kinds.keys()].filter((row) => kinds[row] === 'person' || kinds[row] === 'continuation');
}

/** The rows that a total may be of, the likeliest first. */
function rowsOfTotal(understood: UnderstoodSheet, row: number): readonly (readonly number[])[] {
  const { kinds } = understood;
  const all = entriesOf(understood);
  const parts = (place: number): boolean => kinds[place] === 'section' || kinds[place] === 'subtotal';
  const opened = kinds.findLastIndex((_kind, place) => place < row && parts(place));
  const closed = kinds.findIndex((_kind, place) => place > row && parts(place));
  const above = all.filter((place) => place < row);
  const since = above.filter((place) => place > opened);
  const below = all.filter((place) => place > row && (closed < 0 || place < closed));
  return since.length > 0 ? [since, above, all, below] : [above, all, below];
}

/** The rows below that of a group, as far as the next that is numbered like it. */
function rowsOfGroup(understood: UnderstoodSheet, row: number): readonly number[] {
  const { sheet, kinds, columns } = understood;
  const ordinals = columns.filter(({ field }) => field?.id === 'ordinal').map(({ column }) => column);
  const rank = groupRank(sheet, row, ordinals);
  const end = kinds.findIndex(
    (kind, place) =>
      place > row &&
      (kind === 'subtotal' || (kind === 'section' && groupRank(sheet, place, ordinals) <= rank)),
  );
  return entriesOf(understood).filter((place) => place > row && (end < 0 || place < end));
}
