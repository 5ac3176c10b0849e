import { lineId } from '../../shared/analysis/table-axis';
import { mostNested, plainView, type TableView } from '../../shared/analysis/table-view';
import type { ChartKindId } from '../../shared/charts/chart-kind';
import type { Breakdown, LeafCell, OpenRoster } from '../../shared/contract/results';

/** What the page "Phân tích" shows: measure, dimensions from the outer one in, and how they are laid out and drawn. */
export interface BreakdownChoice {
  /** `headcount`, or the id of an indicator. */
  readonly measure: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly view: TableView;
  /** Null: the chart that suits the table best. */
  readonly chart: ChartKindId | null;
  readonly shown: 'both' | 'table' | 'chart';
  /** The threshold of a public version; absent or null: the internal one. */
  readonly publicFrom?: number | null;
}

/** Dimensions that say something in most rosters, with the fields that they are read from. */
const firstRows = [
  ['qualification', 'qualification'],
  ['position', 'position'],
  ['political_theory', 'political_theory'],
  ['age_band', 'birth_date'],
  ['unit', 'unit'],
] as const;
const firstColumns = [
  ['staff_group', 'staff_group'],
  ['gender', 'gender'],
] as const;

function recordedFields({ files }: Pick<OpenRoster, 'files'>): ReadonlySet<string | null> {
  return new Set(
    files.flatMap(({ sheets }) => sheets.flatMap(({ columns }) => columns.map(({ field }) => field))),
  );
}

/** A breakdown that says something at once, made of what the roster records. */
export function firstChoice(roster: Pick<OpenRoster, 'files'>): BreakdownChoice {
  const fields = recordedFields(roster);
  const recorded = (list: readonly (readonly [string, string])[]): string | undefined =>
    list.find(([, field]) => fields.has(field))?.[0];
  const columns = recorded(firstColumns);
  return {
    measure: 'headcount',
    rows: [recorded(firstRows) ?? 'unit'],
    columns: columns === undefined ? [] : [columns],
    view: { ...plainView, percentOf: columns === undefined ? 'total' : 'column' },
    chart: null,
    shown: 'both',
  };
}

/** Other dimensions or another measure: what was folded or sorted by a column there is gone; by other dimensions the chart is found anew. */
export function divided(
  choice: BreakdownChoice,
  change: Partial<Pick<BreakdownChoice, 'measure' | 'rows' | 'columns'>>,
): BreakdownChoice {
  const { view } = choice;
  const sort = view.sort.by === 'value' ? { ...view.sort, column: null } : view.sort;
  // Another figure of the same dimensions is looked at in the same chart, where it can be drawn.
  const isOfSame = change.rows === undefined && change.columns === undefined;
  return {
    ...choice,
    ...change,
    view: { ...view, sort, folded: [] },
    chart: isOfSame ? choice.chart : null,
  };
}

/** Puts a dimension at a place of rows or columns; one that stands elsewhere changes places with it. Null takes it away. */
export function placed(
  choice: BreakdownChoice,
  side: 'rows' | 'columns',
  at: number,
  dimension: string | null,
): BreakdownChoice {
  const before = choice[side][at];
  if (dimension === null)
    return divided(choice, { [side]: choice[side].filter((_id, index) => index !== at) });
  const swapped = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => (id === dimension ? (before === undefined ? [] : [before]) : [id]));
  const sides = { rows: swapped(choice.rows), columns: swapped(choice.columns) };
  sides[side].splice(at, before === undefined ? 0 : 1, dimension);
  return divided(choice, sides);
}

/** The levels of the unit tree, the units and, where they are recorded, their departments: one table that folds. */
export function unitTreeOf(dimensions: readonly string[], roster: Pick<OpenRoster, 'files'>): string[] {
  const levels = dimensions.filter((id) => id.startsWith('unit_level_'));
  const below = recordedFields(roster).has('department') ? ['unit', 'department'] : ['unit'];
  return [...levels, ...below].slice(-mostNested);
}

/** Rows by these dimensions, which stand nowhere else then. */
export function inRows(choice: BreakdownChoice, rows: readonly string[]): BreakdownChoice {
  return divided(choice, { rows, columns: choice.columns.filter((id) => !rows.includes(id)) });
}

/** Rows become columns and columns rows, with all that is chosen for them. */
export function turnedRound(choice: BreakdownChoice): BreakdownChoice {
  const { rows, columns, view } = choice;
  const percentOf = { none: 'none', total: 'total', row: 'column', column: 'row' } as const;
  const turned = divided(choice, { rows: columns, columns: rows });
  return {
    ...turned,
    view: {
      ...turned.view,
      percentOf: percentOf[view.percentOf],
      topRows: view.topColumns,
      topColumns: view.topRows,
    },
  };
}

/** A click on the head of a column: largest first, smallest first, the natural order again. */
export function sortedBy(view: TableView, column: string | null): TableView {
  const { sort } = view;
  if (sort.by === 'natural' || sort.column !== column)
    return { ...view, sort: { by: 'value', column, direction: 'descending' } };
  if (sort.direction === 'descending')
    return { ...view, sort: { by: 'value', column, direction: 'ascending' } };
  return { ...view, sort: { by: 'natural' } };
}

export function toggledFold(view: TableView, id: string): TableView {
  const folded = view.folded.includes(id)
    ? view.folded.filter((other) => other !== id)
    : [...view.folded, id];
  return { ...view, folded };
}

/** Shows so many levels of rows, as the outline of a worksheet does; columns stay as they are. */
export function foldedTo(view: TableView, { cells, rows, columns }: Breakdown, levels: number): TableView {
  const groupsOf = (paths: readonly LeafCell['rows'][], from: number, to: number): Set<string> =>
    new Set(
      paths.flatMap((path) => path.slice(from, to).map((_key, at) => lineId(path.slice(0, from + at + 1)))),
    );
  const across = groupsOf(
    cells.map((cell) => cell.columns),
    0,
    columns.length - 1,
  );
  const below = groupsOf(
    cells.map((cell) => cell.rows),
    levels - 1,
    rows.length - 1,
  );
  return { ...view, folded: [...view.folded.filter((id) => across.has(id)), ...below] };
}
