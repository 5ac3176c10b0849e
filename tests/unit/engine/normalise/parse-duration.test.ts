import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration, unitOfHeader } from '../../../../electron/engine/normalise/parse-duration';

const words = {
  hour: ['tiết', 'tiết học', 'giờ'],
  session: ['buổi'],
  day: ['ngày', 'ngày học'],
  week: ['tuần'],
  month: ['tháng'],
} as const;
const unit = fc.constantFrom(...(Object.keys(words) as (keyof typeof words)[]));

describe('how long a course lasts', () => {
  it.each([
    [40, [['hour', 40]]],
    ['40', [['hour', 40]]],
    ['1.250 tiết', [['hour', 1250]]],
    ['05 ngày', [['day', 5]]],
    ['2 buổi', [['session', 2]]],
    ['03 tháng', [['month', 3]]],
    ['1 tuần 2 ngày', [['week', 1], ['day', 2]]], // prettier-ignore
    ['2 ngày và 1 buổi', [['day', 2], ['session', 1]]], // prettier-ignore
    ['một tuần', [['week', 1]]],
    ['nửa ngày', [['day', 0.5]]],
    ['2 ngày rưỡi', [['day', 2.5]]],
    ['1,5 ngày', [['day', 1.5]]],
    // The same length said twice.
    ['5 ngày (40 tiết)', [['hour', 40]]],
    ['40 tiết/5 ngày', [['hour', 40]]],
  ] as const)('%s', (written, said) => {
    expect(parseDuration(written)).toEqual(said.map(([of, amount]) => ({ amount, unit: of })));
  });

  it.each([
    ...[
      '5-7 ngày',
      '8 tiết/ngày',
      'x',
      '1 năm',
      'khoảng 5 ngày',
      '5 ngày (10 buổi)',
      '10/3/2024',
      '-5',
      '7h30',
      '',
    ],
    ...['5 ngày 3 ngày', '2 buổi/tuần', 'Từ 5/3 đến 10/3/2024', '40 t', '12/15'],
  ])('“%s” is not told', (written) => expect(parseDuration(written)).toBeNull());

  it('a number and a unit are read as such, whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        unit.chain((of) => fc.tuple(fc.constant(of), fc.constantFrom(...words[of]))),
        fc.constantFrom(' ', '', '  ', '\u00a0'),
        fc.boolean(),
        (amount, [of, word], space, isUpper) => {
          const text = `${amount}${space}${word}`;
          const written = isUpper ? text.toUpperCase() : text;
          expect(parseDuration(written.normalize(isUpper ? 'NFD' : 'NFC'))).toEqual([{ amount, unit: of }]);
        },
      ),
    );
  });

  it('no text is read as a number of hours that does not say hours or nothing at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9 ,./a-zàiếờuổy-]{0,20}$/)),
        (text) => {
          const said = parseDuration(text);
          if (said === null) return;
          expect(said.every(({ amount }) => Number.isFinite(amount) && amount >= 0)).toBe(true);
          const hours = said.some(({ unit: of }) => of === 'hour');
          if (hours) expect(text.normalize('NFD').toLowerCase()).toMatch(/^\s*[\d.,;\s]+$|t\s*i|g\s*i|h/u);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    [['Số ngày'], 'day'],
    [['Thời lượng (buổi)'], 'session'],
    [['Thời lượng', 'Tuần'], 'week'],
    [['Số tiết'], 'hour'],
    [['Số tiết (8 tiết/ngày)'], 'hour'],
    [['Thời lượng'], 'hour'],
  ])('%j is in %s', (header, of) => expect(unitOfHeader(header)).toBe(of));
});
