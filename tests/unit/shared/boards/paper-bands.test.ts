import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf } from '../../../../shared/boards/paper-bands';
import { packed } from '../../../../shared/boards/place-cards';

test('cards side by side are one band, those below are the next', () => {
  const cards = [
    { id: 'below', y: 6, h: 3 },
    { id: 'left', y: 0, h: 6 },
    { id: 'right', y: 0, h: 3 },
    { id: 'lower right', y: 3, h: 3 },
  ];
  expect(bandsOf(cards).map((band) => [band.from, band.to, ...band.cards.map(({ id }) => id)])).toEqual([
    [0, 6, 'left', 'right', 'lower right'],
    [6, 9, 'below'],
  ]);
  expect(bandsOf([])).toEqual([]);
});

test('no card reaches out of its band, and bands do not meet', () => {
  const card = fc.record({
    ...{ x: fc.integer({ min: 0, max: 11 }), y: fc.integer({ min: 0, max: 20 }) },
    ...{ w: fc.integer({ min: 2, max: 12 }), h: fc.integer({ min: 2, max: 9 }) },
  });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), (some) => {
      const cards = packed(some.map((each, at) => ({ ...each, id: `c${at}` })));
      const bands = bandsOf(cards);
      expect(bands.flatMap((band) => band.cards).length).toBe(cards.length);
      for (const band of bands)
        for (const { y, h } of band.cards) expect(y >= band.from && y + h <= band.to).toBe(true);
      bands.forEach(({ to }, at) => expect((bands[at + 1]?.from ?? Infinity) >= to).toBe(true));
    }),
  );
});
