import { describe, expect, test } from 'vitest';
import { dateNumber, detectDateOrder, parseDate } from '../../../../electron/engine/normalise/parse-date';
import { CellDate, CellError, type CellValue } from '../../../../electron/engine/read/sheet';

function read(cell: CellValue, order?: 'day-first' | 'month-first'): string | null {
  const { value } = parseDate(cell, order);
  return value && `${dateNumber(value)} ${value.precision}`;
}

describe('written as rosters write it', () => {
  test.each<[CellValue, string]>([
    ['05/3/1985', '19850305 day'],
    ['5/3/1985', '19850305 day'],
    ['05/03/1985', '19850305 day'],
    ['5.3.85', '19850305 day'],
    ['05.03.1985', '19850305 day'],
    ['20-10-1980', '19801020 day'],
    ['20/10-1980', '19801020 day'],
    [' 5 / 3 / 1985 ', '19850305 day'],
    ["'05/3/1985", '19850305 day'],
    ['05/3/1985 00:00', '19850305 day'],
    ['1985-03-05', '19850305 day'],
    ['1985-03-05T00:00:00.000Z', '19850305 day'],
    ['1985/3/5', '19850305 day'],
    ['ngày 5 tháng 3 năm 1985', '19850305 day'],
    ['5 tháng 3 năm 1985', '19850305 day'],
    ['5-Mar-1985', '19850305 day'],
    ['5-Mar-85', '19850305 day'],
    ['05031985', '19850305 day'],
    ['05/3/1985.', '19850305 day'],
    ['ngày 5/3/1985', '19850305 day'],
    ['SN 1985', '19850101 year'],
    ['sinh năm 1985', '19850101 year'],
    ['…/3/1985', '19850301 month'],
    ['5/…/1985', '19850101 year'],
    ['29/2/2000', '20000229 day'],
    ['29/2/1984', '19840229 day'],
    ['31111', '19850305 day'],
    ['1985', '19850101 year'],
    ["'1985", '19850101 year'],
    ['năm 1985', '19850101 year'],
    ['.../.../1980', '19800101 year'],
    ['…/…/1980', '19800101 year'],
    ['__/__/1980', '19800101 year'],
    ['00/00/1980', '19800101 year'],
    ['3/1985', '19850301 month'],
    ['03/1985', '19850301 month'],
    ['3-1985', '19850301 month'],
    ['03.1985', '19850301 month'],
    ['tháng 3/1985', '19850301 month'],
    ['tháng 3 năm 1985', '19850301 month'],
    ['00/3/1985', '19850301 month'],
    ['1985-03', '19850301 month'],
    ['05/3/1985\u00a0', '19850305 day'],
  ])('%j', (cell, date) => {
    expect(read(cell)).toBe(date);
  });
});

describe('as a spreadsheet keeps it', () => {
  test.each<[CellValue, string]>([
    [new CellDate(1985, 3, 5, 'dd/mm/yyyy'), '19850305 day'],
    [31_111, '19850305 day'],
    [1985, '19850101 year'],
    [3.1985, '19850301 month'],
    [10.1985, '19851001 month'],
  ])('%s', (cell, date) => {
    expect(read(cell)).toBe(date);
  });
});

describe('two digits of a year', () => {
  test.each([
    ['5/3/85', 1985],
    ['5/3/31', 1931],
    ['5/3/30', 2030],
    ['5/3/99', 1999],
    ['5/3/00', 2000],
    ['5/3/05', 2005],
  ])('%s', (text, year) => {
    expect(parseDate(text).value?.year).toBe(year);
  });
});

describe('a day that never was is reported, never moved to another', () => {
  test.each([
    '31/02/1990',
    '30/02/2000',
    '29/02/1900',
    '29/2/1985',
    '31/4/1985',
    '32/1/1985',
    '5/13/1985',
    '15/15/1985',
    '5/3/1785',
    '5/3/2985',
    '13/1985',
    '1985-02-30',
    '31/09/1985',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ value: null, doubt: { code: 'date_impossible' } });
  });
});

describe('what is no date', () => {
  test.each<CellValue>(['Kinh', 'không nhớ', '85', '5/3', 0, 12, 2.34, true, new CellError('#N/A')])(
    '%s',
    (cell) => {
      expect(parseDate(cell)).toEqual({ value: null, doubt: { code: 'date_unrecognised' } });
    },
  );

  test.each<CellValue>([null, '', '  ', '-', '–', '...', './.'])('%j says nothing', (cell) => {
    expect(parseDate(cell)).toEqual({ value: null });
  });
});

describe('whether the month comes first', () => {
  test.each<[string, CellValue[], 'day-first' | 'month-first']>([
    ['second parts above 12', ['09/22/1986', '03/04/1990', '12/31/2015'], 'month-first'],
    ['first parts above 12', ['22/09/1986', '03/04/1990'], 'day-first'],
    ['neither', ['03/04/1990', '05/06/1991'], 'day-first'],
    ['one slip among many', ['22/09/1986', '25/12/1990', '05/30/1991'], 'day-first'],
    ['nothing', [], 'day-first'],
    ['no texts', [31_111, null, new CellDate(1985, 3, 5, null)], 'day-first'],
  ])('%s', (_name, cells, order) => {
    expect(detectDateOrder(cells)).toBe(order);
  });

  test('the order is used for every date of the column', () => {
    expect(read('03/04/1990', 'month-first')).toBe('19900304 day');
    expect(read('03/04/1990', 'day-first')).toBe('19900403 day');
    expect(parseDate('22/09/1986', 'month-first').doubt?.code).toBe('date_impossible');
    expect(read('1990-03-04', 'month-first')).toBe('19900304 day');
    expect(read('5 tháng 3 năm 1985', 'month-first')).toBe('19850305 day');
  });
});

test.each([
  ['O5/O3/1985', '05/03/1985'],
  ['l5/03/1985', '15/03/1985'],
  ['I5/3/1985', '15/3/1985'],
])('%s holds letters typed for digits, and it is said', (text, taken) => {
  expect(read(text)).toBe(read(taken));
  expect(parseDate(text).doubt).toEqual({ code: 'value_near_match', taken });
});
