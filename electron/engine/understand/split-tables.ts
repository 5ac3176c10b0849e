import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { findField } from '../../../shared/roster/fields';
import { foldTight } from '../../../shared/text/fold';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type CellValue, type Sheet } from '../read/sheet';
import { namedFields, type HeaderRegion } from './find-header';
import { HeaderGrid } from './header-grid';
import { headerWords, repeatsHeader } from './repeated-header';

const firstColumns = new Set(
  ['ordinal', 'full_name']
    .flatMap((id) => (findField(id)?.headers ?? []).map(foldTight))
    .filter((key) => key.length > 1),
);
const longest = Math.max(...[...firstColumns].map((key) => key.length));
const linesAbove = 4;

/**
 * Parts a sheet where a second table with a header of its own begins below the first: `B. NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN
 * TRÁCH` with other columns. Both parts keep their row numbers. Null where there is one table only.
 */
export function splitTables(
  sheet: Sheet,
  header: HeaderRegion,
  catalogue: FieldCatalogue,
): { head: Sheet; tail: Sheet; from: number } | null {
  const words = headerWords(header);
  const first = (header.numberRow ?? header.bottom) + 2;
  for (let row = first; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (!mayBeginTable(cells)) continue;
    const texts = cells
      .map((cell) => (typeof cell === 'string' ? tidyText(cell) : ''))
      .filter((text) => text !== '');
    if (texts.length < 3) continue;
    if (repeatsHeader(texts, words) && sameOrder(sheet, row, header)) continue;
    if (namedFields(new HeaderGrid(sheet, 0, catalogue), row) < 3) continue;
    const from = startOfTable(sheet, row);
    const masked = [...sheet.rows];
    masked.fill(undefined, 0, from);
    return {
      head: {
        ...sheet,
        rows: sheet.rows.slice(0, from),
        merges: sheet.merges.filter(({ top }) => top < from),
      },
      tail: { ...sheet, rows: masked, merges: sheet.merges.filter(({ top }) => top >= from) },
      from,
    };
  }
  return null;
}

/** Whether one of the first three texts of a row heads a first column; asked of every row there is. */
function mayBeginTable(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = tidyText(cell);
    if (text === '') continue;
    // Marks and punctuation may double the length of a header; none of them holds a digit.
    if (text.length <= 2 * longest && !/\d/.test(text) && firstColumns.has(foldTight(text))) return true;
    texts += 1;
    if (texts === 3) return false;
  }
  return false;
}

/** The words stand in the columns where the first header has them: a page break, not another table. */
function sameOrder(sheet: Sheet, row: number, header: HeaderRegion): boolean {
  const cells = (sheet.rows[row] ?? []).map((cell) => tidyText(cellText(cell)));
  const moved = cells.filter((text, column) => text !== '' && !(header.paths[column] ?? []).includes(text));
  return moved.length * 3 <= cells.filter((text) => text !== '').length;
}

/** A new table takes the lines directly above its header with it: its name, a blank line. */
function startOfTable(sheet: Sheet, headerRow: number): number {
  let start = headerRow;
  while (start > 0 && headerRow - start < linesAbove) {
    const filled = (sheet.rows[start - 1] ?? []).filter((cell) => cellText(cell).trim() !== '');
    if (filled.length > 2 || filled.some((cell) => typeof cell === 'number')) break;
    start -= 1;
  }
  return start;
}
