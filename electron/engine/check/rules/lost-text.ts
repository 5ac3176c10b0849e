import type { UnderstoodSheet } from '../../understand/understand-sheet';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Letters that a conversion could not say: U+FFFD, or a question mark between letters, as in `Nguy?n V?n An`. */
const lost = /\ufffd|\p{L}\?+\p{L}/u;

/** Most cells have neither sign, and that is told much faster. */
function isLost(text: string): boolean {
  return (text.includes('?') || text.includes('\ufffd')) && lost.test(text) && !text.includes('://');
}

/** Every cell whose text lost its encoding; the letters cannot be brought back here. */
export const lostText: Rule = function* ({ roster }) {
  for (const [file, sheets] of roster.understood.entries()) {
    for (const found of sheets.values()) if (found) yield* inSheet(found, file);
  }
};

function* inSheet({ sheet, columns }: UnderstoodSheet, file: number): Generator<Finding> {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, value] of (cells ?? []).entries()) {
      if (typeof value !== 'string' || !isLost(value)) continue;
      const field = columns.find((role) => role.column === column)?.field?.id ?? null;
      yield { kind: 'lost_characters', file, sheet: sheet.name, row, column, field, value };
    }
  }
}
