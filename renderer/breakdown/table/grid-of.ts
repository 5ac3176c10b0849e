import type { HeaderCell, TableModel } from '../../../shared/analysis/table-model';
import { placeHeads, type PlacedHead } from '../../../shared/analysis/place-heads';
import type { GridSize } from './grid-place';

/** More columns than this are not read across, and slow the window down. */
export const mostColumns = 240;

/** The table as a grid: its heads with the corner, and how large it is. */
export interface Grid {
  readonly heads: readonly PlacedHead[];
  readonly size: GridSize;
  /** Columns that are not drawn. */
  readonly isCut: boolean;
}

export function gridOf({ header, columns, rows, rowHeads }: TableModel): Grid {
  const corner: HeaderCell = {
    id: '',
    label: rowHeads.join(' › '),
    kind: 'category',
    columnSpan: 1,
    rowSpan: header.length,
    canFold: false,
    isFolded: false,
  };
  const heads = placeHeads(header).filter(({ place }) => place.column <= mostColumns);
  return {
    heads: [{ cell: corner, place: { row: 0, column: 0 } }, ...heads],
    size: {
      heads: header.length,
      rows: header.length + rows.length,
      columns: 1 + Math.min(columns.length, mostColumns),
    },
    isCut: columns.length > mostColumns,
  };
}
