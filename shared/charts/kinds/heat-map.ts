import { hiddenSign } from '../../analysis/disclosure/version-words';
import { formatCount, formatShare } from '../../text/numbers';
import { tooltip } from '../bar-layers';
import { categoryAxis, longestCategory, nameLines } from '../category-axis';
import type { ChartKind } from '../chart-kind';
import { chartColours } from '../colours';
import { leastHeight } from '../count-bars';
import { isCrossed, type Plot } from '../plot';
import { amountOf, fullName, plotChart, plotMark, plotRows, shareNote, tellsShares } from '../plot-drawing';
import { mixed, textOn } from '../series-colours';
import { textWidth } from '../text-width';

const rowHeight = 26;
const lineHeight = 14;
/** A column has room for its figure and for some words of its name. */
const leastColumn = 52;
const widestLeast = 110;
/** A line of spaces is no line: Vega trims it, and SVG draws none without a character. */
const emptyLine = '\u200b';

/** A coloured table: the darker, the more. Every cell has its figure. */
export const heatMap: ChartKind = {
  id: 'heat_map',
  label: { vi: 'Bảng màu', en: 'Heat map' },
  suits: (plot) => (isCrossed(plot) ? 4.5 : 0),
  draw: (plot, frame) => {
    const { language } = frame;
    const colours = chartColours(frame);
    const series = plot.series.lines;
    const axis = categoryAxis(plotRows(plot), longestCategory(frame.width), rowHeight);
    const needed = Math.max(0, ...series.map((line) => headWidth(fullName(line))));
    const column = Math.max(
      leastColumn,
      Math.min(needed, widestLeast),
      (frame.width - axis.room - 40) / Math.max(series.length, 1),
    );
    const names = series.map((line) => nameLines(fullName(line), column - 6));
    const headLines = Math.max(1, ...names.map(({ length }) => length));
    // All heads have as many lines as the longest: Vega lets them grow down, over the cells.
    const heads = names.map((lines, at) => {
      const above = Array.from({ length: headLines - lines.length }, () => emptyLine);
      return `${at}|${[...above, ...lines].join('\n')}`;
    });
    const level = levelOf(plot);
    const most = Math.max(
      level.least,
      ...plot.rows.lines.flatMap((row) => series.map((line) => level.of(plot.cell(row, line)))),
    );
    const values = axis.rows.flatMap(({ row, line }) =>
      row
        ? series.map((each, at) => {
            const cell = plot.cell(row, each);
            const amount = level.of(cell);
            const fill = amount === 0 ? colours.ground : mixed(colours.tint, colours.main, amount / most);
            const mark = plotMark(plot, row, each, { fill, outline: colours.grid, text: '' }, language);
            const isNothing = plot.isIndicator ? cell.value === null : cell.people === 0;
            return {
              ...mark,
              line,
              head: heads[at],
              text: cell.isHidden
                ? hiddenSign
                : isNothing
                  ? '–'
                  : level.isShare
                    ? formatShare(amount, language)
                    : formatCount(amount, language),
              textFill: textOn(fill),
            };
          })
        : [],
    );
    const place = {
      y: { ...axis.y, scale: { ...(axis.y as { scale: object }).scale, paddingInner: 0.04 } },
      x: {
        field: 'head',
        type: 'nominal',
        title: null,
        scale: { domain: heads, paddingInner: 0.02 },
        axis: {
          orient: 'top',
          labelAngle: 0,
          labelAlign: 'center',
          labelBaseline: 'bottom',
          labelPadding: (headLines - 1) * lineHeight + 4,
          labelLimit: 0,
          labelOverlap: false,
          labelLineHeight: lineHeight,
          labelExpr: "split(slice(datum.label, indexof(datum.label, '|') + 1), '\\n')",
          ticks: false,
          domain: false,
        },
      },
      tooltip,
    };
    return plotChart(
      plot,
      frame,
      {
        width: Math.max(frame.width, axis.room + 40 + series.length * column),
        height: frame.height ?? Math.max(axis.height + headLines * lineHeight + 40, leastHeight),
        autosize: { type: 'fit', contains: 'padding' },
        data: { values },
        encoding: place,
        layer: [
          {
            mark: { type: 'rect', cursor: 'pointer', strokeWidth: 1 },
            encoding: {
              color: { field: 'fill', type: 'nominal', scale: null },
              stroke: { field: 'outline', type: 'nominal', scale: null },
            },
          },
          {
            mark: { type: 'text', fontSize: 11.5 },
            encoding: {
              text: { field: 'text', type: 'nominal' },
              color: { field: 'textFill', type: 'nominal', scale: null },
            },
          },
        ],
      },
      level.isShare ? shareNote(plot, frame) : [],
    );
  },
};

/** A head stands in about three lines, and no word of it is broken. */
function headWidth(name: string): number {
  return Math.max(textWidth(name) / 3 + 12, ...name.split(' ').map((word) => textWidth(word) + 6));
}

/** What the colour means: the share where the table tells all of them, else people. */
function levelOf(plot: Plot): {
  isShare: boolean;
  least: number;
  of: (cell: Parameters<typeof amountOf>[0]) => number;
} {
  if (plot.isIndicator) return { isShare: true, least: 0.0001, of: (cell) => amountOf(cell, plot) };
  return tellsShares(plot)
    ? { isShare: true, least: 0.0001, of: ({ share }) => share ?? 0 }
    : { isShare: false, least: 1, of: ({ people }) => people };
}
