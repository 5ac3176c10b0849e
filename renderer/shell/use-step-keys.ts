import { useHistoryKeys } from '../components/use-history-keys';
import type { Place } from '../state/window-shape';
import { useWalk } from '../state/use-walk';
import { useWindowStore } from '../state/window-store';

/** Pages whose own work Ctrl+Z takes back. */
const withOwnUndo: ReadonlySet<Place> = new Set(['boards', 'quality', 'definitions']);

/** What was chosen last is taken back, wherever no page has work of its own. */
export function useStepKeys(): void {
  const { state } = useWindowStore();
  const walk = useWalk();
  const isListening = state.roster !== null && state.importing === null && !withOwnUndo.has(state.place);
  useHistoryKeys({
    undo: isListening ? walk('back') : null,
    redo: isListening ? walk('forth') : null,
  });
}
