import { useCallback, useMemo, useState } from 'react';
import type { ChartDatum } from '../../shared/charts/chart';
import { toggleDatum, type Filter } from '../state/filter';
import { useWindowStore } from '../state/window-store';

/** A click on a mark filters every card but its own; the chips above show it. */
export interface CrossFilter {
  /** The card whose marks filter the others. */
  readonly source: string | null;
  /** Whom a card shows: the source shows everybody as before its own click. */
  readonly filterOf: (card: string) => Filter;
  readonly toggle: (card: string, data: readonly ChartDatum[]) => void;
}

interface Clicked {
  readonly card: string;
  readonly before: Filter;
  readonly after: Filter;
}

export function useCrossFilter(): CrossFilter {
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const [clicked, setClicked] = useState<Clicked | null>(null);
  // Whatever else changes the filter ends the special part of the card.
  const current = clicked?.after === filter ? clicked : null;
  const toggle = useCallback(
    (card: string, data: readonly ChartDatum[]) => {
      const after = data.reduce(toggleDatum, filter);
      if (after === filter) return;
      const before = current?.card === card ? current.before : filter;
      const isLifted = JSON.stringify(after) === JSON.stringify(before);
      setClicked(isLifted ? null : { card, before, after });
      dispatch({ type: 'filter-changed', filter: after });
    },
    [current, dispatch, filter],
  );
  return useMemo(
    () => ({
      source: current?.card ?? null,
      filterOf: (card) => (current?.card === card ? current.before : filter),
      toggle,
    }),
    [current, filter, toggle],
  );
}
