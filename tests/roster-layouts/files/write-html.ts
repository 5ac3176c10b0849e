import type { GridCell, GridSheet, Merge } from '../grid';
import { cellText } from './cell-text';

/** One table of a web page, the way web systems "export to Excel". */
export function writeHtml({ name, rows, merges }: GridSheet): Buffer {
  const body = rows.map(
    (row, index) => `<tr>${row.map((cell, column) => td(cell, index, column, merges)).join('')}</tr>`,
  );
  const head = `<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${escape(name)}</title>`;
  const page = `<html><head>${head}</head><body><table border="1">\n${body.join('\n')}\n</table></body></html>\n`;
  return Buffer.from(page, 'utf8');
}

/** Cells below a merged area are not written at all. */
function td(cell: GridCell, row: number, column: number, merges: readonly Merge[]): string {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return '';
  return `<td${merge === undefined ? '' : spans(merge)}>${escape(cellText(cell, false))}</td>`;
}

function spans({ top, left, bottom, right }: Merge): string {
  const rowspan = bottom > top ? ` rowspan="${bottom - top + 1}"` : '';
  const colspan = right > left ? ` colspan="${right - left + 1}"` : '';
  return rowspan + colspan;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
