import { useCallback, useMemo } from 'react';
import { firstChoice, type BreakdownChoice } from '../state/breakdown-choice';
import { useWindowStore } from '../state/window-store';

export interface ChoiceControl {
  readonly choice: BreakdownChoice;
  readonly choose: (choice: BreakdownChoice) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

const nothing = { files: [] };

/** What the page shows and the ways to change it; a sensible breakdown until something was chosen. */
export function useChoice(): ChoiceControl {
  const { state, dispatch } = useWindowStore();
  const { breakdown, roster, steps } = state;
  const first = useMemo(() => firstChoice(roster ?? nothing), [roster]);
  const choose = useCallback(
    (choice: BreakdownChoice) => dispatch({ type: 'breakdown-chosen', choice }),
    [dispatch],
  );
  return useMemo(
    () => ({
      choice: breakdown ?? first,
      choose,
      undo: steps.past.length > 0 ? () => dispatch({ type: 'walked', direction: 'back' }) : null,
      redo: steps.future.length > 0 ? () => dispatch({ type: 'walked', direction: 'forth' }) : null,
    }),
    [breakdown, choose, dispatch, first, steps],
  );
}
