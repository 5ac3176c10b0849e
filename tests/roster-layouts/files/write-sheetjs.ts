import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';

import type { Grid, GridCell, GridSheet } from '../grid';

const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** The formats that only SheetJS writes, and xlsx in its plain way. */
export function writeWithSheetjs(grid: Grid, bookType: BookType): Buffer {
  const workbook = utils.book_new();
  for (const sheet of grid.sheets) utils.book_append_sheet(workbook, toWorksheet(sheet), sheet.name);
  workbook.Workbook = { Sheets: grid.sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) };
  return write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer;
}

function toWorksheet({ rows, merges }: GridSheet): WorkSheet {
  const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => row.map(toCell)));
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}

function toCell(cell: GridCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  const serial = (Date.UTC(cell.year, cell.month - 1, cell.day) - EPOCH) / MILLISECONDS_PER_DAY;
  return { t: 'n', v: serial, z: 'dd/mm/yyyy' };
}
