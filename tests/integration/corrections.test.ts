import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PersonCard, PersonValue } from '../../shared/contract/people';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, question } from './engine-client';

const { folder, put } = temporaryFolder();

const head = 'STT;Họ và tên;Ngày sinh;Giới tính;Dân tộc;Đơn vị công tác;Trình độ chuyên môn;Ngày vào Đảng';
const rows = [
  '1;Lò Văn An;01/03/1980;Nam;Thái;Xã Nhỏ;Đại học Luật;01/01/2010',
  '2;Vì Thị Bình;1985;Nữ;Mán;Xã Nhỏ;Cao đẳng;',
  '3;Cà Văn Chung;31/02/1990;Nam;Kinh;Xã Nhỏ;Trung cấp;',
];

function roster(lines: readonly string[] = rows): string {
  return [head, ...lines, ''].join('\r\n');
}

let engine: EngineClient;
let path: string;
let workspace: string;
let made = 0;

beforeEach(async () => {
  made += 1;
  workspace = join(folder, `workspace-${made}`);
  path = put(`danh sách ${made}.csv`, roster());
  engine = await EngineClient.start(workspace);
  await engine.open(path);
});

afterEach(() => {
  engine.close();
});

async function card(person: number): Promise<PersonCard> {
  return engine.get('people.card', { person, language: 'vi' });
}

async function valueOf(person: number, column: string): Promise<PersonCard['values'][number] | undefined> {
  return (await card(person)).values.find((value) => value.column === column);
}

function correct(
  person: number,
  field: string,
  value: PersonValue,
  reason = 'Theo hồ sơ gốc',
): ReturnType<typeof engine.get<'people.correct'>> {
  return engine.get('people.correct', { person, field, value, reason });
}

async function reopen(): Promise<void> {
  engine.close();
  engine = await EngineClient.start(workspace);
}

describe('the card of a person', () => {
  test('tells the cell, the words and the trouble behind every value', async () => {
    const name = await valueOf(3, 'full_name');
    expect(name).toMatchObject({ value: 'Cà Văn Chung', origin: 'cells' });
    expect(name?.cells).toEqual([{ cell: 'B4', header: ['Họ và tên'], written: 'Cà Văn Chung' }]);
    const birth = await valueOf(3, 'birth_date');
    expect(birth).toMatchObject({
      value: null,
      origin: 'cells',
      cells: [{ cell: 'C4', written: '31/02/1990' }],
    });
    expect(birth?.issues.map(({ code }) => code)).toContain('birth_date_impossible');
    expect(await valueOf(1, 'specialisation')).toMatchObject({
      value: 'Luật',
      cells: [{ cell: 'G2', written: 'Đại học Luật' }],
    });
    expect(await valueOf(1, 'party_member')).toMatchObject({ value: 'yes', origin: 'derived' });
    expect(await valueOf(2, 'birth_date')).toMatchObject({ value: '1985' });
    expect(await valueOf(2, 'phone')).toMatchObject({ value: null, origin: 'nowhere', cells: [] });
  });

  test('after a restart the file is read again; without it the values alone are told', async () => {
    await reopen();
    expect(await card(1)).toMatchObject({
      source: 'read',
      path,
      sheet: expect.any(String) as string,
      row: 2,
    });
    await reopen();
    put(`danh sách ${made}.csv`, roster(rows.slice(1)));
    expect(await card(1)).toMatchObject({ source: 'changed', row: 2, issues: [] });
  });

  test('a file that is gone leaves the people as they were', async () => {
    await reopen();
    const { rmSync } = await import('node:fs');
    rmSync(path);
    const shown = await card(3);
    expect(shown.source).toBe('missing');
    expect(shown.values.find(({ column }) => column === 'full_name')?.value).toBe('Cà Văn Chung');
    expect((await engine.get('overview', question())).everybody).toBe(3);
  });
});

describe('a correction by hand', () => {
  test('changes the value, what follows from it, every figure and the issues; the file stays', async () => {
    const before = await engine.get('overview', question());
    const minority = (overview: typeof before): number | undefined =>
      overview.tiles.find(({ id }) => id === 'ethnic_minority')?.numerator;
    expect(await valueOf(2, 'ethnicity')).toMatchObject({ value: null, origin: 'cells' });
    const opened = await correct(2, 'ethnicity', 'Hmông');
    expect(opened.people).toBe(3);
    expect(await valueOf(2, 'ethnicity')).toMatchObject({
      value: 'Hmông',
      origin: 'corrected',
      cells: [{ cell: 'E3', written: 'Mán' }],
      issues: [],
      correction: { before: null, reason: 'Theo hồ sơ gốc', isApplied: true, person: 2 },
    });
    expect(await valueOf(2, 'ethnic_minority')).toMatchObject({ value: 'yes', origin: 'derived' });
    expect(minority(await engine.get('overview', question()))).toBe((minority(before) ?? 0) + 1);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(path, 'utf8')).toBe(roster());
  });

  test('is taken back by undo, one after the other', async () => {
    await correct(3, 'birth_date', '1990-02-28');
    await correct(3, 'full_name', '  Cà Văn  Chúng ');
    expect(await valueOf(3, 'full_name')).toMatchObject({ value: 'Cà Văn Chúng' });
    await engine.get('review.undo', {});
    expect(await valueOf(3, 'full_name')).toMatchObject({ value: 'Cà Văn Chung', origin: 'cells' });
    expect(await valueOf(3, 'birth_date')).toMatchObject({ value: '1990-02-28', origin: 'corrected' });
    await engine.get('review.undo', {});
    expect(await valueOf(3, 'birth_date')).toMatchObject({ value: null, correction: null });
  });

  test('outlives a restart and the opening of the same file, also of a corrected name', async () => {
    await correct(3, 'full_name', 'Cà Văn Chúng');
    await correct(3, 'birth_date', '1990-02');
    await reopen();
    expect(await valueOf(3, 'full_name')).toMatchObject({ value: 'Cà Văn Chúng', origin: 'corrected' });
    await engine.open(path);
    expect(await valueOf(3, 'birth_date')).toMatchObject({ value: '1990-02', origin: 'corrected' });
    const listed = await engine.get('review.corrections', {});
    expect(listed.map(({ field, before, person }) => ({ field, before, person }))).toEqual([
      { field: 'birth_date', before: null, person: 3 },
      { field: 'full_name', before: 'Cà Văn Chung', person: 3 },
    ]);
  });

  test('is not given to somebody else who stands in the row later, and says so', async () => {
    await correct(2, 'qualification', 'master');
    put(`danh sách ${made}.csv`, roster([...rows.slice(0, 1), rows[2] ?? '', rows[1] ?? '']));
    await engine.open(path);
    expect(await valueOf(2, 'qualification')).toMatchObject({ value: 'intermediate', correction: null });
    const { issues } = await engine.get('roster.issues', { language: 'vi', severity: null, limit: 100 });
    const lost = issues.find(({ code }) => code === 'correction_not_applied');
    expect(lost).toMatchObject({
      severity: 'warning',
      cell: 'A3',
      field: 'qualification',
      value: 'Vì Thị Bình',
    });
    const [correction] = await engine.get('review.corrections', {});
    expect(correction).toMatchObject({ isApplied: false, person: null });
    const { sheet = '', row = 0 } = correction ?? {};
    await engine.get('review.decide', {
      decision: { kind: 'forget-correction', file: path, sheet, row, field: 'qualification' },
    });
    expect(await engine.get('review.corrections', {})).toEqual([]);
    const after = await engine.get('roster.issues', { language: 'vi', severity: null, limit: 100 });
    expect(after.issues.map(({ code }) => code)).not.toContain('correction_not_applied');
  });

  test('wins over what other values would tell, and of nothing makes nothing recorded', async () => {
    await correct(1, 'party_member', 'no');
    expect(await valueOf(1, 'party_member')).toMatchObject({ value: 'no', correction: { before: 'yes' } });
    await correct(1, 'gender', null);
    expect(await valueOf(1, 'gender')).toMatchObject({ value: null, origin: 'corrected' });
  });

  test('to what the file says is no correction any more', async () => {
    await correct(1, 'qualification', 'master');
    await correct(1, 'qualification', 'university');
    expect(await valueOf(1, 'qualification')).toMatchObject({
      value: 'university',
      origin: 'cells',
      correction: null,
    });
    expect(await engine.get('review.corrections', {})).toEqual([]);
  });

  test('stays in the workspace when readings are shared', async () => {
    await correct(1, 'qualification', 'master');
    const shared = join(folder, `shared-${made}.json`);
    await engine.get('review.saveDecisions', { path: shared });
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(shared, 'utf8')).not.toContain('Lò Văn An');
  });

  test.each([
    ['birth_date', '1990-02-30'],
    ['birth_date', '28/02/1990'],
    ['birth_date', 1990],
    ['gender', 'Nữ'],
    ['ethnicity', 'Sao Hỏa'],
    ['party_member', 'maybe'],
    ['salary_coefficient', '2,34'],
  ])('of %s to %s is refused in one sentence', async (field, value) => {
    const answer = await engine.ask('people.correct', { person: 1, field, value, reason: 'Thử' });
    expect(answer).toMatchObject({ failure: { kind: 'invalid-value', field, value: String(value) } });
    expect(await engine.get('review.corrections', {})).toEqual([]);
  });

  test('needs a reason, a person and a field', async () => {
    const input = { person: 1, field: 'gender', value: 'female', reason: ' ' };
    expect(await engine.ask('people.correct', input)).toMatchObject({ failure: { kind: 'invalid-request' } });
    const nobody = { ...input, reason: 'Thử', person: 99 };
    expect(await engine.ask('people.correct', nobody)).toMatchObject({
      failure: { kind: 'invalid-request' },
    });
    const derived = { ...input, reason: 'Thử', field: 'specialisation_match' };
    expect(await engine.ask('people.correct', derived)).toMatchObject({ failure: { kind: 'unknown-name' } });
  });
});

test('a roster of ages: a corrected birth date, and a corrected age', async () => {
  const ages = put(
    'tuoi.csv',
    'STT;Họ và tên;Tuổi;Giới tính;Đơn vị\r\n1;Lò Văn An;40;Nam;Xã Nhỏ\r\n2;Vì Thị Bình;30;Nữ;Xã Nhỏ\r\n',
  );
  await engine.open(ages);
  const born = String((await valueOf(1, 'birth_date'))?.value);
  expect(await valueOf(1, 'birth_date')).toMatchObject({ origin: 'derived' });
  await correct(1, 'age_years', 41);
  expect(await valueOf(1, 'birth_date')).toMatchObject({ value: String(Number(born) - 1) });
  await correct(1, 'birth_date', '1980-05-06');
  await correct(2, 'birth_date', null);
  expect(await valueOf(1, 'birth_date')).toMatchObject({ value: '1980-05-06', origin: 'corrected' });
  expect(await valueOf(2, 'birth_date')).toMatchObject({ value: null, origin: 'corrected' });
  await engine.open(ages);
  expect(await valueOf(1, 'age_years')).toMatchObject({ value: 41, origin: 'corrected' });
});
