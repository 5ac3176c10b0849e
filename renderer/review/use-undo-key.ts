import { useHistoryKeys } from '../components/use-history-keys';
import { useReview } from './review-context';

/** Ctrl+Z takes the last decision back. */
export function useUndoKey(): void {
  const { undo, undoable, running } = useReview();
  useHistoryKeys({ undo: undoable > 0 && running === 0 ? undo : null, redo: null });
}
