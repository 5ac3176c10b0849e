import { expect, test } from 'vitest';
import {
  hiddenLookup,
  isThreshold,
  usualThreshold,
} from '../../../../shared/analysis/disclosure/hidden-cells';

test('what is hidden is found by row and column', () => {
  const cell = { row: 2, column: 1, reason: 'small' } as const;
  const hiddenAt = hiddenLookup([cell, { row: 2, column: 3, reason: 'secondary' }]);
  expect(hiddenAt(2, 1)).toBe(cell);
  expect(hiddenAt(2, 3)?.reason).toBe('secondary');
  expect(hiddenAt(1, 2)).toBeNull();
  expect(hiddenAt(2, 2)).toBeNull();
});

test('thresholds are whole numbers from 2 to 20', () => {
  expect([1, 2, 4.5, 5, 20, 21, Number.NaN].filter(isThreshold)).toEqual([2, 5, 20]);
  expect(isThreshold(usualThreshold)).toBe(true);
});
