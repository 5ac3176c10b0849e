import { expect, test } from 'vitest';
import { parseNumber } from '../../../../electron/engine/normalise/parse-number';

test.each([
  ['2,34', 2.34],
  ['2.34', 2.34],
  [2.34, 2.34],
  ['2,34 ', 2.34],
  ['0,15', 0.15],
  ['9', 9],
  ['5/9', 5],
])('%s', (cell, number) => {
  expect(parseNumber(cell)).toEqual({ value: number });
});

test.each(['', '-', null])('%j says nothing', (cell) => {
  expect(parseNumber(cell)).toEqual({ value: null });
});

test('words are not numbers', () => {
  expect(parseNumber('bậc hai')).toEqual({ value: null, doubt: { code: 'number_unrecognised' } });
});
