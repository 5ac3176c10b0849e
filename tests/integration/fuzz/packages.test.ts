import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readSources, isUnreadable } from '../../../electron/engine/load/read-sources';
import { rosterLimits } from '../../../shared/roster/limits';
import { FailureError } from '../../../shared/contract/failure';

const folder = mkdtempSync(join(tmpdir(), 'bien-che-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seeds = ['hidden.xlsx', 'hidden.ods'].map((name) => {
  const members = unzipSync(readFileSync(join(import.meta.dirname, '../workbooks', name)));
  const texts = Object.keys(members).filter((member) => /\.(?:xml|rels)$/.test(member));
  return { ending: extname(name), members, texts };
});

const number = fc.oneof(
  fc.constantFrom('0', '-1', '1.5', '1e9', 'NaN', '', '1000', '16384', '16385', '1048576', '1048577'),
  fc.constantFrom('99999', '65534', '4294967295', '99999999999999999999', '0x7fffffff', '9999999một'),
  fc.nat(100_000).map(String),
);
const address = fc.oneof(
  fc.constantFrom(
    'XFD1',
    'XFD1048576',
    'XFE1',
    'ZZZZZZZ3',
    'A1048577',
    'A99999999999',
    '5',
    'a1',
    '$A$1',
    '',
  ),
  fc.tuple(fc.constantFrom('A', 'B', 'ZZ', 'ALL'), fc.nat(2_000_000)).map((parts) => parts.join('')),
);
const odsAttribute = fc.constantFrom('columns-repeated', 'rows-repeated', 'columns-spanned', 'rows-spanned');

/** A change of one place of the XML, chosen among all places where it can be made. */
const change = fc.record({
  member: fc.nat(),
  place: fc.nat(),
  make: fc.oneof(
    number.map((value) => [/"\d+"/g, () => `"${value}"`] as const),
    address.map((value) => [/"[A-Z]+\d+"/g, () => `"${value}"`] as const),
    fc
      .tuple(address, address)
      .map((ends) => [/"[A-Z]+\d+:[A-Z]+\d+"/g, () => `"${ends.join(':')}"`] as const),
    // An attribute that the element may not have had.
    fc
      .tuple(odsAttribute, number)
      .map(
        ([name, value]) =>
          [/<table:table-\w+/g, (tag: string) => `${tag} table:number-${name}="${value}"`] as const,
      ),
    number.map((value) => [/<row(?= )/g, (tag: string) => `${tag} hidden="1" x="${value}"`] as const),
    fc.constant([
      /<sheetData>/g,
      (tag: string) => `<cols><col min="1" max="99999" hidden="1"/></cols>${tag}`,
    ] as const),
    // One element, or a tag alone, over and over.
    fc
      .integer({ min: 2, max: 5000 })
      .map(
        (times) =>
          [
            /<(?:[\w:]+)(?: [^<>]*)?\/>|<(c|si|row|mergeCell|table:table-row)\b[^<>]*>[^]*?<\/\1>/g,
            (text: string) => text.repeat(times),
          ] as const,
      ),
    fc
      .integer({ min: 2, max: 5000 })
      .map((times) => [/<[a-z][^<>]*>/g, (tag: string) => tag.repeat(times)] as const),
  ),
});

function changed(
  text: string,
  place: number,
  [pattern, make]: readonly [RegExp, (found: string) => string],
): string {
  // What was repeated is not repeated again.
  const found = text.length > 1_000_000 ? [] : [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = found[place % found.length] as RegExpExecArray;
  return text.slice(0, index) + make(old) + text.slice(index + old.length);
}

/** A full sheet of 64 columns: half a gigabyte at most. */
const mostCells = 64 * rosterLimits.rows;

test(
  'whatever numbers, addresses and repetitions stand in its XML, a file takes bounded memory',
  { timeout: 300_000 },
  async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async ({ ending, members, texts }, changes) => {
          const copy = { ...members };
          for (const { member, place, make } of changes) {
            const name = texts[member % texts.length] as string;
            copy[name] = strToU8(changed(strFromU8(copy[name] as Uint8Array), place, make));
          }
          const path = join(folder, `${(made += 1)}${ending}`);
          writeFileSync(path, zipSync(copy, { level: 1 }));
          try {
            const [source] = await readSources([path], () => undefined, new AbortController().signal);
            expect(source && !isUnreadable(source)).toBe(true);
            const sheets = source && !isUnreadable(source) ? source.sheets : [];
            let size = 0;
            for (const { rows, merges, hiddenRows, hiddenColumns } of sheets) {
              size += rows.length + merges.length + hiddenRows.length + hiddenColumns.length;
              for (const row of rows) size += row?.length ?? 0;
              expect(rows.length).toBeLessThanOrEqual(rosterLimits.rows);
            }
            expect(size).toBeLessThan(mostCells);
          } catch (error) {
            expect(error).toBeInstanceOf(FailureError);
            expect((error as FailureError).failure.kind).toMatch(
              /^file-(?:damaged|overfull|empty|unsupported|encrypted)$/,
            );
          } finally {
            rmSync(path);
          }
        },
      ),
      { numRuns: 300 },
    );
  },
);
