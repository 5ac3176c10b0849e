import { useHistoryKeys, type HistoryControl } from '../components/use-history-keys';
import { useReview } from './review-context';

/** Takes the last decision back, and brings it again. */
export function useDecisionHistory(): HistoryControl {
  const { undo, redo, steps, running } = useReview();
  return {
    undo: steps.undo > 0 && running === 0 ? undo : null,
    redo: steps.redo > 0 && running === 0 ? redo : null,
  };
}

/** Ctrl+Z and Ctrl+Y for decisions. */
export function useUndoKey(): void {
  useHistoryKeys(useDecisionHistory());
}
