import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { computeBoard } from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { engine, quietly, signal, write } from './register-engine';

const { folder } = temporaryFolder();
const names = ['An', 'Bình', 'Cường', 'Dũng', 'Em', 'Giang'].map((name) => `Lò Văn ${name}`);
const levels = ['HTXSNV', 'HTTNV', 'HTTNV', 'HTNV', 'KHTNV', ''];
const words = [
  ...['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
  ...['Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'],
];
const places = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];
const who = (at: number): string[] => [String(at + 1), names[at] ?? '', `0${at + 1}/02/1980`];
const ticks = (level: string): string[] => places.map((place) => (place === level ? 'x' : ''));
const left = ['STT', 'Họ và tên', 'Ngày sinh'];

/** A sheet below a title; `merges`: of the two rows of its head. */
async function sheet(
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly string[],
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Xếp loại');
  page.addRow(['KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC']);
  page.addRow([]);
  for (const row of rows) page.addRow(row.map((text) => (text === '' ? null : text)));
  for (const range of merges) page.mergeCells(range);
  const path = join(folder, `${name}.xlsx`);
  await book.xlsx.writeFile(path);
  return path;
}

const leftMerged = ['A3:A4', 'B3:B4', 'C3:C4'];
const years = ['Năm 2022', 'Năm 2023', 'Năm 2024'];
const byYear = names.map((_, at) => [...who(at), 'HTXSNV', 'HTNV', levels[at] ?? '']);
const ticked = names.map((_, at) => [...who(at), ...ticks(levels[at] ?? '')]);
const proposed = names.map((_, at) => [...who(at), 'HTXSNV', levels[at] ?? '']);
const given = names.map((_, at) => [...who(at), levels[at] ?? '', 'HTXSNV']);

test.each([
  [
    'years below one head',
    [[...left, 'Kết quả xếp loại chất lượng', '', ''], ['', '', '', ...years], ...byYear],
    ['D3:F3', ...leftMerged],
  ],
  [
    'years, heads not merged down',
    [[...left, 'Kết quả xếp loại chất lượng', '', ''], ['', '', '', ...years], ...byYear],
    ['D3:F3'],
  ],
  [
    'ticks below a head',
    [[...left, 'Xếp loại chất lượng', '', '', ''], ['', '', '', ...words], ...ticked],
    ['D3:G3', ...leftMerged],
  ],
  ['ticks without a head above', [[...left, ...words], ...ticked], []],
  [
    'a self-rating before it',
    [[...left, 'Cá nhân tự xếp loại', 'Cấp có thẩm quyền xếp loại'], ...proposed],
    [],
  ],
  ['a self-rating behind it', [[...left, 'Kết quả xếp loại', 'Tự đánh giá, xếp loại'], ...given], []],
] as const)('ratings in %s', async (name, rows, merges) => {
  const lines = names.map((_, at) => who(at).join(','));
  const roster = ['DANH SÁCH CÁN BỘ CÓ ĐẾN NGÀY 31/12/2024', 'STT,Họ và tên,Ngày sinh', ...lines];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
  const path = await sheet(name, rows, merges);
  await engine.service.registers.import('rating', [path], { replace: true }, quietly, signal);
  const question = engine.service.question('2024-12-31', everybody, signal);
  const year = name.startsWith('years') ? { year: 2024, months: null } : null;
  const { results } = await computeBoard(engine.service.registers, 'rating', question, year);
  const figures = Object.fromEntries(
    results.map(({ id, numerator, denominator }) => [id, [numerator, denominator]]),
  );
  expect(figures).toMatchObject({ excellent: [1, 5], good: [2, 5], complete: [1, 5], incomplete: [1, 5] });
});
