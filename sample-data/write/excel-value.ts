import type { Cell } from '../spelling/cell';

/** exceljs takes a date's UTC parts for the day that it writes. */
export function toExcelValue(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return new Date(Date.UTC(cell.year, cell.month - 1, cell.day));
}
