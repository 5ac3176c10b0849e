import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type ExcelJS from './workbook/excel';
import { bookBytes, newWorkbook } from './workbook/excel';
import Papa from 'papaparse';
import { FailureError } from '../../../shared/contract/failure';
import type { PlainSheet } from '../../../shared/contract/plain-sheet';
import { border, font, headFill } from './workbook/cell-looks';
import { safeText } from './workbook/cell-text';
import { writeSafely } from './write-safely';

const [narrowest, widest] = [8, 44];

/** Writes a table of the window, texts and numbers as they are, with a head that stays in sight and can be filtered. */
export async function exportRows(sheet: PlainSheet): Promise<{ path: string }> {
  const { path } = sheet;
  const ending = extname(path).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv')
    throw new FailureError({ kind: 'ending-unknown', path, endings: ['.xlsx', '.csv'] });
  const bytes = ending === '.csv' ? csvOf(sheet) : await workbookOf(sheet);
  await writeSafely(path, (temporary) => writeFile(temporary, bytes));
  return { path };
}

function csvOf({ title, subtitle, heads, rows }: PlainSheet): string {
  const lines = [[title], ...subtitle.map((line) => [line]), heads, ...rows];
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

async function workbookOf({ title, subtitle, heads, rows }: PlainSheet): Promise<Uint8Array> {
  const book = newWorkbook();
  const headRow = subtitle.length + 3;
  const sheet = book.addWorksheet('1', {
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
  return await bookBytes(book);
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
