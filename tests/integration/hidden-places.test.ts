import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient } from './engine-client';
import { smallRoster } from './rosters';

/** Saved by LibreOffice 7.4 with row 3 and column D out of sight. */
const workbook = (name: string): string => fileURLToPath(new URL(`workbooks/${name}`, import.meta.url));

const { put } = temporaryFolder();
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
});

afterAll(() => {
  engine.close();
});

function binaryWorkbook(): Buffer {
  const rows = smallRoster()
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet['!rows'] = [{}, {}, { hidden: true }];
  sheet['!cols'] = [{}, {}, {}, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Danh sách');
  return XLSX.write(book, { bookType: 'xlsb', type: 'buffer' }) as Buffer;
}

test.each([
  ['.xlsx', () => workbook('hidden.xlsx')],
  ['.xls', () => workbook('hidden.xls')],
  ['.ods', () => workbook('hidden.ods')],
  ['.xlsb', () => put('ẩn.xlsb', binaryWorkbook())],
])('people in hidden rows of %s count, and it is said', async (_ending, pathOf) => {
  const { people, files } = await engine.open(pathOf());
  expect(people).toBe(3);
  const sheet = files[0]?.sheets[0];
  expect(sheet?.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual(['D']);
  const { issues } = await engine.get('roster.issues', { language: 'vi', severity: 'info', limit: 100 });
  expect(issues.map(({ code, cell, message }) => [code, cell, message])).toEqual(
    expect.arrayContaining([
      ['hidden_rows', 'A3', '1 người ở dòng ẩn 3 vẫn được tính.'],
      ['hidden_columns', 'D', 'Cột ẩn D vẫn được đọc.'],
    ]),
  );
  const place = { file: 0, sheet: sheet?.name ?? '', from: 1, count: 10 };
  const { preview } = await engine.get('review.sheet', place);
  expect(preview.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([3]);
});

test('a sheet with nothing hidden says nothing of it', async () => {
  await engine.open(put('hiện.csv', smallRoster()));
  const { issues } = await engine.get('roster.issues', { language: 'vi', severity: null, limit: 100 });
  expect(issues.filter(({ code }) => code.startsWith('hidden'))).toEqual([]);
});
