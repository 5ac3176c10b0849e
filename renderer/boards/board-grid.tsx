import 'react-grid-layout/css/styles.css';
import type { ReactNode } from 'react';
import ReactGridLayout from 'react-grid-layout';
import { makeStyles, tokens } from '@fluentui/react-components';
import { copiedCard, withContent, withoutCard } from '../../shared/boards/change-boards';
import { boardColumns, leastCard, movedCard, packed, resizedCard } from '../../shared/boards/place-cards';
import type { Board, Card } from '../../shared/contract/boards';
import { useSize } from '../components/use-size';
import { useIsPrinting } from '../state/printing';
import { useWords } from '../state/window-store';
import { BoardCard } from './board-card';
import { PaperBands } from './paper-bands';
import { PublicCardsContext, usePublicCards } from './use-public-cards';
import { useCrossFilter } from './use-cross-filter';

const useStyles = makeStyles({
  grid: {
    '& .react-grid-placeholder': { backgroundColor: tokens.colorBrandBackground, opacity: 0.2 },
    '& .react-grid-item.react-draggable-dragging': { opacity: 0.9 },
  },
  empty: { padding: '48px 16px', textAlign: 'center' },
  hint: { margin: '4px 0 0', fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

const rowHeight = 36;
const gap = 10;

interface BoardGridProps {
  readonly board: Board;
  readonly onChange: (board: Board) => void;
}

/** The cards of a board in a grid of twelve columns; the mouse drags them, keys move them step by step. */
export function BoardGrid({ board, onChange }: BoardGridProps) {
  const styles = useStyles();
  const { boards: words } = useWords();
  const cross = useCrossFilter();
  const publicCards = usePublicCards(board, cross);
  const [ref, { width }] = useSize<HTMLDivElement>();
  const { cards } = board;
  const isPrinting = useIsPrinting();
  const place = (next: Board['cards']): void => {
    if (JSON.stringify(next) !== JSON.stringify(cards)) onChange({ ...board, cards: next });
  };
  const takeLayout = (layout: readonly { i: string; x: number; y: number; w: number; h: number }[]): void =>
    place(
      packed(
        cards.map((card) => {
          const item = layout.find(({ i }) => i === card.id);
          return item ? { ...card, x: item.x, y: item.y, w: item.w, h: item.h } : card;
        }),
      ),
    );
  const drawn = (card: Card): ReactNode => (
    <BoardCard
      card={card}
      cross={cross}
      actions={{
        move: (direction) => place(movedCard(cards, card.id, direction)),
        resize: (direction) => place(resizedCard(cards, card.id, direction)),
        change: (content) => onChange(withContent(board, card.id, content)),
        copy: () => onChange(copiedCard(board, card.id)),
        remove: () => onChange(withoutCard(board, card.id)),
      }}
    />
  );
  if (cards.length === 0)
    return (
      <div className={styles.empty}>
        <strong>{words.empty}</strong>
        <p className={styles.hint}>{words.emptyHint}</p>
      </div>
    );
  return (
    <PublicCardsContext value={publicCards}>
      <div ref={ref} className={styles.grid} data-paper-width>
        {width > 0 && isPrinting ? (
          <PaperBands cards={cards} drawn={drawn} grid={{ width, rowHeight, gap }} />
        ) : (
          width > 0 && (
            <ReactGridLayout
              width={width}
              layout={cards.map(({ id, x, y, w, h }) => ({
                ...{ i: id, x, y, w, h },
                ...{ minW: leastCard.w, minH: leastCard.h },
              }))}
              gridConfig={{ cols: boardColumns, rowHeight, margin: [gap, gap], containerPadding: [0, 0] }}
              dragConfig={{ enabled: true, handle: '.board-card-handle' }}
              resizeConfig={{ enabled: true, handles: ['se'] }}
              onDragStop={takeLayout}
              onResizeStop={takeLayout}
            >
              {cards.map((card) => (
                <div key={card.id}>{drawn(card)}</div>
              ))}
            </ReactGridLayout>
          )
        )}
      </div>
    </PublicCardsContext>
  );
}
