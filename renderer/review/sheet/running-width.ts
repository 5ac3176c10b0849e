import type { RowKind } from '../../../shared/contract/results';
import { textWidth } from './column-widths';
import type { PreviewRow } from './use-sheet-pages';

const running: ReadonlySet<RowKind> = new Set(['title', 'section', 'subtotal', 'footer']);

interface Placed {
  readonly index: number;
  readonly size: number;
}

/** How wide the words of a cell may run: in rows of words, over the empty cells that follow. */
export function runningWidth({ kind, cells }: PreviewRow, columns: readonly Placed[], at: number): number {
  const own = columns[at]?.size ?? 0;
  const text = cells[columns[at]?.index ?? 0] ?? '';
  if (!running.has(kind) || textWidth(text) <= own) return own;
  let width = own;
  for (const { index, size } of columns.slice(at + 1)) {
    if ((cells[index] ?? '') !== '' || width >= textWidth(text)) break;
    width += size;
  }
  return width;
}
