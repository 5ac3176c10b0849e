import { useHistoryKeys } from '../components/use-history-keys';
import { useWalk } from '../state/use-walk';
import { useWindowStore } from '../state/window-store';

/** What was chosen or decided last is taken back; pages with work of their own stand before it in its turn. */
export function useStepKeys(): void {
  const { state } = useWindowStore();
  const walk = useWalk();
  const isListening = state.roster !== null && state.importing === null && state.place !== 'boards';
  useHistoryKeys({
    undo: isListening ? walk('back') : null,
    redo: isListening ? walk('forth') : null,
  });
}
