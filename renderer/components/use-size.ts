import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { beginDrawing } from '../state/printing';

const step = 8;
/** Milliseconds after which what has no size yet is taken for hidden. */
const patience = 1000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element in whole steps, so that a chart is not drawn anew for every pixel. What depends on it is waited for
 * before the page is printed.
 */
export function useSize<Node extends HTMLElement>(): [RefObject<Node | null>, Size] {
  const ref = useRef<Node>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [isMeasured, setIsMeasured] = useState(false);
  useLayoutEffect(() => (isMeasured ? undefined : beginDrawing()), [isMeasured]);
  useEffect(() => {
    const given = setTimeout(() => setIsMeasured(true), patience);
    return () => clearTimeout(given);
  }, []);
  useEffect(() => {
    const node = ref.current;
    if (node === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.floor((entry?.contentRect.width ?? 0) / step) * step;
      const height = Math.floor((entry?.contentRect.height ?? 0) / step) * step;
      setIsMeasured(true);
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
