import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  copyFormula,
  shiftFormula,
  shiftReference,
} from '../../../../electron/engine/forms/blank/shift-references';

const inserted = { after: 10, count: 5 };

test('what stands below moves, what reaches over grows, names and quotations stay', () => {
  expect(shiftReference('A1:C10 B11 $D$4:$D$12', inserted)).toBe('A1:C10 B16 $D$4:$D$17');
  expect(shiftFormula('SUM(D8:D10)+D12', inserted, 'Biểu')).toBe('SUM(D8:D15)+D17');
  expect(shiftFormula(`IF(A11="B12",'Biểu'!C10:C10,Khác!C12)`, inserted, 'Biểu')).toBe(
    `IF(A16="B12",'Biểu'!C10:C15,Khác!C12)`,
  );
  expect(shiftFormula('LOG10(A3)', inserted, null)).toBe('LOG10(A3)');
  expect(copyFormula('SUM(C10:D10)+C$10+C9', 10, 12)).toBe('SUM(C12:D12)+C$10+C9');
});

test('a single place above never moves and one below always does by the same count', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 500 }),
      (row, after, count) => {
        const moved = row > after ? row + count : row;
        expect(shiftFormula(`F${row}`, { after, count }, null)).toBe(`F${moved}`);
        expect(shiftReference(`F${row}`, { after, count })).toBe(`F${moved}`);
      },
    ),
  );
});
