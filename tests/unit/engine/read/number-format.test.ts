import { describe, expect, test } from 'vitest';
import {
  builtInFormatCode,
  classifyFormat,
  percentText,
} from '../../../../electron/engine/read/number-format';

describe('a number format shows a date', () => {
  test.each([
    'dd/mm/yyyy',
    'd/m/yy',
    'd-mmm',
    'mmm-yy',
    'mm/yyyy',
    'mmmm',
    'yyyy\\-mm\\-dd',
    '[$-42A]dd/mm/yyyy;@',
    '[$-1010000]d/m/yyyy;@',
    '"ngày" dd "tháng" mm "năm" yyyy',
    'dd/mm/yyyy hh:mm',
    'DD/MM/YYYY',
    '[Red]dd/mm/yyyy',
  ])('%s', (code) => {
    expect(classifyFormat(code)).toEqual({ kind: 'date' });
  });
});

describe('a number format shows a plain number', () => {
  test.each([
    'General',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00" đồng"',
    '0"d"',
    '0\\d',
    '[Red]0.0',
    '@',
    '0.00E+00',
    'h:mm',
    'h:mm:ss',
    '[h]:mm',
    '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-',
    '',
  ])('%s', (code) => {
    expect(classifyFormat(code)).toBeNull();
  });
});

test.each([
  ['000000000000', 12],
  ['000000000', 9],
  ['00', 2],
  ['000000;-000000', 6],
])('%s pads with zeros to %i digits', (code, digits) => {
  expect(classifyFormat(code)).toEqual({ kind: 'padded', digits });
});

// ECMA-376 Part 1, §18.8.30.
test.each([14, 15, 16, 17, 22])('the built-in format %i is a date', (id) => {
  expect(classifyFormat(builtInFormatCode(id) ?? '')).toEqual({ kind: 'date' });
});

test.each([0, 1, 2, 3, 4, 11, 12, 13, 18, 19, 20, 21, 37, 38, 39, 40, 45, 46, 47, 48, 49])(
  'the built-in format %i is no date',
  (id) => {
    expect(classifyFormat(builtInFormatCode(id) ?? 'General')).toBeNull();
  },
);

test('the built-in format 16 shows day and month only, as Excel shows a damaged 12/12', () => {
  expect(builtInFormatCode(16)).toBe('d-mmm');
});

test.each([builtInFormatCode(9), builtInFormatCode(10), '0%', '0.0%', '#,##0.00 %'])(
  '%s is a percentage',
  (code) => {
    expect(classifyFormat(code ?? '')).toEqual({ kind: 'percent' });
  },
);

test.each([
  [0.95, '95%'],
  [1, '100%'],
  [0.975, '97,5%'],
  [0.07, '7%'],
  [0, '0%'],
])('%d as a percentage is %s', (number, text) => {
  expect(percentText(number)).toBe(text);
});
