import { useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { leftWidth, rowHeight } from './grid-measures';
import { headRow } from '../../components/grid-place';
import type { GridPlace } from '../../components/grid-place';

export interface GridWindow {
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  /** Of the whole sheet. */
  readonly width: number;
  readonly height: number;
  /** How many rows fit into what is in sight. */
  readonly pageRows: number;
  readonly show: (place: GridPlace) => void;
}

/** The part of a sheet that is in sight. A new target is gone to and takes the focus. */
export function useGridWindow(
  ref: RefObject<HTMLDivElement | null>,
  totalRows: number,
  widths: readonly number[],
  headHeight: number,
  target: GridPlace | null,
): GridWindow {
  const rows = useVirtualizer({
    count: totalRows,
    getScrollElement: () => ref.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => ref.current,
    estimateSize: (index) => widths[index] ?? 0,
    overscan: 3,
    paddingStart: leftWidth,
    scrollPaddingStart: leftWidth,
  });
  // A column may get a field of a longer name.
  useLayoutEffect(() => columns.measure(), [columns, widths]);
  useEffect(() => {
    if (target === null) return;
    rows.scrollToIndex(Math.max(target.row, 0), { align: 'center' });
    columns.scrollToIndex(target.column, { align: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [columns, ref, rows, target]);
  return {
    rows: rows.getVirtualItems(),
    columns: columns.getVirtualItems(),
    width: columns.getTotalSize(),
    height: rows.getTotalSize(),
    pageRows: Math.max(1, Math.floor(((rows.scrollRect?.height ?? 0) - headHeight) / rowHeight) - 1),
    show: ({ row, column }) => {
      if (row !== headRow) rows.scrollToIndex(row);
      columns.scrollToIndex(column);
    },
  };
}
