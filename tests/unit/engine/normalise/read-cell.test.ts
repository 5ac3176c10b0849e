import { describe, expect, test } from 'vitest';
import { readCell } from '../../../../electron/engine/normalise/read-cell';
import { CellDate, CellError, type CellValue } from '../../../../electron/engine/read/sheet';
import { issueKinds } from '../../../../electron/engine/check/issue-kinds';
import type { Field } from '../../../../shared/roster/field';
import { findField } from '../../../../shared/roster/fields';

function field(id: string): Field {
  const found = findField(id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

function read(id: string, cell: CellValue): Readonly<Record<string, string | number>> {
  return readCell(field(id), cell, 'day-first').values;
}

describe('general education that a spreadsheet turned into a date', () => {
  test.each([
    ['12/12', new CellDate(2024, 12, 12, 'd-mmm'), 'upper_secondary'],
    ['10/10', new CellDate(2024, 10, 10, 'd-mmm'), 'upper_secondary'],
    ['9/12 where the day comes first', new CellDate(2024, 12, 9, 'd-mmm'), 'lower_secondary'],
    ['9/12 where the month comes first', new CellDate(2024, 9, 12, 'd-mmm'), 'lower_secondary'],
    ['7/10 where the day comes first', new CellDate(2024, 10, 7, 'd-mmm'), 'lower_secondary'],
    ['7/10 where the month comes first', new CellDate(2024, 7, 10, 'd-mmm'), 'lower_secondary'],
    ['5/12', new CellDate(2024, 12, 5, 'd-mmm'), 'primary'],
    ['11/12', new CellDate(2024, 12, 11, 'd-mmm'), 'lower_secondary'],
    ['10/12', new CellDate(2024, 12, 10, 'd-mmm'), 'lower_secondary'],
  ])('%s', (_typed, cell, level) => {
    expect(readCell(field('general_education'), cell, 'day-first')).toMatchObject({
      values: { general_education: level },
      doubt: { code: 'excel_damage_repaired' },
    });
  });

  test('the number 12', () => {
    expect(read('general_education', 12)).toEqual({ general_education: 'upper_secondary' });
  });
});

describe('gender', () => {
  test.each<[CellValue, string]>([
    ['Nam', 'male'],
    ['Nữ', 'female'],
    [1, 'male'],
    [0, 'female'],
  ])('%s', (cell, gender) => {
    expect(read('gender', cell)).toEqual({ gender });
  });

  test('another number is not guessed', () => {
    expect(readCell(field('gender'), 2, 'day-first')).toEqual({
      values: {},
      doubt: { code: 'value_unrecognised' },
    });
  });
});

describe('Party membership', () => {
  test.each<[CellValue, Readonly<Record<string, string | number>>]>([
    ['x', { party_member: 'yes' }],
    [1, { party_member: 'yes' }],
    ['Dự bị', { party_member: 'yes' }],
    ['Chưa', { party_member: 'no' }],
    ['Không', { party_member: 'no' }],
    ['03/02/2010', { party_member: 'yes', party_date: 20100203, party_date_precision: 'day' }],
    ['2010', { party_member: 'yes', party_date: 20100101, party_date_precision: 'year' }],
  ])('%s', (cell, values) => {
    expect(read('party_member', cell)).toEqual(values);
  });

  test('a tick under the date of joining says only that', () => {
    expect(read('party_date', 'x')).toEqual({ party_member: 'yes' });
  });
});

test('a bare year of birth stays a year', () => {
  expect(read('birth_date', 1985)).toEqual({ birth_date: 19850101, birth_date_precision: 'year' });
});

test('an impossible birth date has its own name', () => {
  expect(readCell(field('birth_date'), '31/02/1990', 'day-first')).toEqual({
    values: {},
    doubt: { code: 'birth_date_impossible' },
  });
});

test('a formula error is no value', () => {
  expect(readCell(field('qualification'), new CellError('#N/A'), 'day-first')).toEqual({
    values: {},
    doubt: { code: 'formula_error' },
  });
});

describe('a mark where a level is expected says that there is one, not which', () => {
  test.each(['political_theory', 'state_management'])('%s', (id) => {
    for (const cell of [
      'x',
      'X',
      '√',
      '+',
      'có',
      'Có',
      1,
      true,
      'Đã học',
      'Đã qua bồi dưỡng',
      'Có chứng chỉ',
    ]) {
      expect(readCell(field(id), cell, 'day-first'), String(cell)).toEqual({
        values: { [id]: 'unspecified' },
        doubt: { code: 'level_unspecified', taken: 'Có, chưa rõ trình độ' },
      });
    }
  });

  test.each([
    ['political_theory', 'Đã học Trung cấp', 'intermediate'],
    ['political_theory', 'Đã qua đào tạo sơ cấp', 'elementary'],
    ['state_management', 'Có chứng chỉ chuyên viên', 'specialist'],
    ['state_management', 'Đã qua bồi dưỡng ngạch CVC', 'principal_specialist'],
    ['political_theory', 'Chưa có chứng chỉ', 'none'],
    ['state_management', 'Không', 'none'],
    ['state_management', 0, 'none'],
  ])('%s: %s names the level', (id, cell, level) => {
    expect(readCell(field(id), cell, 'day-first')).toEqual({ values: { [id]: level } });
  });

  test('no other level is ticked that way', () => {
    expect(readCell(field('rating'), 'x', 'day-first').values).toEqual({});
  });
});

describe('not rated is not recorded, and no error', () => {
  test.each([
    'KXL',
    'Không xếp loại',
    'Chưa xếp loại',
    'Chưa được xếp loại',
    'Chưa đánh giá',
    'Không đánh giá (mới tuyển dụng)',
    'chua danh gia',
  ])('%s', (text) => {
    const read = readCell(field('rating'), text, 'day-first');
    expect(read).toEqual({ values: {}, doubt: { code: 'not_rated' } });
    expect(issueKinds.not_rated.severity).toBe('info');
  });

  test.each([
    ['Không hoàn thành nhiệm vụ', 'incomplete'],
    ['Không HTNV', 'incomplete'],
    ['Hoàn thành tốt nhiệm vụ', 'good'],
  ])('%s is a rating', (text, rating) => {
    expect(read('rating', text)).toEqual({ rating });
  });
});

test.each([
  'qualification',
  'political_theory',
  'general_education',
  'gender',
  'party_member',
  'ethnicity',
  'unit',
])('a blank %s is not recorded', (id) => {
  expect(readCell(field(id), null, 'day-first')).toEqual({ values: {} });
  expect(readCell(field(id), '  ', 'day-first')).toEqual({ values: {} });
});

test.each([
  ['VP-TK', 'Văn phòng - thống kê'],
  ['CT UBND', 'Chủ tịch UBND'],
  ['PCT HĐND', 'Phó Chủ tịch HĐND'],
  ['TC-KT', 'Tài chính - kế toán'],
  ['ĐC-NN-XD-MT', 'Địa chính - nông nghiệp - xây dựng và môi trường'],
  ['CTHCCB', 'Chủ tịch Hội CCB'],
  ['Phó Chủ tịch UBND', 'Phó Chủ tịch UBND'],
])('the post %s is %s', (text, post) => {
  expect(read('position', text)).toEqual({ position: post });
});

describe('a mode of study in the column of fields of study', () => {
  test.each([
    ['Luật (từ xa)', 'Luật'],
    ['Kế toán - VLVH', 'Kế toán'],
    ['Hệ thống thông tin', 'Hệ thống thông tin'],
    ['Tài chính - Ngân hàng', 'Tài chính - Ngân hàng'],
  ])('%s', (text, specialisation) => {
    expect(read('specialisation', text)).toEqual({ specialisation });
  });

  test.each(['từ xa', 'VB2', 'Hệ tại chức', '02 bằng'])('%s names none and is listed', (text) => {
    expect(readCell(field('specialisation'), text, 'day-first')).toEqual({
      values: {},
      doubt: { code: 'value_unrecognised' },
    });
  });
});
