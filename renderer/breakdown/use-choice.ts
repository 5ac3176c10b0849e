import { useCallback, useMemo } from 'react';
import { firstChoice, type BreakdownChoice } from '../state/breakdown-choice';
import { useWindowStore } from '../state/window-store';

export interface ChoiceControl {
  readonly choice: BreakdownChoice;
  readonly choose: (choice: BreakdownChoice) => void;
}

const nothing = { files: [] };

/** What the page shows and the ways to change it; a sensible breakdown until something was chosen. */
export function useChoice(): ChoiceControl {
  const { state, dispatch } = useWindowStore();
  const { breakdown, roster } = state;
  const first = useMemo(() => firstChoice(roster ?? nothing), [roster]);
  const choose = useCallback(
    (choice: BreakdownChoice) => dispatch({ type: 'breakdown-chosen', choice }),
    [dispatch],
  );
  return useMemo(
    () => ({
      choice: breakdown ?? first,
      choose,
    }),
    [breakdown, choose, first],
  );
}
