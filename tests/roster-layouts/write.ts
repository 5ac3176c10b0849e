import { writeCsv } from './files/write-csv';
import { writeWithExceljs } from './files/write-exceljs';
import { writeHtml } from './files/write-html';
import { writeWithSheetjs } from './files/write-sheetjs';
import type { Grid } from './grid';
import type { Layout } from './layout';

/** The bytes of a file in the layout's format. */
export async function write(grid: Grid, layout: Layout): Promise<Buffer> {
  const [first] = grid.sheets;
  if (first === undefined) throw new Error('write: a file without a sheet');
  switch (layout.format) {
    case 'xlsx':
      return writeWithExceljs(grid, layout.legacyFont);
    case 'xlsx_sheetjs':
      return writeWithSheetjs(grid, 'xlsx');
    case 'xls':
      return writeWithSheetjs(grid, 'biff8');
    case 'ods':
    case 'xlsb':
      return writeWithSheetjs(grid, layout.format);
    case 'csv':
      return writeCsv(first, layout);
    case 'html':
      return writeHtml(first);
  }
}
