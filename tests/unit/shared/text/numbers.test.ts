import { expect, test } from 'vitest';
import { formatCount, formatShare } from '../../../../shared/text/numbers';

test.each([
  [2593, '2.593', '2,593'],
  [0, '0', '0'],
  [999, '999', '999'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%i', (count, vi, en) => {
  expect(formatCount(count, 'vi')).toBe(vi);
  expect(formatCount(count, 'en')).toBe(en);
});

/** The published shares with their counts. */
test.each([
  [1763, 2593, 1, '68,0\u00a0%', '68.0%'],
  [1189, 1291, 1, '92,1\u00a0%', '92.1%'],
  [1286, 1291, 2, '99,61\u00a0%', '99.61%'],
  [1273, 1291, 1, '98,6\u00a0%', '98.6%'],
  [1259, 1302, 1, '96,7\u00a0%', '96.7%'],
  [1086, 1302, 1, '83,4\u00a0%', '83.4%'],
  [339, 870, 2, '38,97\u00a0%', '38.97%'],
  [204, 870, 2, '23,45\u00a0%', '23.45%'],
  [97, 870, 2, '11,15\u00a0%', '11.15%'],
  [268, 870, 1, '30,8\u00a0%', '30.8%'],
  [1, 1, 1, '100,0\u00a0%', '100.0%'],
  [0, 5, 1, '0,0\u00a0%', '0.0%'],
  [1, 8, 1, '12,5\u00a0%', '12.5%'],
  [1, 16, 1, '6,3\u00a0%', '6.3%'],
])('%i of %i', (numerator, denominator, decimals, vi, en) => {
  expect(formatShare(numerator / denominator, 'vi', decimals)).toBe(vi);
  expect(formatShare(numerator / denominator, 'en', decimals)).toBe(en);
});

test('no share', () => {
  expect(formatShare(null, 'vi')).toBe('–');
});
