import type { ReactNode } from 'react';
import { bandsOf } from '../../shared/boards/paper-bands';
import { boardColumns } from '../../shared/boards/place-cards';
import type { Card } from '../../shared/contract/boards';
import { pageHeightOf } from '../components/paper-size';

interface PaperBandsProps {
  readonly cards: readonly Card[];
  readonly drawn: (card: Card) => ReactNode;
  /** In CSS pixels, as on the screen: of the whole board, of a row, between two cards. */
  readonly grid: { readonly width: number; readonly rowHeight: number; readonly gap: number };
}

/** The margins of a printer may be larger than those of the paper. */
const certain = 0.94;

/** A board on paper: as on the screen, in bands between which pages end; one higher than a page is drawn smaller. */
export function PaperBands({ cards, drawn, grid: { width, rowHeight, gap } }: PaperBandsProps) {
  const column = (width + gap) / boardColumns;
  const row = rowHeight + gap;
  const page = certain * pageHeightOf(width);
  return bandsOf(cards).map(({ cards: beside, from, to }) => (
    <div
      key={from}
      data-paper-band
      style={{
        position: 'relative',
        breakInside: 'avoid',
        height: (to - from) * row - gap,
        marginBottom: gap,
        zoom: Math.min(1, page / ((to - from) * row - gap)),
      }}
    >
      {beside.map((card) => (
        <div
          key={card.id}
          style={{
            ...{ position: 'absolute', left: card.x * column, top: (card.y - from) * row },
            ...{ width: card.w * column - gap, height: card.h * row - gap },
          }}
        >
          {drawn(card)}
        </div>
      ))}
    </div>
  ));
}
