import type { PreviewRow } from './use-sheet-pages';

const narrowest = 84;
const widest = 260;
const perCharacter = 7.2;
const padding = 18;

/** As wide as most of a column's cells need; what is longer is shown below the grid. */
export function columnWidths(rows: readonly PreviewRow[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows
      .filter(({ kind }) => kind === 'person' || kind === 'header')
      .map(({ cells }) => cells[column]?.length ?? 0)
      .sort((a, b) => a - b);
    const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return Math.round(Math.min(widest, Math.max(narrowest, most * perCharacter + padding)));
  });
}
