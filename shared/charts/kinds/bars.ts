import { barLayers, labelGap, tooltip } from '../bar-layers';
import type { ChartKind } from '../chart-kind';
import { chartColours } from '../colours';
import { labelGround, overallAmount, overallNote, overallRule } from '../overall-rule';
import { isCrossed, type Plot, type PlotLine } from '../plot';
import { isSumOfMany, plotChart, plotMark, sumNote } from '../plot-drawing';
import { rowChart } from '../row-chart';
import { textWidth } from '../text-width';

/** One bar a row, each with its figure behind it. */
export const bars: ChartKind = {
  id: 'bars',
  label: { vi: 'Cột ngang', en: 'Bars' },
  suits: (plot) => (isCrossed(plot) && plot.series.lines.length > 1 ? 1 : 5),
  draw: (table, frame) => {
    // What the rows are crossed with is not drawn here, and not named.
    const plot = { ...table, title: table.rowsTitle };
    const colours = chartColours(frame);
    const plain = { fill: colours.main, outline: colours.main, text: colours.text };
    const hollow = { fill: colours.missing, outline: colours.line, text: colours.text };
    const { people: all } = plot.overall;
    // Beside each other rows are compared as parts of the whole, whatever the columns of the table are shares of.
    const alone: Plot = {
      ...plot,
      series: { lines: [plot.everybody], dimensions: [] },
      cell: (row) => ({
        ...row.total,
        share: plot.sharesOf === 'none' || all === 0 ? row.total.share : row.total.people / all,
      }),
    };
    const mark = (row: PlotLine) => ({
      ...plotMark(alone, row, plot.everybody, row.isMissing ? hollow : plain, frame.language),
      ...(isSumOfMany(plot, row) && { amount: 0 }),
    });
    const marks = new Map(plot.rows.lines.map((row) => [row, mark(row)]));
    const drawn = [...marks.values()];
    const chart = rowChart({
      plot,
      frame,
      rowHeight: 24,
      labelRoom: Math.max(0, ...drawn.map(({ label }) => textWidth(label))) + 8,
      longest: Math.max(
        plot.isIndicator ? 0.01 : 1,
        overallAmount(plot),
        ...drawn.map(({ amount }) => amount),
      ),
      isShare: plot.isIndicator,
    });
    const values = chart.axis.rows.flatMap(({ row, line }) => (row ? [{ ...marks.get(row), line }] : []));
    return plotChart(
      plot,
      frame,
      {
        ...chart.size,
        layer: [
          ...overallRule(plot, frame, chart.x),
          {
            data: { values },
            encoding: { y: chart.axis.y, x: chart.x, tooltip },
            layer: [...labelGround(plot, frame, labelGap), ...barLayers],
          },
        ],
      },
      [...overallNote(plot, frame), ...sumNote(plot, frame)],
    );
  },
};
