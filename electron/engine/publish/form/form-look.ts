import type ExcelJS from 'exceljs';

export const face = 'Times New Roman';
export const thin: Partial<ExcelJS.Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin' }]),
);
export const middle = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
