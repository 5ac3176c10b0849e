import type { Breakdown, LeafCell } from '../contract/results';
import type { Language } from '../text/language';
import { formatCount } from '../text/numbers';
import { categoryLabel } from './category-label';
import { findIn, type Library } from './library';
import { buildAxis, levelOf, lineId, totalId, type Axis, type AxisLine, type Key } from './table-axis';
import { headerOf, type Labelled } from './table-header';
import type { TableCell, TableModel, TableRow } from './table-model';
import type { TableView } from './table-view';
import { tableWords } from './table-words';

export interface TableFrame {
  readonly library: Library;
  readonly language: Language;
}

interface Sum {
  people: number;
  numerator: number;
  denominator: number;
  unknown: number;
}

/**
 * A breakdown as a table. Pure; fast enough to be called on every change of the view. Every total and subtotal is the
 * sum of its leaf cells; shares of an indicator are recomputed from the summed numerators and denominators.
 */
export function arrangeTable(breakdown: Breakdown, view: TableView, frame: TableFrame): TableModel {
  const { cells, measure } = breakdown;
  const folded = new Set(view.folded);
  const shared = { hideEmpty: view.hideEmpty, hideNotRecorded: view.hideNotRecorded, folded };
  const columns = buildAxis(breakdown.columns, peopleBy(cells, 'columns'), {
    ...shared,
    top: view.topColumns,
    groups: view.subtotals ? 'last' : 'folded-only',
    sort: null,
  });
  const rows = buildAxis(breakdown.rows, peopleBy(cells, 'rows'), {
    ...shared,
    top: view.topRows,
    groups: 'first',
    sort: sortOf(breakdown, view, columns),
  });
  const sums = sumCells(cells, rows, columns);
  const totals = sums.get(totalId);
  const cellsOf = (line: AxisLine): TableCell[] => {
    const own = sums.get(line.id);
    const all = own?.get(totalId)?.people ?? 0;
    return columns.lines.map(({ id }) => {
      const of = shareBase(view.percentOf, all, totals?.get(id)?.people ?? 0, breakdown.people);
      return figure(own?.get(id) ?? nobody, measure, of);
    });
  };
  const rowIds = breakdown.rows.map(({ id }) => id);
  const columnIds = breakdown.columns.map(({ id }) => id);
  const columnLabel = (line: Labelled): string =>
    columnIds.length === 0 ? measureLabel(measure, frame) : lineLabel(line, columnIds, frame);
  const opened = new Set(
    rows.lines.flatMap(({ kind, path }) =>
      kind === 'total' ? [] : [lineId(kind === 'others' ? path : path.slice(0, -1))],
    ),
  );
  return {
    measure,
    rowHeads: rowIds.map((id) => dimensionLabel(id, frame)),
    columnHeads: columnIds.map((id) => dimensionLabel(id, frame)),
    header: headerOf(columns, columnIds.length, columnLabel),
    columns: columns.lines.map((line) => ({ ...described(line), label: columnLabel(line) })),
    rows: rows.lines.map((line): TableRow => ({
      ...described(line),
      label: lineLabel(line, rowIds, frame),
      level: levelOf(line),
      isFolded: line.isFolded,
      cells: line.kind === 'group' && !view.subtotals && opened.has(line.id) ? [] : cellsOf(line),
    })),
    notShown: {
      rows: peopleWhere(cells, (cell) => rows.isNotShown(cell.rows)),
      columns: peopleWhere(cells, (cell) => columns.isNotShown(cell.columns)),
    },
  };
}

const nobody: Readonly<Sum> = { people: 0, numerator: 0, denominator: 0, unknown: 0 };

function shareBase(
  percentOf: TableView['percentOf'],
  row: number,
  column: number,
  total: number,
): number | null {
  if (percentOf === 'none') return null;
  return percentOf === 'row' ? row : percentOf === 'column' ? column : total;
}

/** `of`: what a headcount is a share of. */
function figure(sum: Readonly<Sum>, measure: string, of: number | null): TableCell {
  const { people, numerator, denominator, unknown } = sum;
  const isHeadcount = measure === 'headcount';
  const shareOf = isHeadcount ? of : denominator;
  const share = shareOf === null || shareOf === 0 ? null : numerator / shareOf;
  return { people, numerator, denominator, unknown, value: isHeadcount ? people : share, share, shareOf };
}

/** How many people stand in every group and category of an axis, by `lineId`. */
function peopleBy(cells: readonly LeafCell[], axis: 'rows' | 'columns'): Map<string, number> {
  const people = new Map<string, number>();
  for (const cell of cells) {
    const path = cell[axis];
    for (let depth = 1; depth <= path.length; depth += 1) {
      const id = lineId(path.slice(0, depth));
      people.set(id, (people.get(id) ?? 0) + cell.people);
    }
  }
  return people;
}

/** The figures of every group and category of rows in the column that they are sorted by. */
function sortOf({ cells, measure }: Breakdown, { sort }: TableView, columns: Axis) {
  if (sort.by === 'natural') return null;
  // A column that the view has not, such as one of a group that is open now, is as good as the total.
  const column = columns.lines.some(({ id }) => id === sort.column) ? sort.column : totalId;
  const sums = new Map<string, Sum>();
  for (const cell of cells) {
    if (!columns.linesOf(cell.columns).some(({ id }) => id === column)) continue;
    for (let depth = 1; depth <= cell.rows.length; depth += 1)
      add(sums, lineId(cell.rows.slice(0, depth)), cell);
  }
  return {
    valueOf: (id: string) => figure(sums.get(id) ?? nobody, measure, null).value,
    sign: sort.direction === 'ascending' ? (1 as const) : (-1 as const),
  };
}

/** Every leaf cell is added to the few lines of rows and columns that count it. */
function sumCells(cells: readonly LeafCell[], rows: Axis, columns: Axis): Map<string, Map<string, Sum>> {
  const sums = new Map(rows.lines.map(({ id }) => [id, new Map<string, Sum>()]));
  for (const cell of cells) {
    const across = columns.linesOf(cell.columns);
    for (const row of rows.linesOf(cell.rows)) {
      const own = sums.get(row.id);
      if (own) for (const column of across) add(own, column.id, cell);
    }
  }
  return sums;
}

function add(sums: Map<string, Sum>, id: string, cell: Readonly<Sum>): void {
  let sum = sums.get(id);
  if (!sum) sums.set(id, (sum = { ...nobody }));
  sum.people += cell.people;
  sum.numerator += cell.numerator;
  sum.denominator += cell.denominator;
  sum.unknown += cell.unknown;
}

function peopleWhere(cells: readonly LeafCell[], isMeant: (cell: LeafCell) => boolean): number {
  return cells.reduce((sum, cell) => (isMeant(cell) ? sum + cell.people : sum), 0);
}

function described({ id, kind, path, condition }: AxisLine) {
  return { id, kind, path, condition };
}

function lineLabel(
  { kind, path, categories, isFolded }: Labelled,
  dimensionIds: readonly string[],
  { language, library }: TableFrame,
): string {
  if (kind === 'total' || (kind === 'subtotal' && !isFolded)) return tableWords[kind][language];
  if (kind === 'others') return `${tableWords.others[language]} (${formatCount(categories, language)})`;
  const key: Key = path.at(-1) ?? null;
  return categoryLabel(dimensionIds[path.length - 1] ?? '', key, language, library);
}

function dimensionLabel(id: string, { language, library }: TableFrame): string {
  return findIn(library.dimensions, id)?.label[language] ?? id;
}

function measureLabel(measure: string, { language, library }: TableFrame): string {
  if (measure === 'headcount') return tableWords.people[language];
  return findIn(library.indicators, measure)?.label[language] ?? measure;
}
