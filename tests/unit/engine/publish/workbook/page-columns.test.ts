import { expect, test } from 'vitest';
import { pageColumns } from '../../../../../electron/engine/publish/workbook/page-columns';
import type { SheetHead } from '../../../../../shared/analysis/sheet-table';

const head = (row: number, column: number, columnSpan: number): SheetHead => ({
  ...{ label: `${row}.${column}`, row, column, columnSpan, rowSpan: 1 },
  isPart: false,
});
const pairs = (count: number): SheetHead[] => Array.from({ length: count }, (_, at) => head(0, 2 * at, 2));
const parts = (count: number): SheetHead[] => Array.from({ length: count }, (_, at) => head(1, at, 1));
const ten = (count: number): number[] => Array.from({ length: count }, () => 10);

test('pages begin at a head of the first row, so that a count keeps its percentage', () => {
  expect(pageColumns([...pairs(5), ...parts(10)], ten(10), 100)).toEqual([]);
  expect(pageColumns([...pairs(5), ...parts(10)], ten(10), 55)).toEqual([4, 8]);
});

test('a group that no page holds is parted at its own parts, a part at its columns', () => {
  const groups = [head(0, 0, 1), head(0, 1, 9)];
  expect(pageColumns([...groups, ...parts(10)], ten(10), 50)).toEqual([5]);
  expect(pageColumns(groups, ten(10), 50)).toEqual([5]);
});

test('a column wider than a page has one of its own', () => {
  expect(pageColumns(pairs(2), [90, 10, 10, 10], 30)).toEqual([1]);
});
