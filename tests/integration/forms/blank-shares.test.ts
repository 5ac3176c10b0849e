import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBlank } from '../../../electron/engine/forms/blank/write-blank';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import {
  blankSheet,
  count,
  filledOf,
  openLevels,
  written,
  type LevelsEngine,
  type Written,
} from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

beforeAll(async () => {
  engine = await openLevels(folder);
});

afterAll(() => {
  engine.service.close();
});

const everybody = (): boolean => true;
const woman = ({ woman: is }: Written): boolean => is;
const servant = ({ group }: Written): boolean => group === 'Công chức';
/** In percent points with two decimals, as a form has it. */
const percent = (is: (person: Written) => boolean, of: (person: Written) => boolean = everybody): number =>
  Math.round((count((each) => is(each) && of(each)) / count(of)) * 10_000) / 100;

async function read(
  cells: Record<string, string>,
  answers = {},
  formats = {},
): Promise<{
  readonly values: (number | string | null)[][];
  readonly certainty: string[];
  readonly rows: string[];
  readonly words: string[];
  readonly keys: string[];
  readonly file: (number | string | null)[][];
}> {
  const path = await blankSheet(join(folder, 'shares.xlsx'), { A1: 'BÁO CÁO SỐ LIỆU', ...cells }, formats);
  const blank = await filledOf(engine, path, answers);
  const target = join(folder, 'shares-filled.xlsx');
  await writeBlank(blank, target, engine.question.signal);
  const book = XLSX.read(readFileSync(target));
  const file = XLSX.utils.sheet_to_json<(number | string | null)[]>(book.Sheets.Biểu ?? {}, {
    header: 1,
    defval: null,
    blankrows: true,
  });
  const [sheet] = blank.form.sheets;
  return {
    values: (sheet?.preview ?? []).map(({ values }) => values.slice(2)),
    certainty: (sheet?.columns ?? []).slice(2).map(({ certainty }) => certainty),
    rows: (sheet?.rows ?? []).map(({ certainty }) => certainty),
    words: (sheet?.columns ?? []).slice(2).map(({ words }) => words.vi),
    keys: (sheet?.columns ?? []).slice(2).map(({ key }) => key),
    file,
  };
}

const top = { 'A3:A4': 'STT', 'B3:B4': 'Nội dung', 'C3:C4': 'Tổng số' };

test('a percentage below a head is of that head and of the total beside it', async () => {
  const { values, certainty } = await read({
    ...top,
    ...{ 'D3:E3': 'Nữ', D4: 'Số lượng', E4: 'Tỷ lệ (%)' },
    ...{ 'F3:G3': 'Đảng viên', F4: 'SL', G4: '%' },
    'H3:H4': 'Tỷ lệ nữ (%)',
    'I3:I4': '% đảng viên so với tổng số',
    B5: 'Tổng số',
  });
  const party = ({ party: is }: Written): boolean => is;
  expect(values[0]?.filter((_, at) => at !== 3)).toEqual([
    ...[count(everybody), count(woman), percent(woman), percent(party), percent(woman), percent(party)],
  ]);
  expect(certainty.filter((_, at) => at !== 3)).toEqual(Array.from({ length: 6 }, () => 'sure'));
});

test('below a group that has its own total a percentage is of the group; without one it is asked about', async () => {
  const cells = {
    ...top,
    ...{ 'D3:F3': 'Công chức', D4: 'Tổng số', E4: 'Nữ', F4: 'Tỷ lệ nữ (%)' },
    ...{ 'G3:H3': 'Viên chức', G4: 'Nữ', H4: 'Tỷ lệ nữ (%)' },
    B5: 'Tổng số',
  };
  const first = await read(cells);
  expect(first.values[0]?.[3]).toBe(percent(woman, servant));
  expect(first.certainty.slice(3)).toEqual(['sure', 'sure', 'asked']);
  expect(first.values[0]?.[5]).toBeNull();
  const answered = await read(cells, { [first.keys[5] ?? '']: { kind: 'suggested' } });
  expect(answered.values[0]?.[5]).toBe(percent(woman, ({ group }) => group === 'Viên chức'));
});

test('"Tỷ lệ" alone is of the column before it; of criteria it is of the total row; in rows it is of the row above', async () => {
  const { values, certainty, rows } = await read({
    ...{ A4: 'STT', B4: 'Tiêu chí', C4: 'Số lượng', D4: 'Tỷ lệ (%)' },
    ...{ B5: 'Tổng số', B6: 'Nữ', B7: 'Công chức', B8: 'Trình độ chuyên môn', B9: '- Thạc sĩ' },
  });
  const master = ({ degree }: Written): boolean => degree === 'Thạc sĩ';
  expect(certainty).toEqual(['sure', 'sure']);
  expect(rows).toEqual(Array.from({ length: 5 }, () => 'sure'));
  expect(values).toEqual([
    [count(everybody), 100],
    [count(woman), percent(woman)],
    [count(servant), percent(servant)],
    [null, null],
    [count(master), percent(master)],
  ]);
  const inRows = await read({
    ...{ A4: 'STT', B4: 'Tiêu chí', C4: 'Tổng số', D4: 'Công chức' },
    ...{ B5: 'Tổng số', B6: 'Nữ', B7: 'Tỷ lệ (%)', B8: 'Tỷ lệ đảng viên (%)' },
  });
  const party = ({ party: is }: Written): boolean => is;
  expect(inRows.values).toEqual([
    [count(everybody), count(servant)],
    [count(woman), count((each) => woman(each) && servant(each))],
    [percent(woman), percent(woman, servant)],
    [percent(party), percent(party, servant)],
  ]);
});

test('a row a unit has its percentages of the unit', async () => {
  const { values, certainty } = await read({
    ...{ A4: 'STT', B4: 'Tên đơn vị', C4: 'Tổng số', D4: 'Nữ', E4: 'Tỷ lệ (%)' },
    ...{ B8: 'Tổng số' },
  });
  expect(certainty).toEqual(['sure', 'sure', 'sure']);
  const units = [...new Set(written.map(({ unit }) => String(unit)))].sort(new Intl.Collator('vi').compare);
  const shares = units.map((unit) => percent(woman, (each) => each.unit === unit));
  expect(values.slice(0, units.length).map((row) => row[2])).toEqual(shares);
  expect(values.at(-1)).toEqual([count(everybody), count(woman), percent(woman)]);
});

test('the number of a column says of which others it is made', async () => {
  const { values } = await read({
    ...{ A3: 'STT', B3: 'Nội dung', C3: 'Tổng số', D3: 'Nữ', E3: 'Công chức', F3: 'Tỷ lệ (%)' },
    ...{ A4: 'A', B4: 'B', C4: '1', D4: '2', E4: '3', F4: '4=2*100/1', B5: 'Tổng số' },
  });
  expect(values[0]?.[3]).toBe(percent(woman));
});

test('a cell shown in percent gets the fraction, any other one percent points', async () => {
  const cells = {
    ...{ A4: 'STT', B4: 'Nội dung', C4: 'Tổng số', D4: 'Nữ', E4: 'Tỷ lệ nữ (%)', F4: 'Tỷ lệ công chức (%)' },
    B5: 'Tổng số',
  };
  const { file, values } = await read(cells, {}, { E5: '0.0%', F5: '0.0' });
  expect(values[0]?.slice(2)).toEqual([percent(woman), percent(servant)]);
  expect(file[4]?.[4]).toBeCloseTo(percent(woman) / 100, 6);
  expect(file[4]?.[5]).toBe(percent(servant));
});

test('no head with a percent sign is filled with people', async () => {
  const heads = ['% ngành khác', 'Nữ (%)', 'Tỷ lệ biên chế (%)', 'Đại học (%)', 'Mức hưởng 100%'];
  const cells = { A4: 'STT', B4: 'Nội dung', C4: 'Cán bộ', B5: 'Tổng số' };
  const { values, certainty } = await read({
    ...cells,
    ...Object.fromEntries(heads.map((head, index) => [`${String.fromCharCode(68 + index)}4`, head])),
  });
  expect(certainty.slice(1)).toEqual(heads.map(() => 'asked'));
  expect(values[0]?.slice(1)).toEqual(heads.map(() => null));
});
