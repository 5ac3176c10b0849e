import type { PreviewRow } from './use-sheet-pages';

const narrowest = 96;
const widest = 260;
const perCharacter = 7.2;
const perCapital = 9.4;
const padding = 18;

/** About how much room a text takes. */
export function textWidth(text: string): number {
  const isCapitals = text === text.toLocaleUpperCase('vi');
  return text.length * (isCapitals ? perCapital : perCharacter) + padding;
}

/** As wide as most of a column's cells and its field, in every table, need; what is longer is shown below the grid. */
export function columnWidths(rows: readonly PreviewRow[], labels: readonly (readonly string[])[]): number[] {
  const people = rows.filter(({ kind }) => kind === 'person');
  const measured = people.length > 0 ? people : rows;
  const count = Math.max(1, ...[...rows.map(({ cells }) => cells), ...labels].map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => {
    const lengths = measured.map(({ cells }) => cells[column]?.length ?? 0).sort((a, b) => a - b);
    const label = Math.max(0, ...labels.map((ofTable) => ofTable[column]?.length ?? 0));
    const most = Math.max(lengths[Math.floor(lengths.length * 0.9)] ?? 0, label + 1);
    return Math.round(Math.min(widest, Math.max(narrowest, most * perCharacter + padding)));
  });
}
