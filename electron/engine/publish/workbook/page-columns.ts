import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetHead } from '../../../../shared/analysis/sheet-table';

/** A page is not left emptier than this to keep a group of columns together. */
const leastFilled = 0.4;
const sheetPart = 'xl/worksheets/sheet1.xml';

/**
 * The columns that begin a page, counted as those of the heads: at a head of the first row where the page before it is
 * then full enough, else at one of a lower row, so that no count is parted from its percentage.
 * `widths` and `room` in characters.
 */
export function pageColumns(heads: readonly SheetHead[], widths: readonly number[], room: number): number[] {
  const levels = [...new Set(heads.map(({ row }) => row))].sort((a, b) => a - b);
  const breaks: number[] = [];
  let start = 0;
  for (;;) {
    const end = firstBeyond(widths, start, room);
    if (end === null) return breaks;
    const used = (column: number): number =>
      widths.slice(start, column).reduce((sum, width) => sum + width, 0) / room;
    const cuts = levels.map((level) =>
      Math.max(
        0,
        ...heads
          .filter(({ row, column }) => row === level && column > start && column <= end)
          .map(({ column }) => column),
      ),
    );
    start = cuts.find((cut) => cut > start && used(cut) >= leastFilled) ?? end;
    breaks.push(start);
  }
}

/** The first column that a page no longer holds; null: it holds the rest. A page holds one column at least. */
function firstBeyond(widths: readonly number[], start: number, room: number): number | null {
  let used = 0;
  for (let column = start; column < widths.length; column += 1) {
    used += widths[column] ?? 0;
    if (used > room && column > start) return column;
  }
  return null;
}

/** Begins pages of the first sheet before these columns, counted from 0: exceljs knows only breaks of rows. */
export function insertPageColumns(workbook: Uint8Array, columns: readonly number[]): Uint8Array {
  const parts = unzipSync(workbook, { filter: ({ name }) => !name.endsWith('/') });
  const part = parts[sheetPart];
  if (!part) throw new Error(`The workbook has no part ${sheetPart}.`);
  const breaks = columns.map((column) => `<brk id="${column}" max="1048575" man="1"/>`).join('');
  const count = columns.length;
  const xml = `<colBreaks count="${count}" manualBreakCount="${count}">${breaks}</colBreaks></worksheet>`;
  parts[sheetPart] = strToU8(strFromU8(part).replace('</worksheet>', () => xml));
  return zipSync(parts);
}
