import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BlankAnswers } from '../../../electron/engine/forms/blank/binding';
import { fillBlank, type FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import type { OtherForm } from '../../../electron/engine/forms/blank/offered-answers';
import { readTyped } from '../../../electron/engine/forms/typed-numbers';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { count, filledOf, openLevels, type LevelsEngine } from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

beforeAll(async () => {
  engine = await openLevels(folder);
});
afterAll(() => engine.service.close());

const women = count(({ woman }) => woman);
const given = {
  kind: 'given',
  meaning: { kind: 'count', who: { dimension: 'gender', in: ['female'] } },
  words: { vi: 'Giới tính: Nữ', en: 'Gender: Female' },
} as const;

/** A sheet of each name, with one row and three columns of figures; the last means nothing to the program. */
async function workbook(file: string, names: readonly string[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const name of names) {
    const sheet = book.addWorksheet(name);
    sheet.getCell('A1').value = 'BÁO CÁO';
    sheet.getRow(3).values = ['STT', 'Nội dung', 'Tổng số', 'Đảng viên', 'Chỉ số ZZZ'];
    sheet.getRow(4).values = ['1', 'Tổng số'];
  }
  const path = join(folder, file);
  await book.xlsx.writeFile(path);
  return path;
}

const columnOf = ({ form }: FilledBlank, sheet: string, column: number) =>
  form.sheets.find((each) => each.sheet === sheet)?.columns[column];
const figureOf = ({ form }: FilledBlank, sheet: string, column: number) =>
  form.sheets.find((each) => each.sheet === sheet)?.preview[0]?.values[column];
const keyOf = (filled: FilledBlank, sheet: string, column = 4): string =>
  columnOf(filled, sheet, column)?.key ?? '';

test('an answer is of its sheet, and offered on the others with the same words', async () => {
  const path = await workbook('hai-trang.xlsx', ['Quý I', 'Quý II']);
  const asked = await filledOf(engine, path);
  expect(keyOf(asked, 'Quý I')).not.toBe(keyOf(asked, 'Quý II'));
  for (const [sheet, other] of [
    ['Quý I', 'Quý II'],
    ['Quý II', 'Quý I'],
  ] as const) {
    const filled = await filledOf(engine, path, { [keyOf(asked, sheet)]: given });
    expect(figureOf(filled, sheet, 4)).toBe(women);
    expect(figureOf(filled, other, 4)).toBeNull();
    expect(columnOf(filled, other, 4)).toMatchObject({
      certainty: 'asked',
      offered: { from: sheet, isOtherForm: false, answer: given, words: given.words },
    });
    const both = await filledOf(engine, path, {
      [keyOf(asked, sheet)]: given,
      [keyOf(asked, other)]: columnOf(filled, other, 4)?.offered?.answer ?? { kind: 'none' },
    });
    expect(figureOf(both, other, 4)).toBe(women);
    expect(columnOf(both, other, 4)?.offered).toBeUndefined();
  }
});

test('answers stay with their sheets when these stand in another order', async () => {
  const asked = await filledOf(engine, await workbook('trước.xlsx', ['Quý I', 'Quý II']));
  const turned = await workbook('sau.xlsx', ['Quý II', 'Quý I']);
  const filled = await filledOf(engine, turned, { [keyOf(asked, 'Quý I')]: given });
  expect(filled.form.fingerprint).toBe(asked.form.fingerprint);
  expect([figureOf(filled, 'Quý I', 4), figureOf(filled, 'Quý II', 4)]).toEqual([women, null]);
});

test('answers about a sheet that was renamed are offered', async () => {
  const asked = await filledOf(engine, await workbook('cũ.xlsx', ['Quý I', 'Quý II']));
  const renamed = await workbook('mới.xlsx', ['Quý III', 'Quý IV']);
  const filled = await filledOf(engine, renamed, { [keyOf(asked, 'Quý I')]: given });
  expect(figureOf(filled, 'Quý III', 4)).toBeNull();
  expect(columnOf(filled, 'Quý III', 4)?.offered).toMatchObject({ isOtherForm: true, answer: given });
  expect(columnOf(filled, 'Quý III', 4)?.offered?.from).toContain('Quý I');
});

test('an only sheet may be called anything', async () => {
  const asked = await filledOf(engine, await workbook('một.xlsx', ['Biểu']));
  const filled = await filledOf(engine, await workbook('một-khác.xlsx', ['Sheet1']), {
    [keyOf(asked, 'Biểu')]: given,
  });
  expect(figureOf(filled, 'Sheet1', 4)).toBe(women);
});

test('answers of older files, which counted the sheets, still hold', async () => {
  const path = await workbook('cũ-hơn.xlsx', ['Quý I', 'Quý II']);
  const plain = keyOf(await filledOf(engine, path), 'Quý I').replace(/#.*$/u, '');
  const filled = await filledOf(engine, path, { [`${plain}#2`]: given });
  expect([figureOf(filled, 'Quý I', 4), figureOf(filled, 'Quý II', 4)]).toEqual([null, women]);
});

test('what the program would read otherwise than answered on another sheet is asked about', async () => {
  const path = await workbook('trái.xlsx', ['Quý I', 'Quý II']);
  const asked = await filledOf(engine, path);
  expect(columnOf(asked, 'Quý II', 3)?.certainty).toBe('sure');
  const answers: BlankAnswers = { [keyOf(asked, 'Quý I', 3)]: given };
  const filled = await filledOf(engine, path, answers);
  expect(columnOf(filled, 'Quý II', 3)).toMatchObject({ certainty: 'asked', offered: { from: 'Quý I' } });
  expect(figureOf(filled, 'Quý II', 3)).toBeNull();
  const own = await filledOf(engine, path, {
    ...answers,
    [keyOf(asked, 'Quý II', 3)]: { kind: 'suggested' },
  });
  expect(figureOf(own, 'Quý II', 3)).toBe(count(({ party }) => party));
});

test('another form with the same words has its answers offered', async () => {
  const path = await workbook('biểu-khác.xlsx', ['Biểu']);
  const { service, question } = engine;
  const plain = keyOf(await filledOf(engine, path), 'Biểu');
  const others: OtherForm[] = [{ title: 'BÁO CÁO NĂM TRƯỚC', answers: { [plain]: given } }];
  const filled = await fillBlank(question, path, () => ({}), await readTyped(service.database), {
    others: () => others,
  });
  expect(columnOf(filled, 'Biểu', 4)?.offered).toMatchObject({
    ...{ from: 'BÁO CÁO NĂM TRƯỚC', isOtherForm: true, answer: given },
  });
  expect(figureOf(filled, 'Biểu', 4)).toBeNull();
});

test('what is left blank is said to be so', async () => {
  const path = await workbook('trống.xlsx', ['Biểu']);
  const asked = await filledOf(engine, path);
  const filled = await filledOf(engine, path, { [keyOf(asked, 'Biểu')]: { kind: 'none' } });
  expect(columnOf(filled, 'Biểu', 4)).toMatchObject({
    certainty: 'answered',
    words: { vi: 'Để trống', en: 'Left blank' },
  });
});
