import type { Register } from '../../../shared/registers/register';
import type { Finding } from '../check/finding';
import { parseNumber } from '../normalise/parse-number';
import { readColumns } from '../normalise/read-column';
import type { UnderstoodSheet } from '../understand/understand-sheet';

/**
 * Holds the numbers of total rows against the rows they are of: those since the last section or total, or all of the
 * sheet, above or below. A number disagrees only when it is none of these sums.
 */
export function reconcileSums(register: Register, understood: UnderstoodSheet, file: number): Finding[] {
  const { sheet, kinds, columns } = understood;
  const numbers = readColumns(columns).filter(
    ({ field, tick }) => field.kind === 'number' && tick === undefined && register.fields.includes(field),
  );
  const findings: Finding[] = [];
  kinds.forEach((kind, row) => {
    if (kind !== 'subtotal') return;
    for (const { column, field } of numbers) {
      const at = (place: number): number | null =>
        parseNumber(sheet.rows[place]?.[column] ?? null, field.whole).value;
      const total = at(row);
      if (total === null) continue;
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
      const sums = [
        above.filter((place) => place > opened),
        above,
        people,
        people.filter((place) => place > row && (closed < 0 || place < closed)),
      ].map(sum);
      if (sums.some((each) => Math.abs(each - total) < 1e-6)) continue;
      const place = { file, sheet: sheet.name, row, column, field: field.id };
      findings.push({
        kind: 'entry_sum_disagrees',
        ...place,
        value: String(total),
        taken: String(sums[1] ?? 0),
      });
    }
  });
  return findings;
}
