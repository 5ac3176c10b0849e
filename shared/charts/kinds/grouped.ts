import { barLayers, labelGap, tooltip } from '../bar-layers';
import type { ChartKind } from '../chart-kind';
import { labelGround, overallAmount, overallNote, overallRule } from '../overall-rule';
import { isCrossed, type Plot } from '../plot';
import {
  isSumOfMany,
  plotChart,
  plotMark,
  seriesLegend,
  shareNote,
  sumNote,
  tellsShares,
} from '../plot-drawing';
import { rowChart } from '../row-chart';
import { seriesColours } from '../series-colours';
import { textWidth } from '../text-width';

const barHeight = 16;
/** More bars than this in a row are no longer compared. */
const mostBars = 6;
const mostComfortable = 30;

/** The series of a row one below the other, each with its figure. */
export const grouped: ChartKind = {
  id: 'grouped',
  label: { vi: 'Cạnh nhau', en: 'Side by side' },
  suits: (plot) => {
    const count = plot.series.lines.length;
    if (!isCrossed(plot) || count > mostBars) return 0;
    const isComfortable = count * plot.rows.lines.length <= mostComfortable;
    if (plot.isIndicator) return isComfortable ? 7 : 3;
    return isComfortable && plot.sharesOf === 'column' ? 7 : 2;
  },
  draw: (plot, frame) => {
    const { lines } = plot.series;
    const colours = seriesColours(plot.series, frame);
    const legend = seriesLegend(plot, colours, frame);
    const comparesShares = hasComparableShares(plot);
    const rows = new Map(
      plot.rows.lines.map((row) => [
        row,
        lines.flatMap((series, at) => {
          const colour = colours[at];
          if (!colour) return [];
          const mark = plotMark(plot, row, series, colour, frame.language);
          if (isSumOfMany(plot, row) && plot.sharesOf !== 'row') return [{ ...mark, amount: 0 }];
          return [comparesShares ? { ...mark, amount: plot.cell(row, series).share ?? 0 } : mark];
        }),
      ]),
    );
    const all = [...rows.values()].flat();
    const isShare = plot.isIndicator || comparesShares;
    const chart = rowChart({
      plot,
      frame,
      rowHeight: lines.length * barHeight + 8,
      labelRoom: Math.max(0, ...all.map(({ label }) => textWidth(label))) + 8,
      longest: Math.max(isShare ? 0.01 : 1, overallAmount(plot), ...all.map(({ amount }) => amount)),
      isShare,
      above: legend.height,
    });
    const values = chart.axis.rows.flatMap(({ row, line }) =>
      row ? (rows.get(row) ?? []).map((mark) => ({ ...mark, line })) : [],
    );
    const encoding = {
      y: chart.axis.y,
      x: chart.x,
      yOffset: {
        field: 'series',
        type: 'nominal',
        sort: null,
        scale: { domain: all.slice(0, lines.length).map(({ series }) => series), paddingInner: 0.12 },
      },
      tooltip,
    };
    const [bar, label] = barLayers as readonly { encoding: object }[];
    return plotChart(
      plot,
      frame,
      {
        ...chart.size,
        layer: [
          ...overallRule(plot, frame, chart.x),
          {
            data: { values },
            encoding,
            layer: [
              ...labelGround(plot, frame, labelGap),
              { ...bar, encoding: { ...bar?.encoding, color: legend.color } },
              label,
            ],
          },
        ],
      },
      [
        ...shareNote(plot, frame),
        ...overallNote(plot, frame),
        ...(plot.sharesOf === 'row' ? [] : sumNote(plot, frame)),
      ],
    );
  },
};

/** Shares within rows or columns are compared with each other; shares of everybody are the counts again. */
function hasComparableShares(plot: Plot): boolean {
  return plot.sharesOf !== 'total' && tellsShares(plot);
}
