import { useEffect } from 'react';

interface HistoryControl {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Ctrl+Z takes the last change back, Ctrl+Y brings it again, unless they belong to a text that is being typed. */
export function useHistoryKeys({ undo, redo }: HistoryControl): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [redo, undo]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, [contenteditable]')
  );
}
