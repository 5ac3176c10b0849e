import { useCallback } from 'react';
import type { Failure } from '../../shared/contract/failure';
import { useHistoryKeys } from '../components/use-history-keys';
import { useDefinitions } from '../state/definitions-context';
import { useLeaving } from '../state/leaving';
import { useWindowStore } from '../state/window-store';

/** Ctrl+Z takes the last change of the definitions back, Ctrl+Y brings it again, unless they belong to a text that is typed. */
export function useDefinitionSteps(): void {
  const { state, dispatch } = useWindowStore();
  const { leave } = useLeaving();
  const { undo, undoable, redo, redoable, decidedThen } = useDefinitions();
  // A decision about the roster made since is taken back first, and what was chosen after it.
  const isLast = state.decided <= decidedThen;
  const step = useCallback(
    (act: () => Promise<Failure | null>) => (): void =>
      leave(() => {
        void act().then((failure) => {
          if (failure !== null) dispatch({ type: 'failed', failure });
        });
      }),
    [dispatch, leave],
  );
  useHistoryKeys({
    undo: undoable > 0 && isLast ? step(undo) : null,
    redo: redoable > 0 ? step(redo) : null,
  });
}
