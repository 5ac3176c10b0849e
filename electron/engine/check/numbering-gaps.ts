import { cellText } from '../read/sheet';
import type { RowKind } from '../../../shared/contract/results';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { Finding } from './finding';

const numbered = new Set<RowKind>(['person', 'rejected', 'excluded', 'footer']);

/** Running numbers that jump ahead: a person may be missing. Starting again at 1 is how sections number. */
export function numberingGaps({ sheet, columns, kinds, header }: UnderstoodSheet, file: number): Finding[] {
  const column = columns.find(({ field }) => field?.id === 'ordinal')?.column;
  if (column === undefined) return [];
  const findings: Finding[] = [];
  let before: number | null = null;
  for (const [row, kind] of kinds.entries()) {
    // A vacant post or a row left out has a number too.
    if (row <= (header.numberRow ?? header.bottom) || !numbered.has(kind)) continue;
    const text = cellText(sheet.rows[row]?.[column]).trim().replace(/\.$/, '');
    const number = /^\d{1,7}$/.test(text) ? Number(text) : null;
    if (kind === 'person' && number !== null && before !== null && number > before + 1) {
      const place = { file, sheet: sheet.name, row, column, field: 'ordinal' };
      findings.push({ kind: 'numbering_gap', ...place, value: String(number), taken: String(before) });
    }
    before = number ?? before;
  }
  return findings;
}
