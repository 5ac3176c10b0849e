import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { changeFormWords, readFormWords } from '../../../electron/engine/forms/form-words';
import { linesOf } from '../../../electron/engine/publish/form/lines-of';
import { writeForm } from '../../../electron/engine/publish/form/write-form';
import type { Language } from '../../../shared/text/language';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { openSample, type SampleEngine } from './sample-engine';

const { folder } = temporaryFolder();
let sample: SampleEngine;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => {
  sample.service.close();
});

async function printed(
  form: string,
  language: Language = 'vi',
  roster = 'Tỉnh Mẫu',
): Promise<ExcelJS.Workbook> {
  const template = requireForm(form);
  const choice = { units: ['Phường Púng Bẻ'], everyLevel: true };
  const filled = await fillForm(sample.question, template, choice, await besideRoster(sample.service));
  const words = await readFormWords(sample.service.database, template, roster);
  const path = join(folder, `${form}.xlsx`);
  await writeForm({ filled, template, words, language }, path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

const textsOf = (sheet: ExcelJS.Worksheet | undefined): string[] => {
  const texts: string[] = [];
  sheet?.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
};

test('BM04/BNV counts and sums in its last row; coefficients have two decimals', async () => {
  const [sheet] = (await printed('bm04')).worksheets;
  const own = sample.people.filter(({ unit }) => unit === 'Phường Púng Bẻ');
  const coefficients = own.flatMap(({ salary_coefficient: value }) =>
    typeof value === 'number' ? [value] : [],
  );
  expect(coefficients.length).toBeGreaterThan(3);
  let total = 0;
  sheet?.eachRow((row, number) => {
    if (row.getCell(2).text.startsWith('Tổng số:')) total = number;
  });
  expect(sheet?.getCell(total, 2).value).toBe(`Tổng số: ${own.length} người`);
  const born = (gender: string): number =>
    own.filter((person) => person.gender === gender && person.birth_date !== null).length;
  expect([3, 4].map((column) => sheet?.getCell(total, column).value)).toEqual([born('male'), born('female')]);
  const sum = coefficients.reduce((whole, each) => whole + Math.round(each * 100), 0) / 100;
  expect(sheet?.getCell(total, 8).value).toBe(sum);
  expect([total - 1, total].map((row) => sheet?.getCell(row, 8).numFmt)).toEqual(['#,##0.00', '#,##0.00']);
});

describe('the office that reports', () => {
  test.each(['bm01', 'bm04', 'xep-loai'])('%s names it as the province of the roster says', async (form) => {
    const texts = textsOf((await printed(form)).worksheets[0]).join('\n');
    expect(texts).toMatch(/Sở Nội vụ tỉnh Mẫu/iu);
    expect(texts).toContain('Mẫu, ngày …… tháng');
    expect(texts).not.toContain('Đơn vị báo cáo: …');
  });

  test.each(['8b-btctw', '10-btctw'])(
    '%s has the heading of the Party, whose office is asked for',
    async (form) => {
      const texts = textsOf((await printed(form)).worksheets[0]).join('\n');
      expect(texts).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
      expect(texts).not.toMatch(/CỘNG HÒA XÃ HỘI|Sở Nội vụ/iu);
    },
  );

  test('is left open where only a file name is known; what the user wrote comes first', async () => {
    const { database } = sample.service;
    const template = requireForm('bm01');
    expect(await readFormWords(database, template, 'ds_2024')).toMatchObject({
      reportingUnit: '',
      place: '',
    });
    const words = await readFormWords(database, template, 'Tỉnh Mẫu');
    await changeFormWords(database, template, { ...words, reportingUnit: 'Phòng Nội vụ' }, 'Tỉnh Mẫu');
    expect((await readFormWords(database, requireForm('bm02'), 'Tỉnh Mẫu')).reportingUnit).toBe(
      'Phòng Nội vụ',
    );
    await changeFormWords(database, template, null, 'Tỉnh Mẫu');
  });
});

test('a row is as high as its words need, and no higher', async () => {
  const [sheet] = (await printed('xep-loai')).worksheets;
  const heights = new Map<string, number | undefined>();
  sheet?.eachRow((row) => heights.set(row.getCell(2).text, row.height));
  expect(heights.get('Không giữ chức vụ lãnh đạo, quản lý')).toBe(heights.get('Công chức'));
  const words = 'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và đơn vị sự nghiệp công lập';
  expect([200, 45, 30, 10].map((width) => linesOf(words, width))).toEqual([1, 2, 3, 9]);
});

test('checks and remarks are in the language of the window, the form itself in the words of the law', async () => {
  const book = await printed('bm02', 'en');
  expect(book.worksheets.map(({ name }) => name)).toEqual(['BM02-BNV', 'Checks']);
  const remarks = textsOf(book.worksheets[1]);
  expect(remarks).toContain('Remarks');
  expect(remarks.filter((text) => /Khớp|Có lý do|Ghi chú/.test(text))).toEqual([]);
  expect(textsOf(book.worksheets[0]).join(' ')).toContain('BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG');
});
