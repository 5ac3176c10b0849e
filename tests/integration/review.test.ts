import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../shared/contract/decisions';
import type { OpenRoster, SheetReport } from '../../shared/contract/results';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, everybody } from './engine-client';

const { folder, put } = temporaryFolder();
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start(`${folder}/dữ liệu`);
});

afterAll(() => {
  engine.close();
});

/** "Mán" is an old name of several groups; nobody knows that "Luật" and "Kế toán" hold ticks of the specialisation. */
const roster = [
  'STT;Họ và tên;Ngày sinh;Giới tính;Dân tộc;Xếp loại khác;Luật',
  '1;Lò Văn An;12/03/1985;Nam;Mán;;x',
  '2;Quàng Thị Bình;05/07/1990;Nữ;Thái;;',
  '3;Vàng A Chư;20/11/1979;Nam;Mán;;x',
  '4;Nguyễn Thị Dung;01/01/1988;Nữ;Kinh;;',
  '',
].join('\r\n');

const sheet = 'danh sách';
const decide = (decision: Decision): Promise<OpenRoster> => engine.get('review.decide', { decision });

async function countBy(dimension: string): Promise<Record<string, number>> {
  const question = { asOf: null, filter: everybody, rows: [dimension], columns: [], measure: 'headcount' };
  const { cells } = await engine.get('breakdown', question);
  return Object.fromEntries(cells.map(({ rows: [row = null], people }) => [String(row), people]));
}

test('a value of an open list is kept as written, listed as such, and remembered', async () => {
  await engine.open(put(`${sheet}.csv`, roster));
  expect(await countBy('ethnicity')).toEqual({ Kinh: 1, Thái: 1, null: 2 });
  const [asked] = await engine.get('review.values', {});
  expect(asked).toMatchObject({ field: 'ethnicity', written: 'Mán', people: 2, answer: null });

  await decide({ kind: 'value', field: 'ethnicity', written: 'Mán', answer: { asWritten: true } });
  expect(await countBy('ethnicity')).toEqual({ Kinh: 1, Thái: 1, Mán: 2 });
  // Words that name no group of the list say nothing of a minority.
  expect(await countBy('ethnic_minority')).toEqual({ yes: 1, no: 1, null: 2 });
  expect(await engine.get('review.values', {})).toMatchObject([
    { written: 'Mán', people: 0, answer: { asWritten: true } },
  ]);
  const { issues } = await engine.get('roster.issues', { language: 'vi', severity: 'info', limit: 100 });
  expect(issues.filter(({ code }) => code === 'kept_as_written').map(({ cell }) => cell)).toEqual([
    'E2',
    'E4',
  ]);

  await engine.get('review.undo', {});
  expect(await countBy('ethnicity')).toEqual({ Kinh: 1, Thái: 1, null: 2 });
});

test('a tick under words of a text field means those words', async () => {
  await engine.open(put(`${sheet}.csv`, roster));
  await decide({
    kind: 'column',
    ...{ file: 0, sheet, table: 0, column: 'G', field: 'specialisation', tick: 'Luật' },
  });
  expect(await countBy('specialisation')).toEqual({ Luật: 2, null: 2 });
  await engine.get('review.undo', {});
});

test('a tick column takes the name of a rank or an ethnic group as its cells would be read', async () => {
  await engine.open(put(`${sheet}.csv`, roster));
  await decide({ kind: 'column', ...{ file: 0, sheet, table: 0, column: 'G', field: 'rank', tick: 'CVC' } });
  expect(await countBy('rank')).toEqual({ 'Chuyên viên chính': 2, null: 2 });
  await engine.get('review.undo', {});
});

/** Two tables on one sheet, the second with other columns; "Đ" is understood by nobody. */
const twoTables = [
  'STT;Họ và tên;Ngày sinh;Giới tính;Trình độ chuyên môn',
  '1;Lò Văn An;12/03/1985;Nam;Đại học',
  '2;Quàng Thị Bình;05/07/1990;Nữ;Đại học',
  ';B. NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH;;;',
  'STT;Họ và tên;Giới tính;Ngày sinh;Đ;Dân tộc',
  '1;Vàng A Chư;Nam;20/11/1979;x;Thái',
  '2;Nguyễn Thị Dung;Nữ;01/01/1988;;Kinh',
  '',
].join('\r\n');

describe('two tables on one sheet', () => {
  const read = async (): Promise<SheetReport> =>
    engine.get('review.sheet', { file: 0, sheet: 'hai bảng', from: 1, count: 10 });

  test('both are told with their columns', async () => {
    await engine.open(put('hai bảng.csv', twoTables));
    const { headerRows, columns, further } = await read();
    expect({ headerRows, fields: columns.map(({ field }) => field) }).toEqual({
      headerRows: [1, 1],
      fields: ['ordinal', 'full_name', 'birth_date', 'gender', 'qualification'],
    });
    expect(further).toHaveLength(1);
    expect(further?.[0]).toMatchObject({ headerRows: [5, 5] });
    expect(further?.[0]?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'full_name',
      'gender',
      'birth_date',
      null,
      'ethnicity',
    ]);
    const { issues } = await engine.get('roster.issues', { language: 'vi', severity: null, limit: 100 });
    expect(issues.filter(({ code }) => code === 'column_not_understood').map(({ cell }) => cell)).toEqual([
      'E5',
    ]);
  });

  test('a column of the second is decided, remembered and forgotten, and the first stays as it is', async () => {
    await engine.open(put('hai bảng.csv', twoTables));
    const place = { file: 0, sheet: 'hai bảng' };
    await decide({ kind: 'column', ...place, table: 1, column: 'E', field: 'party_member', tick: 'yes' });
    expect(await countBy('party_member')).toEqual({ yes: 1, no: 1, null: 2 });
    expect((await read()).columns.map(({ field }) => field)).toContain('qualification');

    await engine.open(put('hai bảng.csv', twoTables));
    expect((await read()).remembered).toBe(true);
    expect(await countBy('party_member')).toEqual({ yes: 1, no: 1, null: 2 });
    await decide({ kind: 'forget-layout', ...place });
    expect((await read()).remembered).toBe(false);
    expect(await countBy('party_member')).toEqual({ null: 4 });
  });
});

test('header rows that were set follow the header where another file has it lower', async () => {
  const lines = (title: readonly string[], name: string): string =>
    [
      ...title,
      ';;Bậc 1;',
      'STT;Họ và tên;Ngày sinh;Giới tính',
      `1;${name};12/03/1985;Nam`,
      '2;Quàng Thị Bình;05/07/1990;Nữ',
      '3;Vàng A Chư;20/11/1979;Nam',
      '',
    ].join('\r\n');
  await engine.open(put('cao.csv', lines(['DANH SÁCH;;;'], 'Lò Văn An')));
  const before = await engine.get('review.sheet', { file: 0, sheet: 'cao', from: 1, count: 5 });
  const [first, last] = before.headerRows ?? [0, 0];
  await decide({ kind: 'header', file: 0, sheet: 'cao', headerRows: [first, last + 1] });
  expect(await engine.get('roster.current', {})).toMatchObject({ people: 2 });

  await engine.open(put('thấp.csv', lines(['ỦY BAN;;;', 'DANH SÁCH;;;', ';;;'], 'Lò Văn An')));
  const after = await engine.get('review.sheet', { file: 0, sheet: 'thấp', from: 1, count: 5 });
  expect(after.headerRows).toEqual([first + 2, last + 3]);
  expect(await engine.get('roster.current', {})).toMatchObject({ people: 2 });
});
