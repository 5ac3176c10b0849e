import { afterEach, expect, test, vi } from 'vitest';
import { DelimitedRecord } from '../../../../electron/engine/read/delimited-records';
import { mendQuotes } from '../../../../electron/engine/read/mend-quotes';

const readLine = vi.spyOn(DelimitedRecord.prototype, 'readLine');
afterEach(() => {
  readLine.mockClear();
});

/** How many of a number of such lines are mended, and how often a line is read a line. */
async function mended(line: (at: number) => string, count: number): Promise<[number, number]> {
  const lines = Array.from({ length: count }, (_, at) => line(at));
  const mending = await mendQuotes(lines.join('\n'), ';', new AbortController().signal);
  expect(mending.records).toHaveLength(count);
  return [mending.mended.length, readLine.mock.calls.length / count];
}

test('a line whose quote never closes is not held against fifty lines below it', async () => {
  const [lines, reads] = await mended((at) => `${at};"Lò Văn An;05/03/1985;Nam`, 500);
  expect(lines).toBe(500);
  expect(reads).toBeLessThanOrEqual(2);
});

test('quotation marks that open on every line and close nothing', async () => {
  const [lines, reads] = await mended((at) => (at === 0 ? 'a;b;c;d' : '"x'), 2000);
  expect(lines).toBe(1999);
  expect(reads).toBeLessThanOrEqual(2);
});

test('no line is read more often than a cell has lines, though every cell is open to the end', async () => {
  const [lines, reads] = await mended((at) => (at === 0 ? 'a;b;c;d' : 'x";"y'), 2000);
  expect(lines).toBe(1999);
  expect(reads).toBeLessThanOrEqual(50);
});
