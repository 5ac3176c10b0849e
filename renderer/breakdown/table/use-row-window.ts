import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import { useIsPrinting } from '../../state/printing';

/** Without a virtual body up to here. */
const mostPlainRows = 60;
const rowHeight = 27;

/** Rows that are drawn, with the pixels of what is left out before each. */
export interface RowWindow {
  readonly rows: readonly { readonly index: number; readonly gap: number }[];
  readonly after: number;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly scrollTo: (index: number) => void;
}

/** Only the rows in sight are drawn, and the one with the focus; on paper all. */
export function useRowWindow(
  count: number,
  focused: number | null,
  scroll: RefObject<HTMLElement | null>,
): RowWindow {
  const isPrinting = useIsPrinting();
  const isVirtual = count > mostPlainRows && !isPrinting;
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (focused === null || focused < 0 || focused >= range.count || shown.includes(focused))
          return shown;
        return [...shown, focused].sort((a, b) => a - b);
      },
      [focused],
    ),
  });
  const scrollTo = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    [virtualizer],
  );
  if (!isVirtual)
    return {
      rows: Array.from({ length: count }, (_, index) => ({ index, gap: 0 })),
      after: 0,
      measure: undefined,
      scrollTo,
    };
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    rows: items.map(({ index, start }, at) => ({ index, gap: start - (items[at - 1]?.end ?? 0) })),
    after: virtualizer.getTotalSize() - (last?.end ?? 0),
    measure: virtualizer.measureElement,
    scrollTo,
  };
}
