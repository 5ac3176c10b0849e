import ExcelJS from 'exceljs';

import type { Cell } from '../spelling/cell';
import { COLUMNS } from '../spelling/columns';
import { HEADERS } from '../spelling/write-row';
import { toExcelValue } from './excel-value';
import { fixZipTimes } from './fix-zip-times';

const TITLES = ['ỦY BAN NHÂN DÂN TỈNH MẪU', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ'] as const;
const HEADER_ROW = 5;
const SAVED = new Date(Date.UTC(2025, 0, 1));
const FONT = { name: 'Times New Roman', size: 11 };
const BORDER: Partial<ExcelJS.Borders> = {
  ...{ top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } },
};

/** The roster as a workbook of one sheet, ready to print; the same rows are always the same bytes. */
export async function createWorkbook(
  rows: readonly (readonly Cell[])[],
  statedDate = '31/12/2024',
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Biên Chế';
  workbook.lastModifiedBy = 'Biên Chế';
  workbook.created = SAVED;
  workbook.modified = SAVED;
  const sheet = workbook.addWorksheet('Danh sách', {
    views: [{ state: 'frozen', xSplit: 3, ySplit: HEADER_ROW }],
    pageSetup: {
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: '&P/&N' },
  });
  sheet.columns = [5, ...COLUMNS.map(({ width }) => width)].map((width) => ({
    width,
    style: { font: FONT },
  }));
  addTitles(sheet, statedDate);
  addHeader(sheet);
  for (const row of rows) addRow(sheet, row);
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: HEADER_ROW, column: HEADERS.length },
  };
  return fixZipTimes(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function addTitles(sheet: ExcelJS.Worksheet, statedDate: string): void {
  [...TITLES, `(Tính đến ngày ${statedDate})`].forEach((title, index) => {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, HEADERS.length);
    const cell = sheet.getCell(row, 1);
    cell.value = title;
    cell.font = { ...FONT, size: 13, bold: index < 2, italic: index === 2 };
    cell.alignment = { horizontal: index === 0 ? 'left' : 'center' };
  });
}

function addHeader(sheet: ExcelJS.Worksheet): void {
  const row = sheet.getRow(HEADER_ROW);
  row.values = [...HEADERS];
  row.height = 48;
  row.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
    cell.border = BORDER;
  });
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly Cell[]): void {
  const row = sheet.addRow(cells.map(toExcelValue));
  row.eachCell((cell) => {
    cell.border = BORDER;
    if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
  });
}
