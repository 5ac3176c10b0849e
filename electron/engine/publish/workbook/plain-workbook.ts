import type ExcelJS from './excel';
import { bookBytes, newWorkbook } from './excel';
import { border, font, headFill } from './cell-looks';
import { safeText } from './cell-text';

const [narrowest, widest] = [8, 44];

/** A table of texts and numbers as they are. */
export interface PlainTable {
  /** Of its sheet. */
  readonly name: string;
  readonly title: string;
  /** Below the title: whom it counts, and when. */
  readonly subtitle: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A sheet a table, each with a head that stays in sight and can be filtered. */
export async function plainWorkbook(tables: readonly PlainTable[]): Promise<Uint8Array> {
  const book = newWorkbook();
  for (const table of tables) addSheet(book, table);
  return bookBytes(book);
}

function addSheet(book: ExcelJS.Workbook, { name, title, subtitle, heads, rows }: PlainTable): void {
  const headRow = subtitle.length + 3;
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: {
      ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `${headRow}:${headRow}`,
    },
  });
  [title, ...subtitle].forEach((line, at) => {
    const cell = sheet.getCell(at + 1, 1);
    put(cell, line);
    cell.font = { name: font, size: at === 0 ? 14 : 11, bold: at === 0 };
  });
  heads.forEach((head, at) => {
    const cell = sheet.getCell(headRow, at + 1);
    put(cell, head);
    cell.font = { name: font, size: 11, bold: true };
    cell.fill = headFill;
    cell.border = border;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  rows.forEach((row, index) =>
    row.forEach((value, at) => {
      const cell = sheet.getCell(headRow + 1 + index, at + 1);
      put(cell, value);
      cell.font = { name: font, size: 11 };
      cell.border = border;
      cell.alignment = { wrapText: true, vertical: 'top' };
    }),
  );
  sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow, column: heads.length } };
  heads.forEach((head, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), 0);
    const word = Math.max(0, ...head.split(' ').map(({ length }) => length));
    sheet.getColumn(at + 1).width = Math.min(widest, Math.max(narrowest, longest + 2, word + 4));
  });
}

function put(cell: ExcelJS.Cell, value: string | number | null): void {
  if (typeof value !== 'string') {
    cell.value = value;
    if (typeof value === 'number' && Number.isInteger(value)) cell.numFmt = '#,##0';
    return;
  }
  const safe = safeText(value);
  cell.value = safe.value;
  // Entered again by hand, such a text would run.
  if (safe.isFormulaLike) cell.numFmt = '@';
}
