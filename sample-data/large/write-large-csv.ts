import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Cell } from '../spelling/cell';
import { HEADERS } from '../spelling/write-row';
import { BYTE_ORDER_MARK, csvLine } from '../write/csv';

const LINES_PER_CHUNK = 2000;

export async function writeLargeCsv(path: string, rows: Iterable<Cell[]>): Promise<void> {
  await pipeline(Readable.from(chunks(rows)), createWriteStream(path));
}

/** Text in pieces of a few thousand lines: one piece per line would be slow, one for all would not fit. */
function* chunks(rows: Iterable<Cell[]>): Generator<string> {
  let chunk = BYTE_ORDER_MARK + csvLine(HEADERS);
  let lines = 0;
  for (const row of rows) {
    chunk += csvLine(row);
    lines += 1;
    if (lines % LINES_PER_CHUNK === 0) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
