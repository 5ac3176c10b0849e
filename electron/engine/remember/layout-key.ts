import { fold } from '../../../shared/text/fold';
import { cellText, type Sheet } from '../read/sheet';
import type { HeaderRegion } from '../understand/find-header';

/** The texts by which a layout is known again next month: its header, or the first lines of a sheet without one. */
export function layoutKey(sheet: Sheet, found: HeaderRegion | null): string {
  if (found) return found.paths.map((path) => path.map(fold).join('>')).join('|');
  const lines = sheet.rows
    .slice(0, 12)
    .map((row) => (row ?? []).map((cell) => fold(cellText(cell))).join('|'));
  return `?${lines.join('\n').slice(0, 4000)}`;
}
