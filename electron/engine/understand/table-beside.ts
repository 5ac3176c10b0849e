import type { Sheet } from '../read/sheet';
import type { HeaderRegion } from './find-header';
import { matchHeader } from './match-header';

/** Where a second table of people begins to the right of the first, at its own column of numbers; null where none does. */
export function tableBeside({ paths }: HeaderRegion): number | null {
  const starts: number[] = [];
  let ordinal: number | null = null;
  for (const [column, path] of paths.entries()) {
    const match = path.length === 1 ? matchHeader(path[0] ?? '') : null;
    if ((match?.confidence ?? 0) < 0.9) continue;
    if (match?.field.id === 'ordinal') ordinal = column;
    else if (match?.field.id === 'full_name' && ordinal !== null) {
      starts.push(ordinal);
      ordinal = null;
    }
  }
  return starts[1] ?? null;
}

/** A sheet as if it ended before a column. */
export function upToColumn(sheet: Sheet, end: number): Sheet {
  const rows = [...sheet.rows];
  rows.forEach((row, at) => {
    if (row !== undefined) rows[at] = row.slice(0, end);
  });
  return { ...sheet, rows, merges: sheet.merges.filter(({ left }) => left < end) };
}
