import { useHistoryKeys } from '../components/use-history-keys';
import type { Place } from '../state/window-state';
import { useWindowStore } from '../state/window-store';

/** Pages whose own work Ctrl+Z takes back. */
const withOwnUndo: ReadonlySet<Place> = new Set(['boards', 'quality', 'definitions']);

/** The last filter or breakdown is taken back, wherever no page has work of its own. */
export function useStepKeys(): void {
  const { state, dispatch } = useWindowStore();
  const { past, future } = state.steps;
  const isListening = state.roster !== null && state.importing === null && !withOwnUndo.has(state.place);
  useHistoryKeys({
    undo: isListening && past.length > 0 ? () => dispatch({ type: 'walked', direction: 'back' }) : null,
    redo: isListening && future.length > 0 ? () => dispatch({ type: 'walked', direction: 'forth' }) : null,
  });
}
