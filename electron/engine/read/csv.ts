import { Pace, pause } from '../pause';
import { recordsOf, type DelimitedRecord } from './delimited-records';
import { mendQuotes, quotesSwallow } from './mend-quotes';
import type { Room } from './room';
import { SameTexts } from './same-texts';
import type { CellValue, Repair, Sheet } from './sheet';

const delimiters = [',', ';', '\t', '|'] as const;

export interface CsvTable {
  readonly sheet: Sheet;
  readonly delimiter: string;
  readonly repairs: readonly Repair[];
}

/** Delimited text as one sheet; every value stays text, blank records stay blank rows. */
export async function readCsv(
  text: string,
  name: string,
  room: Room,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<CsvTable> {
  const repairs: Repair[] = [];
  const counts = await countCharacters(text, signal);
  const nuls = counts.of('\0');
  const clean = nuls > 0 ? text.replaceAll('\0', '') : text;
  if (nuls > 0) repairs.push({ kind: 'nul-bytes', sheet: name, count: nuls });
  const delimiter = detectDelimiter(clean);
  room.takeCells(counts.of(delimiter));
  room.takeRows(Math.max(counts.of('\n'), counts.of('\r')));
  let records = await wellQuoted(clean, delimiter, onRows, signal);
  if (records === null || (await quotesSwallow(records, delimiter, signal))) {
    const mending = await mendQuotes(clean, delimiter, signal);
    records = mending.records;
    for (const row of mending.mended) repairs.push({ kind: 'unclosed-quote', sheet: name, count: 1, row });
  }
  const rows = await toRows(records, signal);
  onRows(rows.length);
  return {
    sheet: { name, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] },
    delimiter,
    repairs,
  };
}

/** How often each character below 128 occurs. */
async function countCharacters(
  text: string,
  signal: AbortSignal,
): Promise<{ of: (character: string) => number }> {
  const counts = new Float64Array(128);
  const pace = new Pace();
  const piece = 100_000;
  for (let from = 0; from < text.length; from += piece) {
    const end = Math.min(from + piece, text.length);
    for (let at = from; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
    }
    if (pace.isDue(piece)) await pause(signal);
  }
  return { of: (character) => counts[character.charCodeAt(0)] ?? 0 };
}

/** All records; null where a quotation mark stands at no right place or does not close. */
async function wellQuoted(
  text: string,
  delimiter: string,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<string[][] | null> {
  const records: string[][] = [];
  const pace = new Pace();
  let isOpen = false;
  for (const record of recordsOf(text, delimiter)) {
    if (record.isBroken) return null;
    ({ isOpen } = record);
    if (!isOpen) records.push(record.fields);
    if (pace.isDue(record.lineLength + 1)) {
      onRows(records.length);
      await pause(signal);
    }
  }
  return isOpen ? null : records;
}

async function toRows(
  records: readonly string[][],
  signal: AbortSignal,
): Promise<(CellValue[] | undefined)[]> {
  const same = new SameTexts();
  const pace = new Pace();
  const rows: (CellValue[] | undefined)[] = [];
  for (const record of records) {
    const isBlank = record.every((value) => value.trim() === '');
    rows.push(isBlank ? undefined : record.map((value) => (value === '' ? null : same.of(value))));
    if (pace.isDue(10 * record.length)) await pause(signal);
  }
  while (rows.length > 0 && rows[rows.length - 1] === undefined) rows.pop();
  return rows;
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
    const widths = new Map<number, number>();
    for (const record of firstRecords(sample, delimiter))
      if (record.join('').trim() !== '') widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    let score = 0;
    for (const [width, records] of widths)
      if (width > 1) score = Math.max(score, records * (1 + Math.log2(width)));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function firstRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let last: DelimitedRecord | null = null;
  for (const record of recordsOf(text, delimiter)) {
    last = record;
    if (!record.isOpen) records.push(record.fields);
    if (records.length === 300) break;
  }
  if (last?.isOpen) {
    last.end();
    records.push(last.fields);
  }
  return records;
}
