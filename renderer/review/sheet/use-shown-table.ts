import { useCallback, useState } from 'react';
import type { TableReport } from '../../../shared/contract/results';
import { tableAt, tableInSight } from './tables-of';

export interface ShownTable {
  /** As its index. */
  readonly table: number;
  /** The cursor came to a row, from 0. */
  readonly showRow: (row: number) => void;
  /** These rows came into sight. */
  readonly onSight: (first: number, last: number) => void;
}

/** Which of a sheet's tables the head tells of: the one with the cursor, until all of it is out of sight. */
export function useShownTable(tables: readonly TableReport[]): ShownTable {
  const [table, setTable] = useState(0);
  const onSight = useCallback(
    (first: number, last: number) => setTable((shown) => tableInSight(tables, shown, first, last)),
    [tables],
  );
  return { table, showRow: (row) => setTable(tableAt(tables, row)), onSight };
}
