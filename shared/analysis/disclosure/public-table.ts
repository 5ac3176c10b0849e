import type { Breakdown, BreakdownDimension } from '../../contract/results';
import { findField } from '../../roster/fields';
import type { Text } from '../../text/language';
import { arrangeTable, type TableFrame } from '../arrange-table';
import type { Condition } from '../condition';
import { findIn, type Library } from '../library';
import type { TableCell, TableModel } from '../table-model';
import type { TableView } from '../table-view';
import { tableWords } from '../table-words';
import { hiddenLookup } from './hidden-cells';
import { atOnce, type Steps } from './in-steps';
import { protectingCounts } from './protect-counts';
import { protectingShares } from './protect-shares';
import { publicAxis, type PublicAxis } from './public-axis';

/** A cell of a table that may leave the office. */
export interface PublicCell extends TableCell {
  readonly isHidden: boolean;
}

export interface PublicTable extends TableModel {
  readonly rows: readonly (Omit<TableModel['rows'][number], 'cells'> & {
    readonly cells: readonly PublicCell[];
  })[];
  /** Whether a dimension or the indicator is sensitive: for the note below the table. */
  readonly isSensitive: boolean;
}

/** A figure that is not told, by the places of its row and column in the axes of a `PublicLayout`. */
export interface HiddenFigure {
  readonly row: number;
  readonly column: number;
  /** The denominator of a share is hidden too. */
  readonly denominatorHidden: boolean;
}

/** A breakdown as it is laid out for the public, before anything is hidden. */
export interface PublicLayout {
  readonly breakdown: Breakdown;
  readonly model: TableModel;
  readonly rows: PublicAxis;
  readonly columns: PublicAxis;
  readonly isSensitiveShare: boolean;
  readonly isSensitive: boolean;
  readonly cellAt: (row: number, column: number) => TableCell;
}

/** Lines stand in the natural order or by name, never by size, and "not recorded" is a line like others. */
export function publicLayout(breakdown: Breakdown, view: TableView, frame: TableFrame): PublicLayout {
  const { library } = frame;
  const sensitiveRows = breakdown.rows.map(({ id }) => isSensitiveDimension(id, library));
  const sensitiveColumns = breakdown.columns.map(({ id }) => isSensitiveDimension(id, library));
  const isSensitiveShare =
    breakdown.measure !== 'headcount' && isSensitiveIndicator(breakdown.measure, library);
  const list = (side: Breakdown['rows'], sensitive: readonly boolean[]): Breakdown['rows'] =>
    side.map((each, at) => listed(each, view.hideEmpty && sensitive[at] !== true));
  const laidOut = {
    ...breakdown,
    rows: list(breakdown.rows, sensitiveRows),
    columns: list(breakdown.columns, sensitiveColumns),
  };
  const model = arrangeTable(laidOut, publicView(view), frame);
  const rows = publicAxis(model.rows, sensitiveRows);
  const columns = publicAxis(model.columns, sensitiveColumns);
  return {
    ...{ breakdown, model, rows, columns, isSensitiveShare },
    isSensitive:
      isSensitiveShare ||
      [...sensitiveRows, ...sensitiveColumns].includes(true) ||
      [...breakdown.rows, ...breakdown.columns].some(({ elsewhere }) => elsewhere !== undefined),
    cellAt: (row, column) => {
      const cell = model.rows[rows.lines[row] ?? -1]?.cells[columns.lines[column] ?? -1];
      if (!cell) throw new RangeError(`No cell ${row}, ${column}.`);
      return cell;
    },
  };
}

/** What is hidden in a table that is published alone; the same whichever side its dimensions stand on. */
export function hiddenAlone(layout: PublicLayout, threshold: number): readonly HiddenFigure[] {
  return atOnce(hidingAlone(layout, threshold));
}

/** The same in steps: a table of thousands of cells takes seconds. */
export function* hidingAlone(layout: PublicLayout, threshold: number): Steps<readonly HiddenFigure[]> {
  const { breakdown, rows, columns, isSensitiveShare, cellAt } = layout;
  const nameOf = (side: Breakdown['rows']): string => side.map(({ id }) => id).join(' ');
  const isTurned = nameOf(breakdown.rows) > nameOf(breakdown.columns);
  const [down, across] = isTurned ? [columns, rows] : [rows, columns];
  const at = (row: number, column: number): TableCell =>
    isTurned ? cellAt(column, row) : cellAt(row, column);
  const axes = { rows: down.nodes, columns: across.nodes };
  const hidden =
    breakdown.measure === 'headcount'
      ? (yield* protectingCounts({ ...axes, count: (row, column) => at(row, column).people }, threshold)).map(
          (cell) => ({ ...cell, denominatorHidden: true }),
        )
      : yield* protectingShares(
          {
            ...{ ...axes, sensitive: isSensitiveShare },
            denominator: (row, column) => at(row, column).denominator,
            numerator: (row, column) => at(row, column).numerator,
          },
          threshold,
        );
  return hidden.map(({ row, column, denominatorHidden }) =>
    isTurned ? { row: column, column: row, denominatorHidden } : { row, column, denominatorHidden },
  );
}

/**
 * A breakdown as a table for the public: small cells and what would give them away are hidden (`protectCounts`,
 * `protectShares`). `together`: what is hidden in it where it is published together with others (`protectTogether`).
 */
export function publicTable(
  breakdown: Breakdown,
  view: TableView,
  frame: TableFrame,
  threshold: number,
  together?: readonly HiddenFigure[],
): PublicTable {
  const layout = publicLayout(breakdown, view, frame);
  const { model, rows, columns } = layout;
  const isCount = breakdown.measure === 'headcount';
  const hiddenAt = hiddenLookup(together ?? hiddenAlone(layout, threshold));
  const place = (lines: readonly number[]): Map<number, number> =>
    new Map(lines.map((line, node) => [line, node]));
  const [rowNodes, columnNodes] = [place(rows.lines), place(columns.lines)];
  const baseHidden = (row: number, column: number): boolean =>
    ({
      none: false,
      row: hiddenAt(row, 0) !== null,
      column: hiddenAt(0, column) !== null,
      total: hiddenAt(0, 0) !== null,
    })[view.percentOf];
  const table: PublicTable = {
    ...model,
    rows: model.rows.map((line, lineIndex) => ({
      ...line,
      cells: line.cells.map((cell, columnIndex): PublicCell => {
        const [row, column] = [rowNodes.get(lineIndex) ?? 0, columnNodes.get(columnIndex) ?? 0];
        const found = hiddenAt(row, column);
        if (found === null) return shownCell(cell, isCount, isCount && baseHidden(row, column));
        return hiddenCell(found.denominatorHidden ? 0 : cell.denominator);
      }),
    })),
    notShown: { rows: 0, columns: 0 },
    isSensitive: layout.isSensitive,
  };
  return hiddenAt(0, 0)?.denominatorHidden ? withoutCategories(table) : table;
}

/** Of so few people that not even their number is told, the names of rows and columns would tell what they are. */
function withoutCategories(table: PublicTable): PublicTable {
  const [last] = table.columns.slice(-1);
  if (last?.kind !== 'total') return { ...table, rows: table.rows.filter(({ kind }) => kind === 'total') };
  const { id, label, kind } = last;
  const head = { id, label, kind, columnSpan: 1, rowSpan: 1, canFold: false, isFolded: false };
  return {
    ...{ ...table, columnHeads: [], header: [[head]], columns: [last] },
    rows: table.rows
      .filter((row) => row.kind === 'total')
      .map((row) => ({ ...row, cells: row.cells.slice(-1) })),
  };
}

/** Of an indicator only its own counts are told: everybody and the unknown would tell more than was protected. */
function shownCell(cell: TableCell, isCount: boolean, isBaseHidden: boolean): PublicCell {
  if (!isCount) return { ...cell, people: cell.denominator, unknown: 0, isHidden: false };
  return isBaseHidden
    ? { ...cell, share: null, shareOf: null, isHidden: false }
    : { ...cell, isHidden: false };
}

function hiddenCell(denominator: number): PublicCell {
  const nothing = { people: 0, numerator: 0, unknown: 0, value: null, share: null };
  return { ...nothing, denominator, shareOf: denominator === 0 ? null : denominator, isHidden: true };
}

/** Nothing is sorted by its size. */
function publicView(view: TableView): TableView {
  return { ...view, sort: { by: 'natural' }, hideEmpty: false, hideNotRecorded: false, subtotals: true };
}

/**
 * Free text is told by name, the rest of it last: its usual order is by size. Every category of a sensitive dimension is listed, with nobody
 * in it too; of others those that are wanted.
 */
function listed(dimension: BreakdownDimension, hidesEmpty: boolean): BreakdownDimension {
  const { elsewhere } = dimension;
  if (dimension.isClosed) {
    if (!elsewhere) return { ...dimension, isClosed: !hidesEmpty };
    const used = dimension.keys.filter((key) => key !== null && (!hidesEmpty || elsewhere.includes(key)));
    const listsUnrecorded = elsewhere.includes(null);
    return { ...dimension, keys: listsUnrecorded ? [...used, null] : used, listsUnrecorded };
  }
  const { others }: { readonly others: Text } = tableWords;
  const rank = (key: string | null): number =>
    key === null ? 2 : key === others.vi || key === others.en ? 1 : 0;
  const keys = [...(elsewhere ?? dimension.keys)].sort(
    (a, b) => rank(a) - rank(b) || (a ?? '').localeCompare(b ?? '', 'vi'),
  );
  const listsUnrecorded = elsewhere?.includes(null) === true;
  return { ...dimension, keys, isClosed: elsewhere !== undefined, listsUnrecorded };
}

function isSensitiveDimension(id: string, library: Library): boolean {
  return findIn(library.dimensions, id)?.sensitive === true;
}

export function isSensitiveIndicator(id: string, library: Library): boolean {
  const indicator = findIn(library.indicators, id);
  if (indicator === undefined) return false;
  const { numerator, denominator } = indicator;
  return isSensitiveCondition(denominator ? { all: [numerator, denominator] } : numerator, library);
}

/** Whether a condition asks about something sensitive. */
export function isSensitiveCondition(condition: Condition, library: Library): boolean {
  if ('all' in condition) return condition.all.some((each) => isSensitiveCondition(each, library));
  if ('any' in condition) return condition.any.some((each) => isSensitiveCondition(each, library));
  if ('not' in condition) return isSensitiveCondition(condition.not, library);
  if ('dimension' in condition) return isSensitiveDimension(condition.dimension, library);
  if ('population' in condition || 'indicator' in condition)
    return isSensitiveCondition(library.meant(condition), library);
  if ('standard' in condition) {
    const { standard } = condition;
    const own = library.standards.filter(({ dimension }) => dimension === standard);
    return (
      isSensitiveDimension(standard, library) || own.some(({ who }) => isSensitiveCondition(who, library))
    );
  }
  if ('yearsSince' in condition) return isSensitiveField(condition.yearsSince.field);
  if ('field' in condition) return isSensitiveField(condition.field);
  return false;
}

function isSensitiveField(id: string): boolean {
  return findField(id)?.sensitive === true;
}
