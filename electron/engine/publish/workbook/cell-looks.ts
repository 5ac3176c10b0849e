/** How tables of figures look in a workbook. */
export const font = 'Times New Roman';
const thin = { style: 'thin', color: { argb: 'FF8A8A8A' } } as const;
export const border = { top: thin, left: thin, bottom: thin, right: thin } as const;
export const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F3F2' } } as const;
