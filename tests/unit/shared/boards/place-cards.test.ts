import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardColumns, movedCard, packed, resizedCard } from '../../../../shared/boards/place-cards';

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const places = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 11 }),
      y: fc.integer({ min: 0, max: 20 }),
      w: fc.integer({ min: 1, max: 12 }),
      h: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((list) => list.map((place, at): Place => ({ id: `c${at}`, ...place })));

function expectTidy(cards: readonly Place[]): void {
  for (const a of cards) {
    expect(a.x + a.w).toBeLessThanOrEqual(boardColumns);
    const meets = (card: Place): boolean =>
      cards.some(
        (b) =>
          b.id !== card.id &&
          card.x < b.x + b.w &&
          b.x < card.x + card.w &&
          card.y < b.y + b.h &&
          b.y < card.y + card.h,
      );
    expect(meets(a)).toBe(false);
    // Nothing hangs in the air.
    expect(a.y === 0 || meets({ ...a, y: a.y - 1 })).toBe(true);
  }
}

test('cards never overlap, stay within the board and leave no gaps above', () => {
  fc.assert(fc.property(places, (cards) => expectTidy(packed(cards))));
});

test('whatever is moved or resized, the board stays tidy and keeps every card', () => {
  const direction = fc.constantFrom('left', 'right', 'up', 'down' as const);
  fc.assert(
    fc.property(places, fc.nat(), direction, fc.boolean(), (list, at, where, isMove) => {
      const cards = packed(list);
      const id = cards[at % cards.length]?.id ?? '';
      const changed = (isMove ? movedCard : resizedCard)(cards, id, where);
      expectTidy(changed);
      expect(changed.map((card) => card.id)).toEqual(cards.map((card) => card.id));
    }),
  );
});

test('down goes past the next card, up comes back', () => {
  const cards = [
    { id: 'a', x: 0, y: 0, w: 6, h: 3 },
    { id: 'b', x: 0, y: 3, w: 6, h: 5 },
  ];
  const down = movedCard(cards, 'a', 'down');
  expect(down.map(({ y }) => y)).toEqual([5, 0]);
  expect(movedCard(down, 'a', 'up')).toEqual(cards);
});
