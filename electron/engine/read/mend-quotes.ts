import { Pace, pause } from '../pause';
import { DelimitedRecord, withoutByteOrderMark } from './delimited-records';

/** No address or note in a roster has more lines than this. */
const longestCell = 50;
/** In a table of two or three columns a cell with a comma looks like a record; there quotation marks are believed. */
const narrowest = 4;
const lineEnd = /\r\n|\r|\n/;

export interface MendedRecords {
  readonly records: string[][];
  /** Records, from 0, whose quotation marks were taken for plain characters. */
  readonly mended: readonly number[];
}

/** Whether quotation marks, though all close, have swallowed records: a cell holds whole lines of the table. */
export async function quotesSwallow(
  records: readonly (readonly string[])[],
  delimiter: string,
  signal: AbortSignal,
): Promise<boolean> {
  const pace = new Pace();
  const plain = new Widths();
  const all = new Widths();
  const overLines: (readonly string[])[] = [];
  for (const record of records) {
    if (pace.isDue(lengthOf(record))) await pause(signal);
    const isOverLines = record.some((cell) => /[\r\n]/.test(cell));
    if (isOverLines) overLines.push(record);
    all.add(record.length);
    // A record that swallowed another, or its own delimiters, says nothing of the width of the table.
    if (!isOverLines && !record.some((cell) => cell.includes(delimiter))) plain.add(record.length);
  }
  const width = plain.usual ?? all.usual ?? narrow;
  for (const record of overLines) {
    if (pace.isDue(lengthOf(record))) await pause(signal);
    if (!isOneRecord(record.join(delimiter).split(lineEnd), record, delimiter, width)) return true;
  }
  return false;
}

/**
 * Reads delimited text line by line: a quoted cell may go on over lines that are not records themselves. On a line whose
 * quotation mark does not close like that, quotation marks are characters.
 */
export async function mendQuotes(
  text: string,
  delimiter: string,
  signal: AbortSignal,
): Promise<MendedRecords> {
  const pace = new Pace();
  const lines: string[] = [];
  for (const line of linesOf(text)) {
    lines.push(line);
    if (pace.isDue(line.length + 1)) await pause(signal);
  }
  const widths = new Widths();
  for (const line of lines.slice(0, 1000)) widths.add(line.split(delimiter).length);
  const width = widths.usual ?? narrow;
  const records: string[][] = [];
  const mended: number[] = [];
  for (let first = 0; first < lines.length;) {
    const record = new DelimitedRecord(delimiter, '\n');
    for (let line = first; line < Math.min(first + longestCell, lines.length); line += 1) {
      const own = lines[line] ?? '';
      record.readLine(line === first ? withoutByteOrderMark(own) : own);
      if (pace.isDue(own.length + 1)) await pause(signal);
      if (!record.isOpen || record.isBroken) break;
    }
    const isWhole =
      !record.isOpen &&
      !record.isBroken &&
      isOneRecord(lines.slice(first, first + record.lines), record.fields, delimiter, width);
    if (!isWhole) mended.push(records.length);
    records.push(isWhole ? record.fields : (lines[first] ?? '').split(delimiter).map(withoutStrayQuotes));
    first += isWhole ? record.lines : 1;
  }
  return { records, mended };
}

/** Lines by any of the three ends. */
function* linesOf(text: string): Generator<string> {
  let at = 0;
  let [feed, back] = [text.indexOf('\n'), text.indexOf('\r')];
  for (;;) {
    if (feed >= 0 && feed < at) feed = text.indexOf('\n', at);
    if (back >= 0 && back < at) back = text.indexOf('\r', at);
    if (feed < 0 && back < 0) break;
    const end = feed < 0 || (back >= 0 && back < feed) ? back : feed;
    yield text.slice(at, end);
    at = end === back && feed === back + 1 ? end + 2 : end + 1;
  }
  yield text.slice(at);
}

/** Whether lines that a quoted cell joins are one record of the table and not several. */
function isOneRecord(
  lines: readonly string[],
  record: readonly string[],
  delimiter: string,
  width: number,
): boolean {
  if (lines.length === 1) return true;
  if (width < narrowest) return record.length === width;
  const delimiters = lines.map((line) => line.split(delimiter).length - 1);
  const isWhole = (count: number | undefined): boolean => count === width - 1;
  if (delimiters.slice(1, -1).some(isWhole)) return false;
  if (isWhole(delimiters[0]) && isWhole(delimiters[delimiters.length - 1])) return false;
  return record.length === width || delimiters.slice(1).every((count) => count * 2 < width - 1);
}

/** Where no line has a delimiter. */
const narrow = 2;

/** How often records have how many cells. */
class Widths {
  readonly #counts = new Map<number, number>();

  add(width: number): void {
    if (width > 1) this.#counts.set(width, (this.#counts.get(width) ?? 0) + 1);
  }

  /** The most frequent, the earlier of two; no record of one cell counts. */
  get usual(): number | null {
    return [...this.#counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
}

function lengthOf(record: readonly string[]): number {
  let length = 1;
  for (const cell of record) length += cell.length + 1;
  return length;
}

function withoutStrayQuotes(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"');
}
