import { useEffect } from 'react';
import { useReview } from './review-context';

/** Ctrl+Z takes the last decision back, unless it belongs to a text that is being typed. */
export function useUndoKey(): void {
  const { undo, undoable, running } = useReview();
  const canUndo = undoable > 0 && running === 0;
  useEffect(() => {
    if (!canUndo) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [canUndo, undo]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
