import { fold } from '../../../shared/text/fold';
import { cellText, type Sheet } from '../read/sheet';
import { findHeader, type HeaderRegion } from '../understand/find-header';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { TableLayout } from './decide';

/** The texts by which a layout is known again next month: its header, or the first lines of a sheet without one. */
export function layoutKey(sheet: Sheet, found: HeaderRegion | null): string {
  if (found) return found.paths.map((path) => path.map(fold).join('>')).join('|');
  const lines = sheet.rows
    .slice(0, 12)
    .map((row) => (row ?? []).map((cell) => fold(cellText(cell))).join('|'));
  return `?${lines.join('\n').slice(0, 4000)}`;
}

/** The layouts of a sheet's tables, from above; the first is told by what was found, whatever the user made of it. */
export function tableLayouts(sheet: Sheet, understood: UnderstoodSheet | null): TableLayout[] {
  const first = findHeader(sheet);
  const layoutOf = (header: HeaderRegion | null): TableLayout => ({
    key: layoutKey(sheet, header),
    foundAt: header === null ? null : header.top + 1,
  });
  return [layoutOf(first), ...(understood?.further ?? []).map(({ header }) => layoutOf(header))];
}
