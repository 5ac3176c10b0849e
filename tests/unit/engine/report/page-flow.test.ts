import { expect, test } from 'vitest';
import { flow, type FlowBlock } from '../../../../electron/engine/report/page-flow';

const none: ReadonlySet<number> = new Set();

function lines(count: number, mayEnd: (line: number) => boolean, more: Partial<FlowBlock> = {}): FlowBlock {
  const each = Array.from({ length: count }, (_, at) => at);
  return { gap: 0, heads: 0, ...more, lines: each.map(() => 10), mayEnd: each.map(mayEnd) };
}
const alone = lines(1, () => true);
const heading = lines(1, () => false, { gap: 20 });

test('a page ends where it is full, and the white between two pages is dropped', () => {
  expect(flow([alone, alone, { ...alone, gap: 5 }], 20, none)).toEqual({ pages: [0, 0, 1], white: [0, 10] });
});

test('what may not be parted from the next goes with it', () => {
  const picture = { ...lines(1, () => false), lines: [50] };
  const blocks = [lines(4, () => true), heading, picture, alone];
  expect(flow(blocks, 100, none)).toEqual({ pages: [0, 1, 1, 1], white: [60, 30] });
  expect(flow(blocks, 130, none).pages).toEqual([0, 0, 0, 0]);
});

test('the heads of a table stand again on top of every page', () => {
  const table = lines(12, (row) => row > 0, { heads: 1 });
  // One head and five rows on each of two pages, one row is left.
  expect(flow([table, alone], 60, none)).toEqual({ pages: [0, 2], white: [0, 0, 30] });
});

test('a block that is ordered to begins a page, though the one before has room', () => {
  expect(flow([alone, alone, alone], 100, new Set([1]))).toEqual({ pages: [0, 1, 1], white: [90, 80] });
});

test('what is higher than a page stands on one by itself', () => {
  expect(flow([alone, { ...alone, lines: [500] }, alone], 100, none).pages).toEqual([0, 1, 2]);
});
