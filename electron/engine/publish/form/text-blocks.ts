import type ExcelJS from 'exceljs';
import { face } from './form-look';
import { linesOf } from './lines-of';

/** Points. */
export const usualSize = 12;

/** A line of the blocks around the table. */
export interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
}

/** How many columns a block at a side takes: about a quarter of the sheet, and enough for each line of its words. */
export function blockWidth(
  sheet: ExcelJS.Worksheet,
  columns: number,
  side: 'left' | 'right',
  lines: readonly Line[],
): number {
  const widths = Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1).width ?? 10);
  const wanted = Math.max(42, widths.reduce((sum, each) => sum + each, 0) / 4.5);
  const ordered = side === 'left' ? widths : [...widths].reverse();
  const isHeld = (width: number): boolean =>
    lines.every(({ text, bold = false, size = usualSize }) => linesOf(text, width, { size, bold }) === 1);
  let [taken, count] = [0, 0];
  for (const each of ordered) {
    if (taken >= wanted && isHeld(taken)) break;
    taken += each;
    count += 1;
  }
  return Math.max(1, Math.min(count, Math.floor((columns - 1) / 2)));
}

export function writeLines(
  sheet: ExcelJS.Worksheet,
  row: number,
  from: number,
  to: number,
  lines: readonly Line[],
  horizontal: 'left' | 'center' = 'center',
): void {
  const space = Array.from(
    { length: to - from + 1 },
    (_, index) => sheet.getColumn(from + index).width ?? 10,
  );
  const characters = space.reduce((sum, each) => sum + each, 0);
  lines.forEach(({ text, bold = false, italic = false, underline = false, size = usualSize }, index) => {
    const cell = sheet.getCell(row + index, from);
    if (to > from) sheet.mergeCells(row + index, from, row + index, to);
    cell.value = text;
    cell.font = { name: face, size, bold, italic, underline };
    cell.alignment = { horizontal, vertical: 'top', wrapText: true };
    const needed = linesOf(text, characters, { size, bold }) * size * 1.4;
    const target = sheet.getRow(row + index);
    target.height = Math.max(target.height ?? 0, needed, 16);
  });
}

/** In characters. */
export function spaceOf(sheet: ExcelJS.Worksheet, from: number, to: number): number {
  let space = 0;
  for (let column = from; column <= to; column += 1) space += sheet.getColumn(column).width ?? 10;
  return space;
}
