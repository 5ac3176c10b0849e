import Papa from 'papaparse';

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

/** Whether quotation marks have swallowed records: they never close, or a cell holds whole lines of the table. */
export function quotesSwallow(parsed: Papa.ParseResult<string[]>, delimiter: string): boolean {
  if (parsed.errors.some(({ type }) => type === 'Quotes')) return true;
  const overLines = (record: readonly string[]): boolean => record.some((cell) => /[\r\n]/.test(cell));
  // A record that swallowed another, or its own delimiters, says nothing of the width of the table.
  const plain = parsed.data.filter(
    (record) => record.length > 1 && !overLines(record) && !record.some((cell) => cell.includes(delimiter)),
  );
  const width = usualWidth(plain.length > 0 ? plain : parsed.data);
  return parsed.data.some(
    (record) =>
      overLines(record) && !isOneRecord(record.join(delimiter).split(lineEnd), record, delimiter, width),
  );
}

/**
 * Reads delimited text line by line: a quoted cell may go on over lines that are not records themselves. On a line whose
 * quotation mark does not close like that, quotation marks are characters.
 */
export function mendQuotes(text: string, delimiter: string): MendedRecords {
  const lines = text.split(lineEnd);
  const width = usualWidth(lines.slice(0, 1000).map((line) => line.split(delimiter)));
  const records: string[][] = [];
  const mended: number[] = [];
  for (let line = 0; line < lines.length;) {
    const whole = wholeRecord(lines, line, delimiter, width);
    if (whole) records.push(whole.record);
    else {
      mended.push(records.length);
      records.push((lines[line] ?? '').split(delimiter).map(withoutStrayQuotes));
    }
    line += whole?.lines ?? 1;
  }
  return { records, mended };
}

function wholeRecord(
  lines: readonly string[],
  first: number,
  delimiter: string,
  width: number,
): { record: string[]; lines: number } | null {
  for (let count = 1; count <= Math.min(longestCell, lines.length - first); count += 1) {
    // A whole line of the table in between is no part of a cell, and no later line changes that.
    const between = count > 2 ? (lines[first + count - 2] ?? '') : '';
    if (width >= narrowest && between.split(delimiter).length === width) return null;
    const own = lines.slice(first, first + count);
    const { data, errors } = Papa.parse<string[]>(own.join('\n'), { delimiter });
    const record = data[0] ?? [''];
    const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
    if (!unclosed)
      return errors.length === 0 && isOneRecord(own, record, delimiter, width)
        ? { record, lines: count }
        : null;
  }
  return null;
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

function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}

function withoutStrayQuotes(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"');
}
