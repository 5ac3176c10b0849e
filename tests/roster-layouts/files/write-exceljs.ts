import ExcelJS from 'exceljs';

import { toTcvn3 } from '../encodings/tcvn3';
import { toVni } from '../encodings/vni';
import type { Grid, GridCell, GridSheet } from '../grid';
import type { LegacyFont } from '../layout';

/** xlsx with what office programs store: styles, fonts, merged areas, hidden sheets. */
export async function writeWithExceljs(grid: Grid, legacyFont: LegacyFont | null): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of grid.sheets) addSheet(workbook, sheet, legacyFont);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: GridSheet, legacyFont: LegacyFont | null): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden === true ? 'hidden' : 'visible',
  });
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell !== null) setCell(worksheet.getCell(rowIndex + 1, column + 1), cell, legacyFont);
    });
  });
  for (const { top, left, bottom, right } of sheet.merges)
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

function setCell(target: ExcelJS.Cell, cell: Exclude<GridCell, null>, legacyFont: LegacyFont | null): void {
  if (typeof cell === 'object') {
    target.value = new Date(Date.UTC(cell.year, cell.month - 1, cell.day));
    target.numFmt = 'dd/mm/yyyy';
    return;
  }
  if (typeof cell === 'number' || legacyFont === null) {
    target.value = cell;
    return;
  }
  if (legacyFont === 'vni') {
    target.value = toVni(cell);
    target.font = { name: 'VNI-Times', size: 12 };
    return;
  }
  const { text, needsCapitalFont } = toTcvn3(cell);
  target.value = text;
  target.font = { name: needsCapitalFont ? '.VnTimeH' : '.VnTime', size: 12 };
}
