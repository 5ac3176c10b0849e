import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillBlank } from '../../../electron/engine/forms/blank/fill-blank';
import { readTyped } from '../../../electron/engine/forms/typed-numbers';
import { describeBlankCheck } from '../../../shared/forms/blank-check';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankSheet, count, filledOf, openLevels, type LevelsEngine } from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

beforeAll(async () => {
  engine = await openLevels(folder);
});

afterAll(() => {
  engine.service.close();
});

const form = (
  name: string,
  titles: readonly string[],
  heads: Readonly<Record<string, ExcelJS.CellValue>> = {},
): Promise<string> =>
  blankSheet(join(folder, `${name}.xlsx`), {
    ...Object.fromEntries(titles.map((title, index) => [`A${index + 1}`, title])),
    ...{ A5: 'STT', B5: 'Nội dung', C5: 'Tổng số', D5: 'Nữ', B6: 'Tổng số' },
    ...heads,
    B8: 'Mẫu, ngày 15 tháng 1 năm 2025',
  });

async function datesOf(path: string): Promise<string[]> {
  const { checks } = (await filledOf(engine, path)).form;
  return checks.filter(({ kind }) => kind === 'date').map((check) => describeBlankCheck(check, 'vi'));
}

test.each([
  ['BÁO CÁO SỐ LIỆU', 'Tính đến 31/12/2024'],
  ['BÁO CÁO SỐ LIỆU NĂM 2024', '(Số liệu đến ngày 31 tháng 12 năm 2024)'],
  ['BÁO CÁO SỐ LIỆU', '(Theo Công văn số 12/SNV ngày 05 tháng 3 năm 2025)'],
  ['BÁO CÁO SỐ LIỆU', 'Ban hành kèm theo Thông tư số 11/2012/TT-BNV ngày 17 tháng 12 năm 2012'],
  ['BÁO CÁO SỐ LIỆU NĂM 20…', 'Tính đến ngày … tháng … năm …'],
])('%s · %s: the date of the figures, a law, a letter or a blank one: nothing to tell', async (...titles) => {
  expect(await datesOf(await form('same', titles))).toEqual([]);
});

test.each([
  [['BÁO CÁO SỐ LIỆU', 'Đến ngày 30 tháng 6 năm 2025'], 'số liệu đến 30/06/2025'],
  [['BÁO CÁO SỐ LIỆU', 'Tính đến 31/12/2023'], 'số liệu đến 31/12/2023'],
  [['BÁO CÁO SỐ LIỆU 6 THÁNG ĐẦU NĂM 2025'], 'số liệu đến 30/06/2025'],
  [['BÁO CÁO SỐ LIỆU NĂM 2025'], 'năm 2025'],
])('%j: another date than that of the figures is told', async (titles, said) => {
  expect(await datesOf(await form('other', titles))).toEqual([
    `Biểu ghi ${said}; số đang điền tính đến 31/12/2024. Hãy đổi ngày tính số liệu, hoặc sửa ngày trên biểu.`,
  ]);
});

test('a roster of another date than the form is told, too', async () => {
  const path = await form('roster', ['BÁO CÁO SỐ LIỆU', 'Tính đến 31/12/2024']);
  const typed = await readTyped(engine.service.database);
  const { form: filled } = await fillBlank(engine.question, path, () => ({}), typed, {
    rosterDate: '2023-12-31',
  });
  expect(filled.checks.map((check) => describeBlankCheck(check, 'vi'))).toContain(
    'Biểu ghi số liệu đến 31/12/2024; danh sách đang mở là của ngày 31/12/2023.',
  );
});

test('a head with the date of the figures is a total; one of another date stays blank and is asked about', async () => {
  const path = await form('heads', ['BÁO CÁO SỐ LIỆU'], {
    C5: 'Tổng số có mặt đến 31/12/2023',
    D5: 'Tổng số có mặt đến 31/12/2024',
    E5: 'Nữ (tính đến 31/12/2024)',
  });
  const { form: filled } = await filledOf(engine, path);
  const [sheet] = filled.sheets;
  expect(sheet?.columns.slice(2).map(({ certainty }) => certainty)).toEqual(['asked', 'sure', 'sure']);
  expect(sheet?.preview[0]?.values.slice(2)).toEqual([null, count(() => true), count(({ woman }) => woman)]);
  expect((await datesOf(path)).join()).toContain('31/12/2023');
});

test('columns of which the roster records nothing, and people whom a title may mean, are told', async () => {
  const path = await form('recorded', ['BÁO CÁO CÁN BỘ, CÔNG CHỨC CẤP XÃ'], { D5: 'Tôn giáo' });
  const { form: filled } = await filledOf(engine, path);
  const told = filled.checks.map((check) => describeBlankCheck(check, 'vi'));
  expect(told.filter((text) => text.includes('Danh sách không ghi: Tôn giáo (cột D)'))).toHaveLength(1);
});
