import { setImmediate } from 'node:timers/promises';

import ExcelJS from 'exceljs';

import type { Cell } from '../spelling/cell';
import { COLUMNS } from '../spelling/columns';
import { HEADERS } from '../spelling/write-row';
import { toExcelValue } from '../write/excel-value';

/** The format has 1,048,576 rows; one is the header. */
export const MOST_PEOPLE_IN_A_SHEET = 1_048_575;

const ROWS_PER_BREATH = 1000;

export async function writeLargeWorkbook(path: string, rows: Iterable<Cell[]>): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  const sheet = workbook.addWorksheet('Danh sách', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [5, ...COLUMNS.map(({ width }) => width)].map((width) => ({ width }));
  sheet.addRow([...HEADERS]).commit();
  let written = 0;
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(toExcelValue));
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
    row.commit();
    written += 1;
    // Without a pause the disk never gets its turn and the whole sheet piles up in memory.
    if (written % ROWS_PER_BREATH === 0) await setImmediate();
  }
  sheet.commit();
  await workbook.commit();
}
