import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../shared-data';
import { readSource } from '../../../../electron/engine/read/read-source';
import {
  CellDate,
  CellError,
  cellAddress,
  type CellValue,
  type Source,
} from '../../../../electron/engine/read/sheet';
import { FailureError } from '../../../../shared/contract/failure';

const folder = sharedData('odd-files');
const names = existsSync(folder) ? readdirSync(folder).sort() : [];
const workbooks = names.filter((name) => name.endsWith('.xlsx'));
const texts = names.filter((name) => name.endsWith('.csv'));

async function read(name: string): Promise<Source | FailureError> {
  try {
    return await readSource(join(folder, name), () => undefined, new AbortController().signal);
  } catch (error) {
    if (error instanceof FailureError) return error;
    throw error;
  }
}

async function readGood(name: string): Promise<Source> {
  const source = await read(name);
  if (source instanceof FailureError) throw source;
  return source;
}

/** Where the files are absent there is one skipped test that says so. */
if (names.length === 0) test.skip(`${folder} is absent: its files are not compared`, () => undefined);

describe.skipIf(names.length === 0)('no odd file hangs or fails without a word', () => {
  test('there are some', () => {
    expect(workbooks.length).toBeGreaterThan(30);
    expect(texts.length).toBeGreaterThan(30);
  });

  test.each(names)('%s', { timeout: 10_000 }, async (name) => {
    const source = await read(name);
    if (source instanceof FailureError) expect(source.failure.kind).toMatch(/^file-/);
    else expect(source.sheets.length).toBeGreaterThan(0);
  });
});

/** Files that our reader refuses, with the reason that holds. */
const refused: Readonly<Record<string, string>> = {
  // Two formatted cells without a value.
  'exceljs__duplicateRowTest.xlsx': 'file-empty',
  // A sheet without a row.
  'exceljs__test-issue-771.xlsx': 'file-empty',
  // The words "foo" between the XML declaration and the root: no XML, which SheetJS overlooks.
  'exceljs__invalid-xml.xlsx': 'file-damaged',
  // A zip of one sheet and no workbook.
  'exceljs__missing-bits.xlsx': 'file-damaged',
};

type Plain = string | number | boolean | null;

/** A cell of ours for comparison; a date is its day. */
function plain(value: CellValue): Plain {
  if (value instanceof CellDate)
    return `${value.year}-${String(value.month).padStart(2, '0')}-${String(value.day).padStart(2, '0')}`;
  return value instanceof CellError ? value.code : value;
}

/** The same cell as SheetJS reads it, told as a date where ours is one. */
function plainOf(cell: XLSX.CellObject | undefined, ours: CellValue, date1904: boolean): Plain {
  if (cell?.v === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return String(cell.w);
  if (cell.t === 'n' && ours instanceof CellDate) {
    const day = new Date(
      Date.UTC(1899, 11, 30) + (Math.floor(Number(cell.v)) + (date1904 ? 1462 : 0)) * 86_400_000,
    );
    return day.toISOString().slice(0, 10);
  }
  return cell.v === '' ? null : (cell.v as Plain);
}

describe.skipIf(workbooks.length === 0)('every cell of every workbook equals an independent reader’s', () => {
  test.each(workbooks)('%s', async (name) => {
    const source = await read(name);
    if (source instanceof FailureError) {
      expect(source.failure.kind).toBe(refused[name]);
      return;
    }
    expect(source.format).toBe('xlsx');
    const book = XLSX.read(readFileSync(join(folder, name)), { dense: true, cellNF: true, cellStyles: true });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const sheets = book.SheetNames.filter((sheet) => book.Sheets[sheet]?.['!type'] !== 'chart');
    expect(source.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    const differences: unknown[] = [];
    let cells = 0;
    source.sheets.forEach((ours, index) => {
      const theirs = book.Sheets[sheets[index] ?? ''];
      const grid = (theirs?.['!data'] ?? []) as (XLSX.CellObject | undefined)[][];
      for (let row = 0; row < Math.max(ours.rows.length, grid.length); row += 1) {
        const width = Math.max(ours.rows[row]?.length ?? 0, grid[row]?.length ?? 0);
        for (let column = 0; column < width; column += 1) {
          const value = ours.rows[row]?.[column] ?? null;
          const [mine, other] = [plain(value), plainOf(grid[row]?.[column], value, date1904)];
          if (mine !== null || other !== null) cells += 1;
          if (mine !== other) differences.push([ours.name, cellAddress(row, column), mine, other]);
        }
      }
      const areas = (
        merges: readonly { top: number; left: number; bottom: number; right: number }[],
      ): string[] =>
        merges
          .map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`)
          .sort();
      expect(areas(ours.merges)).toEqual(
        areas(
          (theirs?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
        ),
      );
      expect(ours.hidden).toBe(
        (book.Workbook?.Sheets?.[book.SheetNames.indexOf(ours.name)]?.Hidden ?? 0) !== 0,
      );
    });
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(0);
  });
});

/** Its expected file holds another phone number than the CSV, so it says nothing about reading. */
const unlikeItsCsv = 'spectrum__location_coordinates.csv';

describe.skipIf(texts.length === 0)('every CSV equals what its author expects', () => {
  const expected = texts.filter(
    (name) => names.includes(name.replace('.csv', '.expected.json')) && name !== unlikeItsCsv,
  );

  test.each(expected)('%s', async (name) => {
    const records = JSON.parse(
      readFileSync(join(folder, name.replace('.csv', '.expected.json')), 'utf8'),
    ) as readonly Readonly<Record<string, string>>[];
    const [header = [], ...rows] = (await readGood(name)).sheets[0]?.rows ?? [];
    const read = rows.map((row) =>
      Object.fromEntries(header.map((title, at) => [String(title), row?.[at] ?? ''])),
    );
    // A file that was to have \r\n inside a cell reached us with \n: the line ends of a cell are not compared.
    const oneLineEnd = (record: Readonly<Record<string, unknown>>): unknown =>
      JSON.parse(JSON.stringify(record).replaceAll('\\r\\n', '\\n'));
    expect(read.map(oneLineEnd)).toEqual(records.map(oneLineEnd));
  });

  /** What csvkit's own tests say of these files. */
  const rows: Readonly<Record<string, readonly (readonly CellValue[] | undefined)[]>> = {
    'csvkit__mac_newlines.csv': [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['Once upon\ra time', '5', '6'],
    ],
    'csvkit__null_byte.csv': [
      ['a', 'b', 'c'],
      [null, '2', '3'],
    ],
    'csvkit__test_utf16_big.csv': [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
    'csvkit__test_utf16_little.csv': [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
    'csvkit__test_utf8_bom.csv': [
      ['foo', 'bar', 'baz'],
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
    'csvkit__test_latin1.csv': [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '©'],
    ],
    'csvkit__test_locale.csv': [
      ['a', 'b', 'c'],
      ['1,7', '200.000.000', null],
    ],
    'csvkit__optional_quote_characters.csv': [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
    'csvkit__test_skip_lines.csv': [undefined, undefined, undefined, ['a', 'b', 'c'], ['1', '2', '3']],
    'csvkit__bad.csv': [
      ['column_a', 'column_b', 'column_c'],
      ['1', '27', null, "I'm too long!"],
      [null, "I'm too short!"],
      ['0', 'mixed types.... uh oh', '17'],
    ],
    'csvkit__blanks.csv': [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      [null, 'NA', 'N/A', 'NONE', 'NULL', '.'],
    ],
    'csvkit__test_date_format.csv': [['a'], ['02/01/2014'], ['31/12/2012']],
    'csvkit__test_numeric_date_format.csv': [['a'], ['20140102'], ['20121231']],
    'csvkit__date_like_number.csv': [['a'], ['4.5']],
    'csvkit__test_extra_header.csv': [
      ['a', 'b', 'c', 'd'],
      ['1', '2', '3'],
    ],
  };

  test.each(Object.entries(rows))('%s', async (name, cells) => {
    expect((await readGood(name)).sheets[0]?.rows).toEqual(cells);
  });

  test('the encodings are named', async () => {
    expect((await readGood('csvkit__test_utf16_big.csv')).encoding).toBe('utf-16be');
    expect((await readGood('csvkit__test_utf16_little.csv')).encoding).toBe('utf-16le');
    expect((await readGood('csvkit__test_utf8_bom.csv')).encoding).toBe('utf-8');
    expect((await readGood('csvkit__test_latin1.csv')).encoding).toBe('windows-1252');
  });

  test('a file of one blank line is empty', async () => {
    expect(await read('csvkit__empty.csv')).toMatchObject({ failure: { kind: 'file-empty' } });
  });
});

/** Characters that were lost before a file reached us; only this file has any, two in one cell. */
describe.skipIf(names.length === 0)('lost characters are counted', () => {
  test.each([...workbooks, ...texts])('%s', async (name) => {
    const source = await read(name);
    if (source instanceof FailureError) return;
    const lost = source.repairs.filter(({ kind }) => kind === 'lost-characters').map(({ count }) => count);
    expect(lost).toEqual(name === unlikeItsCsv ? [1] : []);
  });
});
