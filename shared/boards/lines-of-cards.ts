import type { Card, CardContent } from '../contract/boards';

/** Width, height and what the card shows. */
export type SizedContent = readonly [w: number, h: number, content: CardContent];

/** From left to right in lines of twelve columns. */
export function linesOfCards(cards: readonly SizedContent[]): Card[] {
  let x = 0;
  let y = 0;
  let lineHeight = 0;
  return cards.map(([w, h, content], at) => {
    if (x + w > 12) {
      x = 0;
      y += lineHeight;
      lineHeight = 0;
    }
    const card = { id: `card${at + 1}`, x, y, w, h, content };
    x += w;
    lineHeight = Math.max(lineHeight, h);
    return card;
  });
}
