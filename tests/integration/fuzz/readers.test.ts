import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { expandPaths } from '../../../electron/engine/load/expand-paths';
import { readSources } from '../../../electron/engine/load/read-sources';
import { FailureError } from '../../../shared/contract/failure';

const folder = mkdtempSync(join(tmpdir(), 'bien-che-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const workbooks = join(import.meta.dirname, '../workbooks');
const csv = Buffer.from('STT,Họ và tên,Ngày sinh\n1,"Nguyễn ""Văn"" A",01/02/1980\n2,Lê B,1981\n');
const html = Buffer.from('<html><table><tr><td>STT<td>Họ và tên<tr><td>1<td>Nguyễn &amp; A</table>');
const seeds: readonly (readonly [string, Buffer])[] = [
  ...['hidden.xlsx', 'hidden.xls', 'hidden.ods', 'standard.xlsx', 'agile.xlsx', 'rc4.xls', 'locked.ods'].map(
    (name) => [name, readFileSync(join(workbooks, name))] as const,
  ),
  ['a.csv', csv],
  ['a.html', html],
];

const change = fc.record({
  seed: fc.constantFrom(...seeds),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 20 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  ending: fc.constantFrom(null, '.xlsx', '.xls', '.ods', '.csv', '.xlsb', '.html', '.txt'),
});

test('a file with any bytes changed or missing is read, or refused in one sentence', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(change, async ({ seed: [name, bytes], flips, cut, ending }) => {
      const content = Buffer.from(
        bytes.subarray(0, cut === null ? bytes.length : Math.floor(cut * bytes.length)),
      );
      for (const [place, value] of flips)
        if (content.length > 0) content[Math.floor(place * (content.length - 1))] = value;
      const path = join(folder, `${(made += 1)}${ending ?? extname(name)}`);
      writeFileSync(path, content);
      try {
        const sources = await readSources(
          await expandPaths([path]),
          () => undefined,
          new AbortController().signal,
          ['123'],
        );
        expect(sources).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(FailureError);
        expect((error as FailureError).failure.kind).not.toBe('internal');
      } finally {
        rmSync(path);
      }
    }),
    { numRuns: 300 },
  );
});
