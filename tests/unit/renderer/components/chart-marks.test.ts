import { expect, test } from 'vitest';
import { hasPeople, markKey, nextMark } from '../../../../renderer/components/chart-marks';

const box = (left: number, top: number, width = 10, height = 10) => ({ left, top, width, height });
/** Two panels of three bars each, as they are drawn: one panel after the other. */
const panels = [0, 1].flatMap((panel) =>
  [0, 1, 2].map((bar) => box(panel * 200, bar * 20, 20 + ((bar * 37) % 90))),
);

test('arrows go to the next mark in their direction, also over bars of other lengths', () => {
  expect(nextMark(panels, 0, 'ArrowDown')).toBe(1);
  expect(nextMark(panels, 1, 'ArrowDown')).toBe(2);
  expect(nextMark(panels, 2, 'ArrowUp')).toBe(1);
  expect(nextMark(panels, 1, 'ArrowRight')).toBe(4);
  expect(nextMark(panels, 4, 'ArrowLeft')).toBe(1);
});

test('at the edge they stay, Home and End go to the first and the last', () => {
  expect(nextMark(panels, 0, 'ArrowUp')).toBe(0);
  expect(nextMark(panels, 5, 'ArrowRight')).toBe(5);
  expect(nextMark(panels, 3, 'Home')).toBe(0);
  expect(nextMark(panels, 3, 'End')).toBe(5);
  expect(nextMark(panels, 3, 'a')).toBeNull();
});

test('marks are told apart by whom they count; a sum without a name leads nowhere', () => {
  const unit = { dimension: 'unit', value: 'Xã A' };
  const young = { ...unit, condition: { indicator: 'under_40' } };
  expect(markKey(unit)).not.toBe(markKey(young));
  expect(hasPeople(unit)).toBe(true);
  expect(hasPeople({ dimension: null, value: null, tableRow: 'total' })).toBe(true);
  expect(hasPeople({ dimension: null, value: null })).toBe(false);
});
