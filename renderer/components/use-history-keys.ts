import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';

export interface HistoryControl {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Whoever has something to take back, the page in front behind the window. */
const listening: RefObject<HistoryControl>[] = [];
const watching = new Set<() => void>();
const tell = (): void => watching.forEach((changed) => changed());

/** What Ctrl+Z, Ctrl+Y, the menu "Sửa" and the buttons of the window do while the component is shown. */
export function useHistoryKeys(control: HistoryControl): void {
  const latest = useRef(control);
  useEffect(() => {
    latest.current = control;
    tell();
  }, [control]);
  useEffect(() => {
    listening.push(latest);
    tell();
    return () => {
      listening.splice(listening.indexOf(latest), 1);
      tell();
    };
  }, []);
}

/** What the keys would do now; null where there is nothing. */
export function useFrontHistory(): HistoryControl {
  const undo = useSyncExternalStore(watch, () => front('undo') !== undefined);
  const redo = useSyncExternalStore(watch, () => front('redo') !== undefined);
  return { undo: undo ? () => walk('undo') : null, redo: redo ? () => walk('redo') : null };
}

function watch(changed: () => void): () => void {
  watching.add(changed);
  return () => void watching.delete(changed);
}

/** Once in the window: the keys and the menu reach the text that is typed, else what stands in front. */
export function useHistoryCommands(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const direction = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
      if (direction === null) return;
      event.preventDefault();
      walk(direction);
    };
    window.addEventListener('keydown', onKey);
    const stop = window.desktop.onEvent((event) => {
      if (event.type !== 'menu' || (event.command !== 'undo' && event.command !== 'redo')) return;
      // The only way to the browser's own history of a text field.
      if (isTyping(document.activeElement)) document.execCommand(event.command);
      else walk(event.command);
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}

/** Where something was taken back, the last at the end: there it is brought again first. */
let takenBack: readonly RefObject<HistoryControl>[] = [];

function front(direction: keyof HistoryControl): RefObject<HistoryControl> | undefined {
  const can = (each: RefObject<HistoryControl>): boolean =>
    listening.includes(each) && each.current[direction] !== null;
  const last = direction === 'redo' ? takenBack.findLast(can) : undefined;
  return last ?? listening.findLast(can);
}

function walk(direction: keyof HistoryControl): void {
  const where = front(direction);
  if (where === undefined) return;
  const at = takenBack.lastIndexOf(where);
  takenBack =
    direction === 'undo' ? [...takenBack.slice(-200), where] : takenBack.filter((_, each) => each !== at);
  where.current[direction]?.();
}

const typedIn = 'input:not([type=checkbox], [data-settled]), textarea, [contenteditable]';

/** In a settled field nothing is typed that the window has not taken: there the keys mean what was chosen. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(typedIn);
}
