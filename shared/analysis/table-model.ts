import type { Condition } from './condition';

/**
 * What a row or column stands for: one category (`category`), an outer group with what is in it (`group` of rows,
 * `subtotal` of columns), what is beyond the top N (`others`), or everybody (`total`).
 */
export type LineKind = 'category' | 'group' | 'subtotal' | 'others' | 'total';

interface Line {
  /** Stable over views and refreshed figures; names the line in `TableView`. */
  readonly id: string;
  readonly kind: LineKind;
  readonly label: string;
  /** The categories of the dimensions from the outer one in; ends early for groups and totals. Null: not recorded. */
  readonly path: readonly (string | null)[];
  /** Everybody on this line, beside the breakdown's own filter: see `cellCondition`. */
  readonly condition: Condition;
}

export interface TableRow extends Line {
  /** How many groups it stands in: 0 for outer rows and the total. */
  readonly level: number;
  /** Whether the rows in this group are folded away; false for every other row. */
  readonly isFolded: boolean;
  /** One for each column of the model; none in the row of an open group whose subtotals are not shown. */
  readonly cells: readonly TableCell[];
}

export type TableColumn = Line;

/** A cell of the column heads, with how many columns and head rows it spans. */
export interface HeaderCell {
  /** The id of its column, or of the outer group. */
  readonly id: string;
  readonly label: string;
  readonly kind: LineKind;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Only a cell over inner columns can be folded. */
  readonly canFold: boolean;
  readonly isFolded: boolean;
}

/** A figure with everything it is made of; sums of the cells of the breakdown, never averages. */
export interface TableCell {
  /** Everybody here. */
  readonly people: number;
  /** Of an indicator; both are `people` in a headcount. */
  readonly numerator: number;
  readonly denominator: number;
  /** Of an indicator: people here whose value is not recorded. 0 in a headcount. */
  readonly unknown: number;
  /** The figure: people, or the share numerator / denominator; null where nobody is in the denominator. */
  readonly value: number | null;
  /** Of a headcount: people / `shareOf` after `percentOf`; null where that is nobody, or for `none`. An indicator: `value`. */
  readonly share: number | null;
  readonly shareOf: number | null;
  /** In a public version: not told. Its figures are 0 or null, so that nothing can print them by mistake. */
  readonly isHidden?: boolean;
}

/** A table ready to be drawn: the window, the workbook and the command line render this one. */
export interface TableModel {
  readonly measure: string;
  /** Labels of the dimensions of the rows, from the outer one in: the head of the first column. */
  readonly rowHeads: readonly string[];
  readonly columnHeads: readonly string[];
  /** One line a level of the column dimensions; one line, of the total, where there is none. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly columns: readonly TableColumn[];
  /** The total last. */
  readonly rows: readonly TableRow[];
  /** How many people of the total stand in rows and in columns "chưa có thông tin" that are not shown. */
  readonly notShown: { readonly rows: number; readonly columns: number };
}
