import type { Day } from '../../sample-data/province/day';

/** Text, a number, a date that a spreadsheet stores as one, or nothing. */
export type GridCell = string | number | Day | null;

/** A merged area, both corners included, from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSheet {
  readonly name: string;
  /** All rows are equally wide. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
  readonly hidden?: boolean;
}

/** A file before it has a format. */
export interface Grid {
  readonly sheets: readonly GridSheet[];
}
