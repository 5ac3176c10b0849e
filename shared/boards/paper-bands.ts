import type { Card } from '../contract/boards';

/** Cards that stand beside each other on a board, with the rows of the grid that they take together. */
export interface Band<Placed> {
  readonly cards: readonly Placed[];
  readonly from: number;
  readonly to: number;
}

/** The cards of a board in bands, from above: between two of them a page can end without cutting a card. */
export function bandsOf<Placed extends Pick<Card, 'y' | 'h'>>(cards: readonly Placed[]): Band<Placed>[] {
  const bands: Band<Placed>[] = [];
  for (const card of [...cards].sort((a, b) => a.y - b.y)) {
    const last = bands.at(-1);
    const to = card.y + card.h;
    if (last && card.y < last.to)
      bands[bands.length - 1] = { ...last, cards: [...last.cards, card], to: Math.max(last.to, to) };
    else bands.push({ cards: [card], from: card.y, to });
  }
  return bands;
}
