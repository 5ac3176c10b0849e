import { Fragment, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
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

/**
 * A board on paper: as on the screen, in bands between which pages end; one higher than a page is drawn smaller. A table
 * that its card only shows a part of stands below its band instead, whole, over as many pages as it takes.
 */
export function PaperBands({ cards, drawn, grid: { width, rowHeight, gap } }: PaperBandsProps) {
  const column = (width + gap) / boardColumns;
  const row = rowHeight + gap;
  const page = certain * pageHeightOf(width);
  const [ref, tooLarge] = useTooLarge();
  const bands = bandsOf(cards).map((band) => ({
    ...band,
    placed: band.cards.filter(({ id }) => !tooLarge.has(id)),
    whole: band.cards.filter(({ id }) => tooLarge.has(id)),
  }));
  return (
    <div ref={ref}>
      {bands.map(({ placed, whole, from }) => {
        const to = Math.max(from, ...placed.map(({ y, h }) => y + h));
        return (
          <Fragment key={from}>
            {placed.length > 0 && (
              <div
                data-paper-band
                style={{
                  position: 'relative',
                  breakInside: 'avoid',
                  height: (to - from) * row - gap,
                  marginBottom: gap,
                  zoom: Math.min(1, page / ((to - from) * row - gap)),
                }}
              >
                {placed.map((card) => (
                  <div
                    key={card.id}
                    data-paper-card={card.id}
                    style={{
                      ...{ position: 'absolute', left: card.x * column, top: (card.y - from) * row },
                      ...{ width: card.w * column - gap, height: card.h * row - gap },
                    }}
                  >
                    {drawn(card)}
                  </div>
                ))}
              </div>
            )}
            {whole.map((card) => (
              <div
                key={card.id}
                data-paper-whole
                style={{ marginBottom: gap, zoom: Math.min(1, width / (tooLarge.get(card.id) ?? width)) }}
              >
                {drawn(card)}
              </div>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}

/** The cards whose table is larger than they are, with its width in CSS pixels; looked for whenever one has come. */
function useTooLarge(): [RefObject<HTMLDivElement | null>, ReadonlyMap<string, number>] {
  const ref = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const board = ref.current;
    if (board === null) return undefined;
    const look = (): void => {
      const larger = [...board.querySelectorAll<HTMLElement>('[data-paper-card]')].flatMap((card) => {
        const width = widthIfCut(card);
        return width === null ? [] : [[card.dataset['paperCard'] ?? '', width] as const];
      });
      // Who is drawn whole is not asked again.
      if (larger.length > 0) setFound((before) => new Map([...before, ...larger]));
    };
    look();
    const seen = new MutationObserver(look);
    seen.observe(board, { childList: true, subtree: true });
    return () => seen.disconnect();
  }, []);
  return [ref, found];
}

/** The width of the table in a card, where a part of it is out of sight; null: nothing is. */
function widthIfCut(card: HTMLElement): number | null {
  const table = card.querySelector('table');
  for (let around = table?.parentElement ?? null; table && around; around = around.parentElement) {
    const isCut =
      around.scrollHeight > around.clientHeight + 1 || around.scrollWidth > around.clientWidth + 1;
    if (isCut && getComputedStyle(around).overflow !== 'visible') return table.offsetWidth;
    if (around === card) break;
  }
  return null;
}
