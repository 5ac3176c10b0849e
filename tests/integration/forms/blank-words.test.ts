import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillBlank, type FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { changeTyped, readTyped } from '../../../electron/engine/forms/typed-numbers';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankOf } from './blank-of';
import { openSample, type SampleEngine } from './sample-engine';

const { folder } = temporaryFolder();
let sample: SampleEngine;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => {
  sample.service.close();
});

const filled = async (path: string): Promise<FilledBlank> =>
  fillBlank(sample.question, path, () => ({}), await readTyped(sample.service.database));

test('the yearly rating as a blank form has its shares, the rated and those not rated', async () => {
  const template = requireForm('xep-loai');
  const [sheet] = (await filled(await blankOf(template, join(folder, 'xl.xlsx')))).form.sheets;
  const choice = { units: null, everyLevel: false };
  const own = await fillForm(sample.question, template, choice, await besideRoster(sample.service));
  expect(sheet?.columns.filter(({ certainty }) => certainty === 'asked')).toEqual([]);
  const total = own.rows.find(({ kind }) => kind === 'total')?.values.slice(2, 13) ?? [];
  expect(total.filter((value) => typeof value === 'number')).toHaveLength(11);
  expect(sheet?.preview.at(-1)?.values.slice(2, 13)).toEqual(total);
});

test('every column of BM02/BNV but its slip is understood as a blank form', async () => {
  const unit = 'Phường Púng Bẻ';
  await changeTyped(sample.service.database, 'rotated_from_district', { [unit]: 3 });
  const [sheet] = (await filled(await blankOf(requireForm('bm02'), join(folder, 'bm02.xlsx')))).form.sheets;
  const asked = sheet?.columns.filter(({ certainty }) => certainty === 'asked') ?? [];
  expect(asked.map(({ path }) => path.at(-1))).toEqual(['Dưới 30']);
  const column = (head: string): number => sheet?.columns.findIndex(({ path }) => path.at(-1) === head) ?? -1;
  const row = sheet?.preview.find(({ label }) => label === unit);
  expect(row?.values[column('Công chức luân chuyển từ cấp huyện')]).toBe(3);
  expect(row?.values[column('Dân tộc ít người')]).toBe(
    sample.people.filter((each) => each.unit === unit && each.ethnic_minority === 'yes').length,
  );
});

test('the total below some listed units is theirs, that of the whole province is the whole', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  sheet.getCell('A1').value = 'BIỂU TỔNG HỢP CÁN BỘ, CÔNG CHỨC';
  sheet.getRow(3).values = ['STT', 'Tên đơn vị', 'Tổng số', 'Nữ'];
  sheet.getRow(4).values = [1, 'Phường Púng Bẻ'];
  sheet.getRow(5).values = [2, 'UBND xã Hua Dìn'];
  sheet.getRow(6).values = ['', 'Cộng', { formula: 'SUM(C4:C5)' }];
  sheet.getRow(7).values = ['', 'Tổng số toàn tỉnh'];
  const path = join(folder, 'listed.xlsx');
  await book.xlsx.writeFile(path);
  const { form } = await filled(path);
  const units = ['Phường Púng Bẻ', 'UBND xã Hua Dìn'];
  const listed = sample.people.filter(({ unit }) => units.includes(String(unit))).length;
  const totals = form.sheets[0]?.preview.slice(2).map(({ values }) => values[2]);
  expect(totals).toEqual([listed, sample.people.length]);
  expect(form.checks.filter(({ state }) => state === 'broken')).toEqual([]);
  expect(form.checks.filter(({ kind }) => kind === 'formula')).toMatchObject([
    { state: 'holds', found: listed },
  ]);
});
