import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../shared/contract/decisions';
import type { OpenRoster } from '../../shared/contract/results';
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

async function countBy(dimension: string): Promise<Record<string, number | null>> {
  const question = { asOf: null, filter: everybody, rows: dimension, columns: null, measure: 'headcount' };
  const { cells } = await engine.get('breakdown', question);
  return Object.fromEntries(cells.map(({ row, value }) => [String(row), value]));
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
    ...{ file: 0, sheet, column: 'G', field: 'specialisation', tick: 'Luật' },
  });
  expect(await countBy('specialisation')).toEqual({ Luật: 2, null: 2 });
  await engine.get('review.undo', {});
});

test('a tick column takes the name of a rank or an ethnic group as its cells would be read', async () => {
  await engine.open(put(`${sheet}.csv`, roster));
  await decide({ kind: 'column', ...{ file: 0, sheet, column: 'G', field: 'rank', tick: 'CVC' } });
  expect(await countBy('rank')).toEqual({ 'Chuyên viên chính': 2, null: 2 });
  await engine.get('review.undo', {});
});
