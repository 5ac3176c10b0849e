import type { TableCell } from '../analysis/table-model';
import type { Language } from '../text/language';
import { formatCount } from '../text/numbers';
import { longestCategory, nameLines, type AxisRow } from './category-axis';
import type { Chart, ChartDatum, ChartFrame, ChartTable } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { figureLabel } from './figure-label';
import type { Plot, PlotLine } from './plot';
import type { SeriesColour } from './series-colours';
import { textWidth } from './text-width';

/** One mark of a plot, ready to be drawn. */
export interface PlotMark extends ChartDatum {
  readonly series: string;
  readonly amount: number;
  readonly label: string;
  readonly tip: string;
  readonly fill: string;
  readonly outline: string;
}

export interface PlotRow extends AxisRow {
  /** Null: the heading of a group. */
  readonly row: PlotLine | null;
}

/** The rows of the plot, those of an outer group below its heading. */
export function plotRows({ rows }: Plot): PlotRow[] {
  const drawn: PlotRow[] = [];
  let group: string | null = null;
  for (const row of rows.lines) {
    if (row.group !== null && row.group !== group)
      drawn.push({ category: row.group, level: 'heading', row: null });
    group = row.group;
    drawn.push({ category: row.label, row, ...(row.group !== null && { level: 'inner' }) });
  }
  return drawn;
}

/** A series in the legend and in tooltips: `Công chức – Nữ`. */
export function fullName({ group, label }: PlotLine): string {
  return group === null ? label : `${group} – ${label}`;
}

/** A sum of many categories is none to compare with: its number is written without a mark. */
export function isSumOfMany({ isIndicator }: Plot, row: PlotLine): boolean {
  return row.isOthers && !isIndicator;
}

/** Says that a number without a mark is no mark of zero. */
export function sumNote(plot: Plot, { language }: ChartFrame): string[] {
  return plot.rows.lines.some((row) => isSumOfMany(plot, row)) ? [chartWords.numberAlone[language]] : [];
}

/** The length of a mark: people, or the share of an indicator; shares of people where the plot compares them. */
export function amountOf(cell: TableCell, { isIndicator }: Plot): number {
  return isIndicator ? (cell.value ?? 0) : cell.people;
}

/**
 * Whether marks can stand for shares: not where people are told without of how many, as in a public version whose
 * total is hidden. Shares beside counts would compare what cannot be compared.
 */
export function tellsShares({ isIndicator, sharesOf, rows, series, cell }: Plot): boolean {
  const isTold = ({ share, people }: TableCell): boolean => share !== null || people === 0;
  return (
    !isIndicator &&
    sharesOf !== 'none' &&
    rows.lines.every((row) => series.lines.every((line) => isTold(cell(row, line))))
  );
}

export function plotMark(
  plot: Plot,
  row: PlotLine,
  series: PlotLine,
  colour: SeriesColour,
  language: Language,
): PlotMark {
  const cell = plot.cell(row, series);
  const label = figureLabel(cell, plot, language);
  const names = plot.series.dimensions.length > 0 ? [row, series] : [row];
  const unknown =
    cell.unknown > 0 ? `; ${chartWords.unknown[language]}: ${formatCount(cell.unknown, language)}` : '';
  return {
    dimension: null,
    value: null,
    ...plot.place(row, series),
    series: legendName(series),
    amount: amountOf(cell, plot),
    label,
    tip: `${names.map(fullName).join(', ')}: ${label}${unknown}`,
    fill: colour.fill,
    outline: colour.outline,
  };
}

/** A finished chart of a plot; where nobody is left to draw, the chart says so. */
export function plotChart(
  plot: Plot,
  frame: ChartFrame,
  drawing: object,
  notes: readonly string[] = [],
): Chart {
  const isEmpty = plot.overall.people === 0 || plot.rows.lines.length === 0;
  return completeChart(
    frame,
    plot.title,
    [...notes, ...plot.notes],
    isEmpty ? nobody(frame) : drawing,
    plotFigures(plot, frame.language),
  );
}

/** Of what the shares in the chart are shares. */
export function shareNote({ sharesOf, rows, series }: Plot, { language }: ChartFrame): string[] {
  if (sharesOf === 'none' || sharesOf === 'total') return [];
  const of = (sharesOf === 'row' ? rows : series).dimensions.map(({ label }) =>
    label[language].toLowerCase(),
  );
  return of.length === 0 ? [] : [`${chartWords.shareWithin[language]} ${of.join(', ')}`];
}

function nobody(frame: ChartFrame): object {
  return {
    width: frame.width,
    height: 120,
    autosize: { type: 'fit', contains: 'padding' },
    data: { values: [{ text: chartWords[frame.isPeopleHidden ? 'tooFew' : 'noPeople'][frame.language] }] },
    mark: { type: 'text', align: 'left', color: chartColours(frame).quietText },
    encoding: { x: { value: 0 }, text: { field: 'text', type: 'nominal' } },
  };
}

function plotFigures(plot: Plot, language: Language): ChartTable {
  const { rows, series } = plot;
  const heads = series.dimensions.length > 0 ? series.lines.map(fullName) : [plot.measure];
  return {
    head: [rows.dimensions.map(({ label }) => label[language]).join(' – '), ...heads],
    rows: rows.lines.map((row) => ({
      dimension: null,
      value: null,
      cells: [
        fullName(row),
        ...series.lines.map((line) => figureLabel(plot.cell(row, line), plot, language)),
      ],
    })),
  };
}

/** Room of a name in the legend. */
const legendLine = 240;
const legendLineHeight = 14;

/** A series in the legend; lines are divided by line feeds. */
function legendName(line: PlotLine): string {
  return nameLines(fullName(line), legendLine).join('\n');
}

/** The colours of series with their legend, in as many columns as stand beside each other without being cut. */
export function seriesLegend(
  { series }: Plot,
  colours: readonly SeriesColour[],
  frame: ChartFrame,
): { readonly color: object; readonly height: number } {
  const names = series.lines.map(legendName);
  const lines = names.map((name) => name.split('\n'));
  const widest = Math.max(...lines.flat().map((line) => textWidth(line))) + 32;
  // The legend begins where the rows do, right of their names.
  const place = frame.print?.legend ?? 'top';
  const columns =
    place === 'right' ? 1 : Math.max(1, Math.floor((frame.width - longestCategory(frame.width)) / widest));
  const rowHeight = 4 + legendLineHeight * Math.max(1, ...lines.map(({ length }) => length));
  return {
    color: {
      field: 'series',
      type: 'nominal',
      scale: { domain: names, range: colours.map(({ fill }) => fill) },
      legend:
        place === 'none'
          ? null
          : {
              orient: place,
              title: null,
              labelLimit: 0,
              labelExpr: "split(datum.label, '\\n')",
              columns,
              symbolStrokeColor: chartColours(frame).line,
              symbolStrokeWidth: 1,
            },
    },
    height: place === 'top' || place === 'bottom' ? Math.ceil(names.length / columns) * rowHeight + 12 : 0,
  };
}
