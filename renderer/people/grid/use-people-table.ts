import {
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { Header } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { PeoplePage, Sort } from '../../../shared/contract/people';
import { useWindowStore } from '../../state/window-store';
import { firstWidth, narrowestColumn, numberWidth } from './measures';

const features = tableFeatures({
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  rowSortingFeature,
});
type ListedRow = PeoplePage['rows'][number];

const helper = createColumnHelper<typeof features, ListedRow>();
/** The rows come from the engine, a page at a time; the table keeps the columns. */
const noRows: ListedRow[] = [];

export interface ShownColumn {
  readonly column: PeopleColumn;
  readonly isPinned: boolean;
  /** Of the whole list, the number column included. */
  readonly left: number;
  readonly width: number;
  readonly header: Header<typeof features, ListedRow>;
}

/** The columns of the list in their order, with where they stand; pinned ones first. */
export function usePeopleTable(
  columns: readonly PeopleColumn[],
  sort: readonly Sort[],
): readonly ShownColumn[] {
  const { state, dispatch } = useWindowStore();
  const { widths, pinned } = state.peopleView;
  const definitions = useMemo(
    () =>
      columns.map((column) =>
        helper.display({ id: column.id, size: firstWidth(column), minSize: narrowestColumn, maxSize: 800 }),
      ),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    columnResizeMode: 'onChange',
    manualSorting: true,
    state: {
      columnSizing: { ...widths },
      columnPinning: { start: columns.slice(0, pinned).map(({ id }) => id), end: [] },
      sorting: sort.map(({ column, direction }) => ({ id: column, desc: direction === 'descending' })),
    },
    onColumnSizingChange: (change) => {
      const next = typeof change === 'function' ? change({ ...widths }) : change;
      dispatch({ type: 'people-view-changed', change: { widths: next } });
    },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const pinnedWidth = table.getStartTotalSize();
  return headers.flatMap((header): ShownColumn[] => {
    const column = columns.find(({ id }) => id === header.column.id);
    if (!column) return [];
    const isPinned = header.column.getIsPinned() === 'start';
    const before = isPinned ? header.getStart('start') : pinnedWidth + header.column.getStart('center');
    return [{ column, isPinned, left: numberWidth + before, width: header.getSize(), header }];
  });
}
