import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  copyFormula,
  moveFormula,
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
  expect(shiftFormula('LOG10(A3)+[1]Biểu!A12+Bảng[Cột A12]', inserted, 'Biểu')).toBe(
    'LOG10(A3)+[1]Biểu!A12+Bảng[Cột A12]',
  );
  expect(shiftFormula("A12+'Biểu'!A12+Biểu!$5:$12", inserted, 'Biểu', { standsOn: false })).toBe(
    "A12+'Biểu'!A17+Biểu!$5:$17",
  );
  expect(shiftReference('C8:C10 E10 F9', inserted, true)).toBe('C8:C15 E10:E15 F9');
});

test('a new row has the formula of the last one: places in the list go with it, others stay', () => {
  expect(copyFormula('SUM(C10:D10)+C$10+C9+C3+C12', 8, 10, 12)).toBe('SUM(C12:D12)+C$10+C11+C3+C12');
});

test('a shared formula moves as a program fills it in', () => {
  expect(moveFormula('E4/C$4*$D4&"E4"&B:B', 2, 1)).toBe('F6/D$4*$D6&"E4"&C:C');
  expect(moveFormula("'Phụ lục A1'!A1+A1", -1, 0)).toBe("'Phụ lục A1'!#REF!+#REF!");
});

test('a single place above never moves and one below always does by the same count', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 500 }),
      (row, after, count) => {
        const moved = row > after ? row + count : row;
        expect(shiftFormula(`F${row}`, { after, count }, 'Biểu')).toBe(`F${moved}`);
        expect(shiftReference(`F${row}`, { after, count })).toBe(`F${moved}`);
      },
    ),
  );
});
