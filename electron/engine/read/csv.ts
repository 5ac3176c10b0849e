import Papa from 'papaparse';
import { rosterLimits } from '../../../shared/roster/limits';
import { mendQuotes, quotesSwallow } from './mend-quotes';
import { OverfullError, type Room } from './room';
import { SameTexts } from './same-texts';
import type { CellValue, Repair, Sheet } from './sheet';

/** Each is an array, though it were blank. */
const mostLines = 8 * rosterLimits.rows;
const delimiters = [',', ';', '\t', '|'] as const;

export interface CsvTable {
  readonly sheet: Sheet;
  readonly delimiter: string;
  readonly repairs: readonly Repair[];
}

/** Delimited text as one sheet; every value stays text, blank records stay blank rows. */
export function readCsv(text: string, name: string, room: Room): CsvTable {
  const repairs: Repair[] = [];
  const nuls = text.split('\0').length - 1;
  const clean = nuls > 0 ? text.replaceAll('\0', '') : text;
  if (nuls > 0) repairs.push({ kind: 'nul-bytes', sheet: name, count: nuls });
  const delimiter = detectDelimiter(clean);
  room.takeCells(countOf(clean, delimiter));
  const lines = Math.max(countOf(clean, '\n'), countOf(clean, '\r'));
  if (lines > mostLines) throw new OverfullError(`${lines} lines`);
  const parsed = Papa.parse<string[]>(clean, { delimiter, skipEmptyLines: false });
  let { data } = parsed;
  if (quotesSwallow(parsed, delimiter)) {
    const { records, mended } = mendQuotes(clean, delimiter);
    data = records;
    for (const row of mended) repairs.push({ kind: 'unclosed-quote', sheet: name, count: 1, row });
  }
  const same = new SameTexts();
  const rows = data.map((record) =>
    record.every((value) => value.trim() === '') ? undefined : toCells(record, same),
  );
  while (rows.length > 0 && rows[rows.length - 1] === undefined) rows.pop();
  return {
    sheet: { name, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] },
    delimiter,
    repairs,
  };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

function toCells(record: string[], same: SameTexts): CellValue[] {
  return record.map((value) => (value === '' ? null : same.of(value)));
}

/**
 * The delimiter under which most records agree on a number of columns above one. Title lines above a table have few
 * fields, so the most frequent width counts, not the first.
 */
function detectDelimiter(text: string): string {
  const sample = text.slice(0, 200_000);
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 300, skipEmptyLines: 'greedy' });
    const widths = new Map<number, number>();
    for (const record of data) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    let score = 0;
    for (const [width, records] of widths)
      if (width > 1) score = Math.max(score, records * (1 + Math.log2(width)));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
