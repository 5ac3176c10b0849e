import type ExcelJS from 'exceljs';
import type { Cell } from '../spelling/cell';
import { toExcelValue } from '../write/excel-value';

const FONT = { name: 'Times New Roman', size: 11 };
const BORDER: Partial<ExcelJS.Borders> = {
  ...{ top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } },
};

/** A column of a register: its path through the merged header, outermost first. */
export interface RegisterColumn {
  readonly path: readonly string[];
  readonly width: number;
}

export type RegisterRow =
  | { readonly kind: 'section'; readonly number: string; readonly text: string }
  | { readonly kind: 'total' | 'entry'; readonly cells: readonly Cell[] }
  /** Values of the columns at these places stand in the row above and are merged down. */
  | { readonly kind: 'more'; readonly cells: readonly Cell[]; readonly merged: readonly number[] };

export interface RegisterSheet {
  readonly titles: readonly string[];
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
  readonly footer: readonly string[];
}

/** Writes a register as offices keep it: title block, merged header, a row of column numbers, sections, totals, signatures. */
export function writeRegisterSheet(sheet: ExcelJS.Worksheet, register: RegisterSheet): void {
  const { columns, titles, rows, footer } = register;
  sheet.columns = columns.map(({ width }) => ({ width, style: { font: FONT } }));
  titles.forEach((title, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, columns.length);
    const cell = sheet.getCell(index + 1, 1);
    cell.value = title;
    cell.font = { ...FONT, size: 13, bold: index < 2, italic: index >= 2 };
    cell.alignment = { horizontal: index === 0 ? 'left' : 'center' };
  });
  let row = writeHeader(sheet, columns, titles.length + 2);
  const mergedFrom = new Map<number, number>();
  const closeMerges = (end: number): void => {
    for (const [column, from] of mergedFrom) if (end > from) sheet.mergeCells(from, column, end, column);
    mergedFrom.clear();
  };
  for (const each of rows) {
    if (each.kind !== 'more') closeMerges(row - 1);
    if (each.kind === 'section') writeSection(sheet, row, each, columns.length);
    else {
      each.cells.forEach((cell, index) => {
        const place = sheet.getCell(row, index + 1);
        place.value = toExcelValue(cell);
        place.border = BORDER;
        if (place.value instanceof Date) place.numFmt = 'dd/mm/yyyy';
        if (each.kind === 'total') place.font = { ...FONT, bold: true };
      });
      if (each.kind === 'more')
        for (const column of each.merged)
          if (!mergedFrom.has(column + 1)) mergedFrom.set(column + 1, row - 1);
    }
    row += 1;
  }
  closeMerges(row - 1);
  footer.forEach((text, index) => {
    sheet.getCell(row + 1 + index, Math.max(1, columns.length - 2)).value = text;
  });
}

/** Answers the row below the header. */
function writeHeader(sheet: ExcelJS.Worksheet, columns: readonly RegisterColumn[], top: number): number {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  columns.forEach(({ path }, index) => {
    path.forEach((text, level) => {
      const before = columns[index - 1]?.path;
      const isSame =
        level < path.length - 1 && path.slice(0, level + 1).every((part, at) => before?.[at] === part);
      if (isSame) return;
      let width = 1;
      if (level < path.length - 1)
        while (path.slice(0, level + 1).every((part, at) => columns[index + width]?.path[at] === part))
          width += 1;
      const bottom = level === path.length - 1 ? top + depth - 1 : top + level;
      if (width > 1 || bottom > top + level) sheet.mergeCells(top + level, index + 1, bottom, index + width);
      sheet.getCell(top + level, index + 1).value = text;
    });
    const number = sheet.getCell(top + depth, index + 1);
    number.value = index === 0 ? 'A' : `(${index})`;
    number.alignment = { horizontal: 'center' };
  });
  for (let row = top; row < top + depth; row += 1) {
    for (let column = 1; column <= columns.length; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { ...FONT, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = BORDER;
    }
  }
  return top + depth + 1;
}

function writeSection(
  sheet: ExcelJS.Worksheet,
  row: number,
  { number, text }: { readonly number: string; readonly text: string },
  width: number,
): void {
  sheet.getCell(row, 1).value = number;
  sheet.mergeCells(row, 2, row, width);
  const cell = sheet.getCell(row, 2);
  cell.value = text;
  cell.font = { ...FONT, bold: true, italic: true };
}

/** 4 as `IV`. */
export function roman(number: number): string {
  const parts = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  let text = '';
  for (const [value, letters] of parts) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

export const SIGNATURES = [
  'Tỉnh Mẫu, ngày 31 tháng 12 năm 2024',
  'NGƯỜI LẬP BIỂU                              THỦ TRƯỞNG ĐƠN VỊ',
  '(Ký, ghi rõ họ tên)                              (Ký tên, đóng dấu)',
] as const;
