import { useHistoryKeys, type HistoryControl } from '../components/use-history-keys';
import { useWindowStore } from '../state/window-store';
import { useReview } from './review-context';

/** Takes the last decision back, and brings it again. */
export function useDecisionHistory(): HistoryControl {
  const { undo, redo, steps, running } = useReview();
  return {
    undo: steps.undo > 0 && running === 0 ? undo : null,
    redo: steps.redo > 0 && running === 0 ? redo : null,
  };
}

/** Ctrl+Z and Ctrl+Y for decisions of earlier days; those that the window has seen are among its steps. */
export function useUndoKey(): void {
  const { past, future } = useWindowStore().state.steps;
  const { undo, redo } = useDecisionHistory();
  useHistoryKeys({ undo: past.length === 0 ? undo : null, redo: future.length === 0 ? redo : null });
}
