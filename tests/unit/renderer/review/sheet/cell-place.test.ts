import { expect, test } from 'vitest';
import { columnLetter, parseCell } from '../../../../../renderer/review/sheet/cell-place';

test.each([
  ['A1', { row: 0, column: 0 }],
  ['C12', { row: 11, column: 2 }],
  ['AA7', { row: 6, column: 26 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
  ['C', { row: null, column: 2 }],
])('%s', (cell, place) => {
  expect(parseCell(cell)).toEqual(place);
});

test.each(['', '12', 'c12', 'A1:B2', 'ABCD1'])('%j is no cell', (cell) => {
  expect(parseCell(cell)).toBeNull();
});

test('every column has the letters that lead back to it', () => {
  for (let column = 0; column < 16_384; column += 1)
    expect(parseCell(columnLetter(column))?.column).toBe(column);
});
