import { useEffect } from 'react';
import type { Place } from '../state/window-state';
import { useWindowStore } from '../state/window-store';

/** Pages whose own work Ctrl+Z takes back. */
const withOwnUndo: ReadonlySet<Place> = new Set(['boards', 'quality', 'definitions']);

/** Ctrl+Z takes the last filter or breakdown back, Ctrl+Y brings it again, unless they belong to a text that is typed. */
export function useStepKeys(): void {
  const { state, dispatch } = useWindowStore();
  const isListening = state.roster !== null && state.importing === null && !withOwnUndo.has(state.place);
  useEffect(() => {
    if (!isListening) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const direction =
        key === 'y' || (key === 'z' && event.shiftKey) ? 'forth' : key === 'z' ? 'back' : null;
      if (direction === null) return;
      event.preventDefault();
      dispatch({ type: 'walked', direction });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dispatch, isListening]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, [contenteditable]')
  );
}
