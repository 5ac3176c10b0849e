import { useCallback, useEffect } from 'react';
import type { Failure } from '../../shared/contract/failure';
import { useDefinitions } from '../state/definitions-context';
import { useLeaving } from '../state/leaving';
import { useWindowStore } from '../state/window-store';

/** Null where there is nothing to take back, or nothing to bring again. */
interface DefinitionSteps {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Ctrl+Z takes the last change of the definitions back, Ctrl+Y brings it again, unless they belong to a text that is typed. */
export function useDefinitionSteps(): DefinitionSteps {
  const { dispatch } = useWindowStore();
  const { leave } = useLeaving();
  const { undo, undoable, redo, redoable } = useDefinitions();
  const step = useCallback(
    (act: () => Promise<Failure | null>) => (): void =>
      leave(() => {
        void act().then((failure) => {
          if (failure !== null) dispatch({ type: 'failed', failure });
        });
      }),
    [dispatch, leave],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=checkbox]), textarea, [contenteditable]');
      if (!(event.ctrlKey || event.metaKey) || isTyping || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo && redoable > 0) step(redo)();
      if (!isRedo && undoable > 0) step(undo)();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [redo, redoable, step, undo, undoable]);
  return { undo: undoable > 0 ? step(undo) : null, redo: redoable > 0 ? step(redo) : null };
}
