import { describe, expect, test } from 'vitest';
import { fieldColumn } from '../../../../shared/analysis/people-columns';
import {
  parsePartialDate,
  parseTypedNumber,
  personValueText,
} from '../../../../shared/text/person-value-text';

function shown(id: string, value: string | number | null, language: 'vi' | 'en' = 'vi'): string {
  const column = fieldColumn(id);
  if (!column) throw new Error(id);
  return personValueText(column, value, language);
}

describe('values as people read them', () => {
  test.each([
    ['birth_date', '1985-03-05', '05/03/1985'],
    ['birth_date', '1985-03', '03/1985'],
    ['birth_date', '1985', '1985'],
    ['gender', 'female', 'Nữ'],
    ['party_member', 'yes', 'Có'],
    ['salary_coefficient', 2.34, '2,34'],
    ['graduation_year', 2009, '2009'],
    ['unit', 'Xã Nà Tấu', 'Xã Nà Tấu'],
    ['unit', null, 'Chưa có thông tin'],
  ])('%s %s', (id, value, text) => {
    expect(shown(id, value)).toBe(text);
  });

  test('in English', () => {
    expect(shown('salary_coefficient', 2.34, 'en')).toBe('2.34');
    expect(shown('gender', 'female', 'en')).toBe('Female');
  });
});

describe('what is typed', () => {
  test.each([
    ['5/3/1985', '1985-03-05'],
    [' 05-03-1985 ', '1985-03-05'],
    ['3/1985', '1985-03'],
    ['1985', '1985'],
    ['31/02/1985', null],
    ['13/1985', null],
    ['85', null],
    ['1985-03-05', null],
    ['', null],
  ])('date %s', (typed, date) => {
    expect(parsePartialDate(typed)).toBe(date);
  });

  test.each([
    ['2,34', 2.34],
    ['2.34', 2.34],
    ['-1', -1],
    ['2,34,5', null],
    ['hai', null],
    ['', null],
  ])('number %s', (typed, number) => {
    expect(parseTypedNumber(typed)).toBe(number);
  });
});
