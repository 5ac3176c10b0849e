import { expect, test } from 'vitest';
import { evaluateSum } from '../../../../electron/engine/forms/blank/evaluate-formula';

const numbers: Readonly<Record<string, number>> = { '0:0': 1, '1:0': 2, '2:0': 4, '0:1': 8 };
const at = (row: number, column: number): number | null => numbers[`${row}:${column}`] ?? null;

test.each([
  ['SUM(A1:A3)', 7],
  ['=SUM(A1:A3,B1)', 15],
  ['$A$1+A2-B1', -5],
  ['+A3', 4],
  ['SUM(A1:B3)-A1', 14],
  ['SUM(A1:A9)', 7],
  ['C9', 0],
  ['IF(A1>0,1,0)', null],
  ["'Trang khác'!A1", null],
  ['A1*2', null],
  ['', null],
])('%s', (formula, value) => {
  expect(evaluateSum(formula, at)).toBe(value);
});
