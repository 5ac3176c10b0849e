import XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { CellError, type CellValue, type Sheet } from './sheet';
import { rosterLimits } from '../../../shared/roster/limits';
import type { Room } from './room';
import { builtInFormatCode, classifyFormat, percentText } from './number-format';
import { dateOfSerial } from './serial-date';

XLSX.set_cptable(codePages);

/** The sheets of a `.xls` (BIFF5/8), `.xlsb` or `.ods`, read by SheetJS. Give it only zip or OLE2 files. */
export function readBySheetJs(
  bytes: Buffer,
  room: Room,
  {
    password,
    withStyles = true,
  }: { readonly password?: string | undefined; readonly withStyles?: boolean } = {},
): Sheet[] {
  const book = quietly(() =>
    XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      // Every cell would be held against every matrix formula.
      cellFormula: false,
      // Without styles it does not say which columns are hidden; with them it makes every blank cell.
      cellStyles: withStyles,
      ...(password === undefined ? {} : { password }),
    }),
  );
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const grid = (sheet?.['!data'] ?? []) as (XLSX.CellObject | undefined)[][];
    const rows: CellValue[][] = [];
    refuseBeyond(grid.length, rosterLimits.rows);
    room.takeCells(grid.length);
    grid.forEach((cells, rowIndex) => {
      const row: CellValue[] = [];
      refuseBeyond(cells.length, rosterLimits.sheetColumns);
      cells.forEach((cell, columnIndex) => {
        const value = cell === undefined ? null : convert(cell, date1904);
        if (value === null) return;
        room.takeCells(columnIndex + 1 - row.length);
        while (row.length < columnIndex) row.push(null);
        row[columnIndex] = value;
      });
      if (row.length > 0) rows[rowIndex] = row;
    });
    return {
      name,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      rows,
      merges: (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
        top: s.r,
        left: s.c,
        bottom: e.r,
        right: e.c,
      })),
      hiddenRows: hiddenIn(sheet?.['!rows']),
      hiddenColumns: hiddenIn(sheet?.['!cols']),
    };
  });
}

/** No program writes a cell outside of Excel's own sheet; one that is said to be there is damage. */
function refuseBeyond(length: number, most: number): void {
  if (length > most) throw new Error(`a cell at ${length} of ${most}`);
}

function hiddenIn(infos: readonly (XLSX.RowInfo | XLSX.ColInfo | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}

/** SheetJS writes what it does not know of a format to the console, stdout too, where only answers belong. */
function quietly<Result>(read: () => Result): Result {
  const { log, warn, error } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { log: nothing, warn: nothing, error: nothing });
  try {
    return read();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

function convert(cell: XLSX.CellObject, date1904: boolean): CellValue {
  switch (cell.t) {
    case 's':
      return cell.v === undefined || cell.v === '' ? null : String(cell.v).normalize('NFC');
    case 'b':
      return cell.v === true;
    case 'e':
      return new CellError(String(cell.w ?? `#${String(cell.v)}`));
    case 'n': {
      const number = Number(cell.v);
      const code = typeof cell.z === 'number' ? builtInFormatCode(cell.z) : (cell.z ?? null);
      const format = code === null ? null : classifyFormat(String(code));
      if (format?.kind === 'date') return dateOfSerial(number, String(code), date1904) ?? number;
      if (format?.kind === 'padded' && Number.isInteger(number))
        return String(number).padStart(format.digits, '0');
      if (format?.kind === 'percent') return percentText(number);
      return number;
    }
    default:
      return null;
  }
}
