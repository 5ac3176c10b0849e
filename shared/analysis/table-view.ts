/** Rows and columns are divided by so many dimensions within each other: a unit tree with its departments. */
export const mostNested = 4;

/** How a breakdown is laid out as a table. Nothing here changes a figure; totals count everybody in every view. */
export interface TableView {
  /** Of a headcount: what the share beside each count is a share of. An indicator has its own share. */
  readonly percentOf: 'none' | 'row' | 'column' | 'total';
  readonly sort: TableSort;
  /**
   * So many rows of the outer dimension and of every one inside, the rest in one row "khác"; null: all. The first in the
   * chosen order (highest or lowest figure), in natural order those with the most people.
   */
  readonly topRows: readonly [outer: number | null, inner: number | null];
  /** The same for columns, which are never sorted. */
  readonly topColumns: readonly [outer: number | null, inner: number | null];
  /** Leaves out rows and columns with nobody in them; else every category of a vocabulary has its row. */
  readonly hideEmpty: boolean;
  /** Leaves out "chưa có thông tin"; those people stay in every total, and the model says how many they are. */
  readonly hideNotRecorded: boolean;
  /** Figures in the row of each outer group, and a column after each outer column. A folded group always has them. */
  readonly subtotals: boolean;
  /** Ids (`TableRow.id`, `HeaderCell.id`) of groups shown without what is in them. */
  readonly folded: readonly string[];
}

/**
 * `natural`: the order of the vocabulary; free text by size. `value`: by the figure of one column (`TableColumn.id`;
 * null: the total), at every level of rows. "Khác" and "chưa có thông tin" stand last in either.
 */
export type TableSort =
  | { readonly by: 'natural' }
  | { readonly by: 'value'; readonly column: string | null; readonly direction: 'ascending' | 'descending' };

/** Everything, in natural order, with totals. */
export const plainView: TableView = {
  percentOf: 'none',
  sort: { by: 'natural' },
  topRows: [null, null],
  topColumns: [null, null],
  hideEmpty: true,
  hideNotRecorded: false,
  subtotals: true,
  folded: [],
};
