import type { Card } from '../contract/boards';

export const boardColumns = 12;
export const leastCard = { w: 2, h: 2 };

type Place = Pick<Card, 'id' | 'x' | 'y' | 'w' | 'h'>;
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Cards without overlaps and without gaps above them; where two want one place, `first` keeps it. */
export function packed<Placed extends Place>(
  cards: readonly Placed[],
  first: string | null = null,
): Placed[] {
  const order = [...cards].sort(
    (a, b) => a.y - b.y || Number(b.id === first) - Number(a.id === first) || a.x - b.x,
  );
  const placed: Placed[] = [];
  for (const card of order) {
    const w = Math.min(Math.max(card.w, 1), boardColumns);
    const x = Math.min(Math.max(card.x, 0), boardColumns - w);
    let y = Math.max(card.y, 0);
    const isFree = (at: number): boolean => !placed.some((other) => overlap({ ...card, x, w, y: at }, other));
    while (!isFree(y)) y += 1;
    while (y > 0 && isFree(y - 1)) y -= 1;
    placed.push({ ...card, x, w, y });
  }
  return cards.flatMap(({ id }) => placed.find((card) => card.id === id) ?? []);
}

/** One step by the keyboard: sideways by a column, up and down past the card that is there. */
export function movedCard<Placed extends Place>(
  cards: readonly Placed[],
  id: string,
  direction: Direction,
): Placed[] {
  const card = cards.find((each) => each.id === id);
  if (!card) return [...cards];
  const inColumn = cards.filter(
    (other) => other.id !== id && other.x < card.x + card.w && card.x < other.x + other.w,
  );
  if (direction === 'left' || direction === 'right') {
    const x = Math.min(Math.max(card.x + (direction === 'left' ? -1 : 1), 0), boardColumns - card.w);
    return packed(replaced(cards, { ...card, x }), id);
  }
  if (direction === 'up') {
    const above = inColumn.filter(({ y }) => y < card.y).sort((a, b) => b.y - a.y)[0];
    return above ? packed(replaced(cards, { ...card, y: above.y }), id) : [...cards];
  }
  const below = inColumn.filter(({ y }) => y > card.y).sort((a, b) => a.y - b.y)[0];
  if (!below) return [...cards];
  // The one below goes up to where the card was, the card right behind it.
  return packed(
    replaced(replaced(cards, { ...below, y: card.y }), { ...card, y: card.y + below.h }),
    below.id,
  );
}

/** One step larger or smaller. */
export function resizedCard<Placed extends Place>(
  cards: readonly Placed[],
  id: string,
  direction: Direction,
): Placed[] {
  const card = cards.find((each) => each.id === id);
  if (!card) return [...cards];
  const wide = direction === 'right' ? 1 : direction === 'left' ? -1 : 0;
  const high = direction === 'down' ? 1 : direction === 'up' ? -1 : 0;
  const w = Math.min(Math.max(card.w + wide, leastCard.w), boardColumns);
  const x = Math.min(card.x, boardColumns - w);
  return packed(replaced(cards, { ...card, x, w, h: Math.max(card.h + high, leastCard.h) }), id);
}

/** Where the next card goes: below all others. */
export function bottomOf(cards: readonly Place[]): number {
  return Math.max(0, ...cards.map(({ y, h }) => y + h));
}

function replaced<Placed extends Place>(cards: readonly Placed[], card: Placed): Placed[] {
  return cards.map((each) => (each.id === card.id ? card : each));
}

function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
