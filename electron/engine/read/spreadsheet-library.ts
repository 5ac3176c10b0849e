import XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { CellError, type CellValue, type Sheet } from './sheet';
import { builtInFormatCode, classifyFormat } from './number-format';
import { dateOfSerial } from './serial-date';

XLSX.set_cptable(codePages);

/** The sheets of a `.xls` (BIFF5/8), `.xlsb` or `.ods`, read by SheetJS. Give it only zip or OLE2 files. */
export function readBySheetJs(bytes: Buffer): Sheet[] {
  const book = XLSX.read(bytes, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const grid = (sheet?.['!data'] ?? []) as (XLSX.CellObject | undefined)[][];
    const rows: CellValue[][] = [];
    grid.forEach((cells, rowIndex) => {
      const row: CellValue[] = [];
      cells.forEach((cell, columnIndex) => {
        const value = cell === undefined ? null : convert(cell, date1904);
        if (value === null) return;
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
    };
  });
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
      return number;
    }
    default:
      return null;
  }
}
