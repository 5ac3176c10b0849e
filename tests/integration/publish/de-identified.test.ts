import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkspaceDatabase } from '../../../electron/engine/database/workspace-database';
import { deIdentify } from '../../../electron/engine/publish/de-identify';
import { personColumns } from '../../../electron/engine/normalise/person-table';
import { identifier, join as joined, sql } from '../../../electron/engine/sql/sql';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient, question } from '../engine-client';
import { readParquet } from '../read-parquet';
import { samplePath, smallRoster } from '../rosters';

const { folder, put } = temporaryFolder();
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(samplePath);
});

afterAll(() => {
  engine.close();
});

function smallestGroup(rows: readonly unknown[]): number {
  const groups = new Map<string, number>();
  for (const row of rows) groups.set(JSON.stringify(row), (groups.get(JSON.stringify(row)) ?? 0) + 1);
  return Math.min(...groups.values());
}

async function released(name: string, k: number, keep: string[] | null, dates: 'year' | 'band' = 'year') {
  const path = join(folder, name);
  await engine.get('roster.export', { ...question(), path, language: 'vi', release: { k, dates, keep } });
  return path;
}

const readCsv = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

test.each([
  [3, null],
  [5, ['unit', 'gender']],
  [10, ['birth_date', 'gender', 'position', 'qualification', 'specialisation', 'ethnicity']],
  [20, ['recruitment_date', 'birth_date', 'salary_coefficient', 'rank']],
] as const)('every combination is one of %i people or more: %j', async (k, keep) => {
  const [head, ...people] = readCsv(await released('bản.csv', k, keep && [...keep]));
  expect(people).toHaveLength(2593);
  expect(head?.length).toBeGreaterThan(0);
  expect(smallestGroup(people)).toBeGreaterThanOrEqual(k);
  // What is not recorded is said: an empty row would be taken for nobody.
  expect(people.flat()).not.toContain('');
});

test('names, codes and phones never leave, even if they are asked for; of dates no day does', async () => {
  const path = await released('tên.csv', 5, [
    'full_name',
    'national_id',
    'staff_code',
    'phone',
    'birth_date',
    'gender',
  ]);
  const [head, ...people] = readCsv(path);
  expect(head).toEqual(['Ngày sinh', 'Giới tính']);
  for (const [date] of people) expect(date).toMatch(/^(\d{4}(–\d{4})?|Đã gộp|Chưa có thông tin)$/);
});

test('birth dates in bands of five years', async () => {
  const people = readCsv(await released('nhóm.csv', 5, ['birth_date', 'gender'], 'band')).slice(1);
  const bands = new Set(people.map(([date]) => date));
  expect(bands).toContain('1985–1989');
  expect(bands).toContain('1990–1994');
});

test('says what was done: on a sheet of the workbook, in a text beside the others', async () => {
  const workbook = XLSX.read(readFileSync(await released('bản.xlsx', 7, null)));
  expect(workbook.SheetNames).toEqual(['Danh sách', 'Khử định danh']);
  const said = XLSX.utils.sheet_to_csv(workbook.Sheets['Khử định danh'] as XLSX.WorkSheet);
  expect(said).toContain('ít nhất 7 người');
  expect(said).toContain('Họ và tên');
  await released('bản.parquet', 7, null);
  expect(existsSync(join(folder, 'bản.khu-dinh-danh.txt'))).toBe(true);
  expect(readFileSync(join(folder, 'bản.khu-dinh-danh.txt'), 'utf8')).toContain('ít nhất 7 người');
});

test('a release as Parquet says the same words as one as CSV, row by row', async () => {
  for (const [keep, dates] of [
    [null, 'year'],
    [['unit', 'gender', 'birth_date', 'qualification', 'position'], 'band'],
    [['full_name', 'phone'], 'year'],
  ] as const) {
    const [, ...rows] = readCsv(await released('lời.csv', 7, keep && [...keep], dates));
    const people = await readParquet(await released('lời.parquet', 7, keep && [...keep], dates));
    expect(people.map((person) => Object.values(person))).toEqual(rows);
    for (const person of people.slice(0, 50))
      for (const value of Object.values(person)) expect(value).toMatch(/^[^~]+$/u);
  }
});

test('an office that is no commune is another unit there, and not one that nobody knows', async () => {
  const client = await EngineClient.start();
  const line = (_: unknown, at: number): string =>
    [
      `Lò Văn ${at};01/01/1980;${at % 2 ? 'Nam' : 'Nữ'}`,
      at < 40 ? `Xã Số ${at % 12}` : `Sở Số ${at % 12}`,
    ].join(';');
  const roster = put(
    'sở và xã.csv',
    ['Họ và tên;Ngày sinh;Giới tính;Đơn vị', ...Array.from({ length: 76 }, line)].join('\n'),
  );
  await client.open(roster);
  const path = join(folder, 'sở và xã ra.csv');
  const release = { k: 5, dates: 'year' as const, keep: ['unit'] };
  await client.get('roster.export', { ...question(), path, language: 'vi', release });
  const units = readCsv(path)
    .slice(1)
    .map(([unit]) => unit);
  expect(units).toHaveLength(76);
  expect(units.filter((unit) => unit === 'Đơn vị khác')).toHaveLength(36);
  expect(units).not.toContain('');
  client.close();
});

test('of few people the type of their unit is told rather than nothing', async () => {
  const client = await EngineClient.start();
  const line = (_: unknown, at: number): string =>
    [
      ...[`Lò Văn ${at}`, `01/01/${1965 + (at % 35)}`, at % 2 ? 'Nam' : 'Nữ'],
      ...[`${at < 30 ? 'Xã' : 'Phường'} Số ${at % 12}`, at % 3 === 0 ? 'Thạc sĩ' : 'Cao đẳng'],
    ].join(';');
  const roster = put(
    'ít người.csv',
    ['Họ và tên;Ngày sinh;Giới tính;Đơn vị;Trình độ chuyên môn', ...Array.from({ length: 60 }, line)].join(
      '\n',
    ),
  );
  await client.open(roster);
  const path = join(folder, 'ít người ra.csv');
  const release = { k: 5, dates: 'band' as const, keep: null };
  await client.get('roster.export', { ...question(), path, language: 'vi', release });
  client.close();
  const [head = [], ...people] = readCsv(path);
  expect(head).toContain('Đơn vị');
  const units = new Set(people.map((person) => person[head.indexOf('Đơn vị')]));
  expect([...units].filter((unit) => unit !== 'Đã gộp').sort()).toEqual(['Phường', 'Xã']);
  expect(smallestGroup(people)).toBeGreaterThanOrEqual(5);
});

test.each([
  ['one person', 1],
  ['nobody', 0],
])('a release of %s has a head and tells nothing of anybody', async (_what, count) => {
  const client = await EngineClient.start();
  await client.open(put(`${count}.csv`, smallRoster('Xã Nhỏ', ['Lò Văn An', 'Vì Thị Bình'])));
  const path = join(folder, `${count} ra.csv`);
  const release = { k: 5, dates: 'band' as const, keep: null };
  const filter = count === 1 ? { dimension: 'gender', in: ['female'] } : { dimension: 'gender', in: [null] };
  await client.get('roster.export', { ...question(), filter, path, language: 'vi', release });
  client.close();
  const [head = [], ...people] = readCsv(path);
  expect(head.length).toBeGreaterThan(2);
  expect(head.every((label) => label !== '')).toBe(true);
  expect(people).toHaveLength(count);
  expect(new Set(people.flat())).toEqual(new Set(count === 0 ? [] : ['Đã gộp']));
});

test('for any people and any k (random tables)', async () => {
  const database = await WorkspaceDatabase.open(':memory:');
  const columns = ['gender', 'unit', 'birth_date'].flatMap((id) =>
    personColumns.filter(({ name }) => name === id),
  );
  expect(columns).toHaveLength(3);
  const person = fc.tuple(
    fc.constantFrom('male', 'female', null),
    fc.constantFrom('A', 'B', 'C', 'D', '~others', null),
    fc.option(fc.integer({ min: 1960, max: 2000 }).map((year) => year * 10_000 + 101)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 2, max: 12 }),
      async (people, k) => {
        await database.run(
          'CREATE OR REPLACE TABLE people (gender VARCHAR, unit VARCHAR, commune_type VARCHAR, birth_date INTEGER)',
        );
        for (const [gender, unit, birth] of people)
          await database.query(
            sql`INSERT INTO people VALUES (${gender}, ${unit}, ${unit === 'A' || unit === 'B' ? 'commune' : 'ward'}, ${birth})`,
          );
        const { signal } = new AbortController();
        const made = await deIdentify(database, sql`TRUE`, columns, { k, dates: 'year' }, signal);
        const kept = made.columns.filter(({ how }) => how !== 'dropped').map(({ name }) => identifier(name));
        const rows = await database.query(
          sql`SELECT ${kept.length > 0 ? joined(kept, ', ') : sql`1 AS one`} FROM ${identifier(made.table)}`,
        );
        expect(rows).toHaveLength(people.length);
        expect(smallestGroup(rows)).toBeGreaterThanOrEqual(Math.min(k, people.length));
      },
    ),
    { numRuns: 60 },
  );
  database.close();
});
