import type { GridCell } from '../grid';

/** A cell as text, where a format has no other kind; dates as they are seen. */
export function cellText(cell: GridCell, decimalComma: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimalComma ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'string') return cell;
  return `${String(cell.day).padStart(2, '0')}/${String(cell.month).padStart(2, '0')}/${cell.year}`;
}
