import type { Breakdown } from '../../contract/results';
import { findField } from '../../roster/fields';
import { arrangeTable, type TableFrame } from '../arrange-table';
import type { Condition } from '../condition';
import { findIn, type Library } from '../library';
import { levelOf, lineId, totalId } from '../table-axis';
import type { TableCell, TableColumn, TableModel } from '../table-model';
import type { TableView } from '../table-view';
import type { AxisNode } from './axis';
import { hiddenLookup } from './hidden-cells';
import { protectCounts } from './protect-counts';
import { protectShares } from './protect-shares';

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

/**
 * A breakdown as a table for the public: small cells and what would give them away are hidden (`protectCounts`,
 * `protectShares`). Lines stand in the natural order or by name, never by size, and "not recorded" is a line like others.
 */
export function publicTable(
  breakdown: Breakdown,
  view: TableView,
  frame: TableFrame,
  threshold: number,
): PublicTable {
  const { library } = frame;
  const sensitiveRows = breakdown.rows.map(({ id }) => isSensitiveDimension(id, library));
  const sensitiveColumns = breakdown.columns.map(({ id }) => isSensitiveDimension(id, library));
  const model = arrangeTable(
    inOrderOfNames(breakdown),
    publicView(view, [...sensitiveRows, ...sensitiveColumns]),
    frame,
  );
  const rows = axisOf(model.rows, sensitiveRows);
  const columns = axisOf(model.columns, sensitiveColumns);
  const cellAt = (row: number, column: number): TableCell => {
    const cell = model.rows[rows.lines[row] ?? -1]?.cells[columns.lines[column] ?? -1];
    if (!cell) throw new RangeError(`No cell ${row}, ${column}.`);
    return cell;
  };
  const isCount = breakdown.measure === 'headcount';
  const isSensitiveShare = !isCount && isSensitiveIndicator(breakdown.measure, library);
  const hidden = isCount
    ? protectCounts(
        { rows: rows.nodes, columns: columns.nodes, count: (row, column) => cellAt(row, column).people },
        threshold,
      ).map((cell) => ({ ...cell, denominatorHidden: true }))
    : protectShares(
        {
          ...{ rows: rows.nodes, columns: columns.nodes, sensitive: isSensitiveShare },
          denominator: (row, column) => cellAt(row, column).denominator,
          numerator: (row, column) => cellAt(row, column).numerator,
        },
        threshold,
      );
  const hiddenAt = hiddenLookup(hidden);
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
  return {
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
    isSensitive: isSensitiveShare || [...sensitiveRows, ...sensitiveColumns].includes(true),
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

/** Every category of a sensitive dimension is listed, with nobody in it too; nothing is sorted by its size. */
function publicView(view: TableView, sensitive: readonly boolean[]): TableView {
  return {
    ...view,
    sort: { by: 'natural' },
    hideEmpty: view.hideEmpty && !sensitive.includes(true),
    hideNotRecorded: false,
    subtotals: true,
  };
}

/** Free text is told by name: its usual order is by size. */
function inOrderOfNames(breakdown: Breakdown): Breakdown {
  const byName = (list: Breakdown['rows']): Breakdown['rows'] =>
    list.map((dimension) =>
      dimension.isClosed
        ? dimension
        : {
            ...dimension,
            keys: [...dimension.keys].sort((a, b) =>
              a === null || b === null ? Number(a === null) - Number(b === null) : a.localeCompare(b, 'vi'),
            ),
          },
    );
  return { ...breakdown, rows: byName(breakdown.rows), columns: byName(breakdown.columns) };
}

/** The tree of the lines of one side: node 0 is the total, parents before their parts; `lines` leads back to the model. */
function axisOf(
  lines: readonly TableColumn[],
  sensitive: readonly boolean[],
): { nodes: AxisNode[]; lines: number[] } {
  const depthOf = (line: TableColumn): number => (line.id === totalId ? 0 : levelOf(line) + 1);
  const order = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => depthOf(a.line) - depthOf(b.line));
  const nodeOf = new Map<string, number>();
  const nodes = order.map(({ line }, node): AxisNode => {
    const depth = depthOf(line);
    nodeOf.set(line.id, node);
    if (depth === 0) return { parent: -1 };
    const parent = depth > 1 ? (nodeOf.get(lineId(line.path.slice(0, depth - 1))) ?? 0) : 0;
    const category = line.kind === 'others' ? `${line.id}` : (line.path[depth - 1] ?? null);
    return { parent, category, ...(sensitive[depth - 1] === true && { sensitive: true }) };
  });
  return { nodes, lines: order.map(({ index }) => index) };
}

function isSensitiveDimension(id: string, library: Library): boolean {
  return findIn(library.dimensions, id)?.sensitive === true;
}

export function isSensitiveIndicator(id: string, library: Library): boolean {
  const indicator = findIn(library.indicators, id);
  return indicator !== undefined && names(indicator.numerator, library);
}

/** Whether a condition asks about something sensitive. */
function names(condition: Condition, library: Library): boolean {
  if ('all' in condition) return condition.all.some((each) => names(each, library));
  if ('any' in condition) return condition.any.some((each) => names(each, library));
  if ('not' in condition) return names(condition.not, library);
  if ('dimension' in condition) return isSensitiveDimension(condition.dimension, library);
  if ('population' in condition || 'indicator' in condition) return names(library.meant(condition), library);
  if ('standard' in condition) return isSensitiveDimension(condition.standard, library);
  if ('field' in condition) return findField(condition.field)?.sensitive === true;
  return false;
}
