import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hatching } from '../../../shared/charts/hatching';
import { valueClasses } from '../../../shared/charts/value-classes';

describe('classes', () => {
  test('have about as many areas each, and say the figures that they hold', () => {
    expect(valueClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
      { least: 1, most: 2, areas: 2 },
      { least: 3, most: 4, areas: 2 },
      { least: 5, most: 6, areas: 2 },
      { least: 7, most: 8, areas: 2 },
      { least: 9, most: 10, areas: 2 },
    ]);
    expect(valueClasses([7, 7, 7])).toEqual([{ least: 7, most: 7, areas: 3 }]);
    expect(valueClasses([])).toEqual([]);
  });

  test('hold every figure exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (figures) => {
        const classes = valueClasses(figures);
        expect(classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(figures.length);
        for (const figure of figures)
          expect(classes.filter(({ least, most }) => figure >= least && figure <= most)).toHaveLength(1);
        expect(classes.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

test('hatching stays inside the area and outside its holes', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const lines = hatching([square(0, 90), square(30, 60)], 7);
  expect(lines.length).toBeGreaterThan(20);
  for (const [from = [], to = []] of lines) {
    const middle = [0, 1].map((at) => ((from[at] ?? 0) + (to[at] ?? 0)) / 2);
    expect(middle.every((part) => part >= 0 && part <= 90)).toBe(true);
    expect(middle.every((part) => part > 30 && part < 60)).toBe(false);
  }
});
