import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { mendQuotes } from '../../../../electron/engine/read/mend-quotes';

test('a line whose quote never closes is not held against fifty lines below it', () => {
  const parse = vi.spyOn(Papa, 'parse');
  const lines = Array.from({ length: 500 }, (_, at) => `${at};"Lò Văn An;05/03/1985;Nam`);
  const { records, mended } = mendQuotes(lines.join('\n'), ';');
  expect([records.length, mended.length]).toEqual([500, 500]);
  expect(parse.mock.calls.length).toBeLessThanOrEqual(1000);
  parse.mockRestore();
});
