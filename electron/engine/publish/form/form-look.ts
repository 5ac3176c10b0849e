import type ExcelJS from 'exceljs';

export const face = 'Times New Roman';
export const thin: Partial<ExcelJS.Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin' }]),
);
export const middle = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;

/** How many lines words take in a column, which breaks only between them. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(3, width - 1);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) [lines, used] = [lines + 1, word.length];
    else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
