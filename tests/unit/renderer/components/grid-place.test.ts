import { expect, test } from 'vitest';
import { headRow, placeAfterKey } from '../../../../renderer/components/grid-place';

const size = { rows: 100, columns: 10, pageRows: 20 };
const after = (row: number, column: number, key: string, ctrlKey = false) =>
  placeAfterKey({ row, column }, { key, ctrlKey }, size);

test.each([
  [after(5, 5, 'ArrowUp'), { row: 4, column: 5 }],
  [after(5, 5, 'ArrowLeft'), { row: 5, column: 4 }],
  [after(5, 5, 'PageDown'), { row: 25, column: 5 }],
  [after(5, 5, 'Home'), { row: 5, column: 0 }],
  [after(5, 5, 'End'), { row: 5, column: 9 }],
  [after(5, 5, 'Home', true), { row: headRow, column: 0 }],
  [after(5, 5, 'End', true), { row: 99, column: 9 }],
  [after(5, 5, 'ArrowDown', true), { row: 99, column: 5 }],
])('a key leads to its place', (place, expected) => {
  expect(place).toEqual(expected);
});

test('no key leads out of the grid; above the first row is the head', () => {
  expect(after(0, 0, 'ArrowUp')).toEqual({ row: headRow, column: 0 });
  expect(after(headRow, 0, 'PageUp')).toEqual({ row: headRow, column: 0 });
  expect(after(99, 9, 'ArrowDown')).toEqual({ row: 99, column: 9 });
  expect(after(99, 9, 'ArrowRight')).toEqual({ row: 99, column: 9 });
});

test('other keys lead nowhere', () => {
  expect(after(5, 5, 'a')).toBeNull();
});
