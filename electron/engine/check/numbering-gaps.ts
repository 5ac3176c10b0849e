import { cellText } from '../read/sheet';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { Finding } from './finding';

/** Running numbers that jump ahead: a person may be missing. Starting again at 1 is how sections number. */
export function numberingGaps({ sheet, columns, people }: UnderstoodSheet, file: number): Finding[] {
  const column = columns.find(({ field }) => field?.id === 'ordinal')?.column;
  if (column === undefined) return [];
  const numberAt = (row: number): number | null => {
    const text = cellText(sheet.rows[row]?.[column]).trim().replace(/\.$/, '');
    return /^\d{1,7}$/.test(text) ? Number(text) : null;
  };
  const findings: Finding[] = [];
  let before: number | null = null;
  let last = people[0]?.row ?? 0;
  for (const { row } of people) {
    // A vacant post has a number and nobody in it.
    for (let between = last + 1; between < row; between += 1) {
      if (before !== null && numberAt(between) === before + 1) before += 1;
    }
    last = row;
    const number = numberAt(row);
    if (number !== null && before !== null && number > before + 1) {
      const place = { file, sheet: sheet.name, row, column, field: 'ordinal' };
      findings.push({ kind: 'numbering_gap', ...place, value: String(number), taken: String(before) });
    }
    before = number ?? before;
  }
  return findings;
}
