import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

const step = 8;

/** The width of an element in whole steps, so that a chart is not drawn anew for every pixel. */
export function useWidth<Node extends HTMLElement>(): [RefObject<Node | null>, number] {
  const ref = useRef<Node>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const node = ref.current;
    if (node === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const inner = entry?.contentRect.width ?? 0;
      setWidth(Math.floor(inner / step) * step);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
