import { createContext, useContext, useMemo } from 'react';
import type { Board } from '../../shared/contract/boards';
import type { HiddenTogether } from '../breakdown/use-breakdown';
import { useQuery } from '../engine/use-query';
import { filterCondition } from '../state/filter';
import { useLibrary } from '../state/library-context';
import { useQuestion } from '../state/use-question';
import { useWindowStore } from '../state/window-store';
import { publishedTogether } from './published-together';
import type { CrossFilter } from './use-cross-filter';

/** What the public cards of the board that is shown hide together, by card; nothing: a card hides by itself. */
export const PublicCardsContext = createContext<ReadonlyMap<string, HiddenTogether>>(new Map());

export function useHiddenTogether(card: string): HiddenTogether | undefined {
  return useContext(PublicCardsContext).get(card);
}

export function usePublicCards(board: Board, cross: CrossFilter): ReadonlyMap<string, HiddenTogether> {
  const { asOf } = useQuestion();
  const library = useLibrary();
  const { rosterVersion } = useWindowStore().state;
  const asked = useMemo(
    () => publishedTogether(board, null, asOf, (card) => filterCondition(cross.filterOf(card)), library),
    [asOf, board, cross, library],
  );
  const { data, failure, isLoading } = useQuery('breakdown.hidden', asked?.input ?? null, rosterVersion);
  return useMemo(
    () =>
      new Map(
        asked?.cards.map((card, at) => {
          const { threshold } = asked.input;
          return [card, { threshold, hidden: isLoading ? null : (data?.[at] ?? null), failure }];
        }),
      ),
    [asked, data, failure, isLoading],
  );
}
