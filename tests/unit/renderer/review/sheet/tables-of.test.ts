import { expect, test } from 'vitest';
import { tableAt, tableInSight, tablesOf } from '../../../../../renderer/review/sheet/tables-of';
import type { SheetReport } from '../../../../../shared/contract/results';

const counts = { total: 60, people: 0, section: 0, subtotal: 0, header: 0, blank: 0, other: 0, rejected: 0 };
const sheet: SheetReport = {
  ...{ name: 'S', statedDate: null, remembered: false, rows: counts },
  headerRows: [4, 5],
  columns: [{ column: 'A', header: ['STT'], field: 'ordinal', confidence: 1 }],
  further: [{ headerRows: [31, 31], columns: [] }],
};

test('all tables of a sheet, none where no table was found', () => {
  expect(tablesOf(sheet).map(({ headerRows }) => headerRows)).toEqual([
    [4, 5],
    [31, 31],
  ]);
  expect(tablesOf({ ...sheet, setAside: 'no-table', headerRows: null, columns: [] })).toEqual([]);
  expect(tablesOf({ ...sheet, headerRows: null, further: [] })).toHaveLength(1);
});

test('a row belongs to the table whose header stands above it', () => {
  const tables = tablesOf(sheet);
  expect([0, 3, 29, 30, 59].map((row) => tableAt(tables, row))).toEqual([0, 0, 0, 1, 1]);
  expect(tableAt([], 7)).toBe(0);
});

test('the shown table stays until nothing of it is in sight', () => {
  const tables = tablesOf(sheet);
  expect(tableInSight(tables, 0, 10, 40)).toBe(0);
  expect(tableInSight(tables, 1, 10, 40)).toBe(1);
  expect(tableInSight(tables, 0, 31, 59)).toBe(1);
  expect(tableInSight(tables, 1, 0, 20)).toBe(0);
});
