import type { PreviewRow } from './use-sheet-pages';

const most = 5;

/** The first different values of a column. */
export function columnSamples(rows: readonly PreviewRow[], column: number): readonly string[] {
  const values = rows
    .filter(({ kind }) => kind === 'person')
    .map(({ cells }) => cells[column] ?? '')
    .filter((text) => text !== '');
  return [...new Set(values)].slice(0, most);
}
