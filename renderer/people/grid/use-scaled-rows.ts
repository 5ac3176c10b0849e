import { useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { RefObject } from 'react';
import { headHeight, rowHeight } from './measures';

/** Browsers draw no element higher than about 33 million pixels, which is 1.2 million rows. */
const highest = 15_000_000;

export interface ScaledRows {
  readonly rows: readonly VirtualItem[];
  /** Of the content, in pixels of the window. */
  readonly height: number;
  /** Where a row stands in the content. */
  readonly topOf: (row: VirtualItem) => number;
  /** How many rows fit into what is in sight. */
  readonly pageRows: number;
  readonly show: (row: number, align?: 'auto' | 'center' | 'start') => void;
}

/**
 * The rows of a list in sight, of any length. A list that is higher than a browser can draw is squeezed: the scroll bar
 * moves it in larger steps, wheel and keys as ever.
 */
export function useScaledRows(ref: RefObject<HTMLDivElement | null>, count: number): ScaledRows {
  const full = headHeight + count * rowHeight;
  const height = Math.min(full, highest);
  /** The exact offset behind a scroll position, which is too coarse for it. */
  const exact = useRef<{ readonly top: number; readonly offset: number } | null>(null);
  const scaleOf = (node: HTMLElement): number =>
    height === full ? 1 : (full - node.clientHeight) / (height - node.clientHeight);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => ref.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    observeElementOffset: (instance, report) => {
      const node = instance.scrollElement;
      if (node === null) return undefined;
      const onScroll = (): void => {
        const known = exact.current;
        const isExact = known !== null && Math.abs(known.top - node.scrollTop) < 1;
        report(isExact ? known.offset : node.scrollTop * scaleOf(node), false);
      };
      const onWheel = (event: WheelEvent): void => {
        if (scaleOf(node) === 1 || event.ctrlKey || event.deltaY === 0 || event.shiftKey) return;
        event.preventDefault();
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? rowHeight : 1;
        moveTo(node, (instance.scrollOffset ?? 0) + event.deltaY * lines);
        onScroll();
      };
      report(node.scrollTop * scaleOf(node), false);
      node.addEventListener('scroll', onScroll, { passive: true });
      node.addEventListener('wheel', onWheel, { passive: false });
      return () => {
        node.removeEventListener('scroll', onScroll);
        node.removeEventListener('wheel', onWheel);
      };
    },
    scrollToFn: (offset, _options, instance) => {
      if (instance.scrollElement !== null) moveTo(instance.scrollElement, offset);
    },
  });
  const moveTo = (node: HTMLElement, wanted: number): void => {
    const offset = Math.min(Math.max(wanted, 0), Math.max(full - node.clientHeight, 0));
    node.scrollTop = offset / scaleOf(node);
    exact.current = { top: node.scrollTop, offset };
  };
  const offset = virtualizer.scrollOffset ?? 0;
  const inSight = virtualizer.scrollRect?.height ?? 0;
  const scale = height === full ? 1 : (full - inSight) / (height - inSight);
  return {
    rows: virtualizer.getVirtualItems(),
    height,
    topOf: ({ start }) => start - offset + offset / scale,
    pageRows: Math.max(1, Math.floor((inSight - headHeight) / rowHeight) - 1),
    show: (row, align = 'auto') => virtualizer.scrollToIndex(row, { align }),
  };
}
