import { describe, expect, test } from 'vitest';
import { amountAxis } from '../../../shared/charts/amount-axis';
import { textWidth } from '../../../shared/charts/text-width';

function ticks(longest: number, width?: number): number[] {
  const drawn = amountAxis({
    ...{ title: '', longest, end: longest * 1.5, format: ',d', rows: 3 },
    ...(width !== undefined && { width }),
  });
  return (drawn as { axis: { values: number[] } }).axis.values;
}

describe('ticks of an axis of amounts', () => {
  test('four steps where there is room', () => {
    expect(ticks(20_000)).toEqual([0, 5000, 10_000, 15_000, 20_000]);
  });

  test.each([60, 90, 120, 160, 300])('no label stands on the next in %i pixels', (width) => {
    for (const longest of [3, 40, 918, 21_233, 712_000]) {
      const values = ticks(longest, width);
      expect(values[0]).toBe(0);
      const pixels = width / (longest * 1.5);
      for (const [at, value] of values.entries()) {
        const next = values[at + 1];
        if (next === undefined) continue;
        const widths = [value, next].map((each) => textWidth(each.toLocaleString('en')));
        expect((next - value) * pixels).toBeGreaterThan(((widths[0] ?? 0) + (widths[1] ?? 0)) / 2);
      }
    }
  });
});
