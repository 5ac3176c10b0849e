import { createContext, useContext, useMemo, useState } from 'react';
import type { Overview } from '../../shared/contract/results';
import { useQuery } from '../engine/use-query';
import type { Query } from '../engine/use-query';
import { noFilter } from './filter';
import type { Filter } from './filter';
import { useQuestion } from './use-question';
import { useWindowStore } from './window-store';

export interface ShownOverview extends Query<Overview> {
  /** The filter that `data` answers; while the next answer is computed it is the one before. */
  readonly filter: Filter;
}

export const OverviewContext = createContext<ShownOverview>({
  data: null,
  failure: null,
  isLoading: false,
  filter: noFilter,
});

/** The overview of the filtered people; asked once for all parts of the window that show some of it. */
export function useOverview(): ShownOverview {
  return useContext(OverviewContext);
}

export function useAskOverview(isAsked: boolean): ShownOverview {
  const { state } = useWindowStore();
  const { filter, rosterVersion, overview } = state;
  const question = useQuestion();
  const input = useMemo(
    () => ({ ...question, ...(overview.tiles && { tiles: [...overview.tiles] }) }),
    [overview.tiles, question],
  );
  const query = useQuery('overview', isAsked ? input : null, rosterVersion);
  const [answered, setAnswered] = useState(filter);
  if (!query.isLoading && answered !== filter) setAnswered(filter);
  return { ...query, filter: answered };
}
