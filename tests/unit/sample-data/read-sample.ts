import { readFileSync } from 'node:fs';

import { parseCsv } from './parse-csv';

/** One row of the sample by header, cells as they stand in the file. */
export type SampleRow = Readonly<Record<string, string>>;

export function readSample(): SampleRow[] {
  const text = readFileSync(new URL('../../../sample-data/tinh-mau.csv', import.meta.url), 'utf8');
  const [headers = [], ...rows] = parseCsv(text.replace(/^\uFEFF/u, ''));
  return rows.map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])));
}

/** A cell of the row; a header that is not in the file is an error, never a blank. */
export function cellOf(row: SampleRow, header: string): string {
  const cell = row[header];
  if (cell === undefined) throw new Error(`the sample has no column ${header}`);
  return cell;
}
