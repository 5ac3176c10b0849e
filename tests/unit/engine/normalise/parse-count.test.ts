import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../../electron/engine/normalise/parse-count';
import { parseShare, scaleOf } from '../../../../electron/engine/normalise/parse-share';

describe('numbers of things', () => {
  it.each([
    [1250, 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['12 hồ sơ', 12],
    ['0', 0],
    ['', null],
    ['-', null],
  ])('%s is %s, without a doubt', (cell, value) => expect(parseCount(cell)).toEqual({ value }));

  it.each(['12/15', '97%', '97 %', 'khoảng 50', '-3', '12-15', 'x', '12 hồ sơ trễ', '12,5', true])(
    '“%s” is none, and that is said',
    (cell) => expect(parseCount(cell)).toEqual({ value: null, doubt: { code: 'count_unrecognised' } }),
  );

  it.each([0.97, '0,97'])('%s is a share', (cell) =>
    expect(parseCount(cell)).toEqual({ value: null, doubt: { code: 'share_for_count' } }),
  );

  it('every whole number is itself, every other text is told', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(parseCount(count)).toEqual({ value: count });
        expect(parseCount(String(count))).toEqual({ value: count });
        expect(parseCount(count.toLocaleString('vi-VN'))).toEqual({ value: count });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value, doubt } = parseCount(text);
        if (value !== null) expect(Number.isInteger(value) && value >= 0).toBe(true);
        else if (/[\p{L}\p{N}%]/u.test(text)) expect(doubt).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shares', () => {
  it.each([
    ['97%', 100, 0.97],
    ['97,5 %', 1, 0.975],
    [97, 100, 0.97],
    [0.97, 1, 0.97],
    [1, 1, 1],
    ['98,6', 100, 0.986],
    ['-', 100, null],
  ] as const)('%s of %s', (cell, scale, value) => {
    const read = parseShare(cell, scale);
    expect(read.doubt).toBeUndefined();
    if (value === null) expect(read.value).toBeNull();
    else expect(read.value).toBeCloseTo(value, 12);
  });

  it.each(['150 %', 'tốt', -1, '12/15'])('“%s” is told', (cell) =>
    expect(parseShare(cell, 100)).toEqual({ value: null, doubt: { code: 'share_impossible' } }),
  );

  it('a column as a spreadsheet stores percentages, and one as people type them, say the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 100 }), { minLength: 1 }), (percents) => {
        const stored = percents.map((percent) => percent / 100);
        expect(scaleOf(stored).whole).toBe(1);
        expect(scaleOf(percents).whole).toBe(100);
        percents.forEach((percent, at) => {
          const typed = parseShare(percent, 100).value;
          expect(parseShare(stored[at] ?? null, 1).value).toBeCloseTo(typed ?? NaN, 12);
          expect(parseShare(`${percent} %`, 1).value).toBeCloseTo(typed ?? NaN, 12);
        });
      }),
    );
  });
});
