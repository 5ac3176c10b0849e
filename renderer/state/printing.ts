import { useSyncExternalStore } from 'react';

let isPrinting = false;
let drawing = 0;
const listeners = new Set<() => void>();
const waiting: (() => void)[] = [];

/** Whether the window is being printed: paper is light, whatever the window is. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isPrinting,
  );
}

export function setPrinting(value: boolean): void {
  isPrinting = value;
  for (const listener of listeners) listener();
}

/** A chart or a table says that it is on its way, and calls what it gets back when it stands. */
export function beginDrawing(): () => void {
  drawing += 1;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    drawing -= 1;
    if (drawing === 0) for (const go of waiting.splice(0)) go();
  };
}

/** Resolves when every table and chart of the window stands; figures that come begin to draw in their turn. */
export async function everythingDrawn(): Promise<void> {
  do {
    if (drawing > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    await nextFrame();
    await nextFrame();
  } while (drawing > 0);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
