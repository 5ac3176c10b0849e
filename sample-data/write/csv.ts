import type { Cell } from '../spelling/cell';
import { paddedDate } from '../spelling/write-date';

export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of comma-separated values, its line end included. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : paddedDate(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
