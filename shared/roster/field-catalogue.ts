import type { Field } from './field';

/** What the tables of one kind may say about whom they list; headers are matched against its fields and no others. */
export interface FieldCatalogue {
  readonly fields: readonly Field[];
  /** Ids of fields that may stand in several columns: their values are joined, or the highest counts. */
  readonly repeatable: ReadonlySet<string>;
  /** A row without a name that fills these says more of the person above. */
  readonly continuing: ReadonlySet<string>;
  /** Columns of one field under `2022 | 2023` or `Tháng 1 | Tháng 2` are of these times, not rivals. */
  readonly hasPeriodColumns: boolean;
  /** A field that a line above the table, or a row above people, may tell instead of a column. */
  readonly toldAround?: ToldAround;
  /** Whether columns of these fields make a table of the kind; `ticked`: fields of several columns that are ticked. */
  readonly isDescribedBy: (ids: ReadonlySet<string>, ticked: ReadonlySet<string>) => boolean;
}

export interface ToldAround {
  readonly field: string;
  /** What the line calls it; null where it does not. */
  readonly in: (line: string) => string | null;
}
