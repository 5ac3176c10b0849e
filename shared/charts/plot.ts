import type { Dimension } from '../analysis/dimension';
import type { Indicator } from '../analysis/indicator';
import type { Library } from '../analysis/library';
import { headsAbove, placeHeads } from '../analysis/place-heads';
import { notShownSentences } from '../analysis/not-shown';
import type { TableCell, TableColumn, TableModel, TableRow } from '../analysis/table-model';
import type { TableView } from '../analysis/table-view';
import type { Breakdown } from '../contract/results';
import type { Language } from '../text/language';
import { chartWords } from './chart-words';

/** One row or one series of a chart: a line of the table. */
export interface PlotLine {
  readonly id: string;
  /** The innermost category; null also for everybody and for the rest. */
  readonly category: string | null;
  readonly label: string;
  /** The labels of the groups that it stands in. */
  readonly group: string | null;
  readonly isMissing: boolean;
  readonly isOthers: boolean;
  readonly total: TableCell;
}

/** A side of a plot: its lines in the order of the table, and what they are divided by. */
export interface PlotSide {
  readonly lines: readonly PlotLine[];
  readonly dimensions: readonly Dimension[];
}

/** A table as charts see it: its figures without groups and totals. */
export interface Plot {
  readonly title: string;
  /** Without what the rows are crossed with. */
  readonly rowsTitle: string;
  readonly measure: string;
  readonly isIndicator: boolean;
  /** What the shares beside a headcount are shares of, as the plot lies. */
  readonly sharesOf: TableView['percentOf'];
  readonly rows: PlotSide;
  /** One line, of the total, where nothing is crossed. */
  readonly series: PlotSide;
  readonly overall: TableCell;
  /** Everybody, as a series that is crossed with nothing. */
  readonly everybody: PlotLine;
  readonly cell: (row: PlotLine, series: PlotLine) => TableCell;
  /** The ids of the table's row and column behind a mark. */
  readonly place: (row: PlotLine, series: PlotLine) => { tableRow: string; tableColumn: string };
  readonly notes: readonly string[];
}

export interface PlotSource {
  readonly breakdown: Breakdown;
  readonly model: TableModel;
  readonly percentOf: TableView['percentOf'];
  readonly library: Library;
  readonly language: Language;
}

const noFigure: TableCell = {
  people: 0,
  numerator: 0,
  denominator: 0,
  unknown: 0,
  value: 0,
  share: null,
  shareOf: null,
};

/** More series than this do not stand beside each other; a longer side goes down the page. */
const mostAcross = 12;

/** Rows of the table go down and its columns across, unless only the other way leaves room for their names. */
export function plotTable(source: PlotSource): Plot {
  const { breakdown, model, percentOf, library, language } = source;
  const figures = new Map(
    model.rows.map((row) => [row.id, new Map(model.columns.map(({ id }, at) => [id, row.cells[at]]))]),
  );
  const figure = (row: string, column: string): TableCell => figures.get(row)?.get(column) ?? noFigure;
  const totalRow = model.rows.find(({ kind }) => kind === 'total')?.id ?? '';
  const totalColumn = model.columns.find(({ kind }) => kind === 'total')?.id ?? '';
  const dimensionsOf = (side: Breakdown['rows']): Dimension[] =>
    side.flatMap(({ id }) => library.dimensions.find((dimension) => dimension.id === id) ?? []);
  const down: PlotSide = {
    lines: leafRows(model.rows).map((line) => plotLine(line, figure(line.id, totalColumn))),
    dimensions: dimensionsOf(breakdown.rows),
  };
  const across: PlotSide = {
    lines: leafColumns(model.columns, model.header).map((line) => plotLine(line, figure(totalRow, line.id))),
    dimensions: dimensionsOf(breakdown.columns),
  };
  const isTurned =
    (breakdown.rows.length === 0 && breakdown.columns.length > 0) ||
    (across.lines.length > mostAcross && across.lines.length > 2 * down.lines.length);
  const indicator = library.indicators.find(({ id }) => id === breakdown.measure);
  const measure = measureName(indicator, language);
  return {
    title: measureTitle(model, indicator, language),
    rowsTitle: measureTitle(
      { rowHeads: isTurned ? model.columnHeads : model.rowHeads, columnHeads: [] },
      indicator,
      language,
    ),
    measure,
    isIndicator: breakdown.measure !== 'headcount',
    sharesOf: breakdown.measure === 'headcount' ? turned(percentOf, isTurned) : 'none',
    rows: isTurned ? across : down,
    series: isTurned ? down : across,
    overall: figure(totalRow, totalColumn),
    everybody: {
      id: isTurned ? totalRow : totalColumn,
      category: null,
      label: measure,
      group: null,
      isMissing: false,
      isOthers: false,
      total: figure(totalRow, totalColumn),
    },
    cell: (row, series) => (isTurned ? figure(series.id, row.id) : figure(row.id, series.id)),
    place: (row, series) =>
      isTurned ? { tableRow: series.id, tableColumn: row.id } : { tableRow: row.id, tableColumn: series.id },
    notes: notShownSentences(model, language),
  };
}

function turned(percentOf: TableView['percentOf'], isTurned: boolean): TableView['percentOf'] {
  if (!isTurned || percentOf === 'none' || percentOf === 'total') return percentOf;
  return percentOf === 'row' ? 'column' : 'row';
}

/** Whether the table was crossed: more than the one series of everybody. */
export function isCrossed({ series }: Plot): boolean {
  return series.dimensions.length > 0;
}

const groupSign = ' › ';

interface Leaf {
  readonly line: TableRow | TableColumn;
  readonly id: string;
  readonly group: string | null;
}

/** Rows that no other row sums up; a folded group stands for what is in it. */
function leafRows(rows: readonly TableRow[]): Leaf[] {
  const leaves: Leaf[] = [];
  const groups: string[] = [];
  rows.forEach((row, at) => {
    groups.length = row.level;
    const isOpen = row.kind === 'group' && (rows[at + 1]?.level ?? 0) > row.level;
    if (isOpen) groups.push(row.label);
    else if (row.kind !== 'total')
      leaves.push({ line: row, id: row.id, group: row.level === 0 ? null : groups.join(groupSign) });
  });
  const total = rows.find(({ kind }) => kind === 'total');
  return leaves.length === 0 && rows.length === 1 && total
    ? [{ line: total, id: total.id, group: null }]
    : leaves;
}

function leafColumns(columns: readonly TableColumn[], header: TableModel['header']): Leaf[] {
  const placed = placeHeads(header);
  const leaves = columns.flatMap((line, at): Leaf[] => {
    const heads = headsAbove(placed, at);
    if (line.kind === 'total') return [];
    if (line.kind === 'subtotal' && !heads.at(-1)?.isFolded) return [];
    const groups = heads.slice(0, -1).map(({ label }) => label);
    return [{ line, id: line.id, group: groups.length === 0 ? null : groups.join(groupSign) }];
  });
  const [only] = columns;
  return leaves.length === 0 && columns.length === 1 && only
    ? [{ line: only, id: only.id, group: null }]
    : leaves;
}

function plotLine({ line, id, group }: Leaf, total: TableCell): PlotLine {
  return {
    id,
    category: line.kind === 'others' ? null : (line.path.at(-1) ?? null),
    label: line.label,
    group,
    isMissing: line.kind !== 'others' && line.path.length > 0 && line.path.at(-1) === null,
    isOthers: line.kind === 'others',
    total,
  };
}

function measureName(indicator: Indicator | null | undefined, language: Language): string {
  return indicator?.label[language] ?? chartWords.people[language];
}

/** What a table or chart is of: `Số người theo đơn vị và giới tính`. Without an indicator: of people. */
export function measureTitle(
  { rowHeads, columnHeads }: Pick<TableModel, 'rowHeads' | 'columnHeads'>,
  indicator: Indicator | null | undefined,
  language: Language,
): string {
  const measure = measureName(indicator, language);
  const heads = [...rowHeads, ...columnHeads];
  if (heads.length === 0) return measure;
  const names = heads.map((head) => head.slice(0, 1).toLowerCase() + head.slice(1));
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  const list = first === '' ? last : `${first} ${chartWords.and[language]} ${last}`;
  return `${measure} ${chartWords.by[language]} ${list}`;
}
