import { hiddenSign } from '../../analysis/disclosure/version-words';
import { labelGap, tooltip } from '../bar-layers';
import type { ChartFrame } from '../chart';
import type { ChartKind } from '../chart-kind';
import { chartColours } from '../colours';
import { figureLabel } from '../figure-label';
import { labelGround, overallAmount, overallNote, overallRule } from '../overall-rule';
import { isCrossed, type Plot, type PlotLine } from '../plot';
import {
  fullName,
  isSumOfMany,
  plotChart,
  plotMark,
  seriesLegend,
  shareNote,
  sumNote,
} from '../plot-drawing';
import { rowChart } from '../row-chart';
import { lineColours, mostSeries } from '../series-colours';
import { textWidth } from '../text-width';

const manyRows = 15;

/** One dot a figure on a line a row: shares of many units, or of a few groups side by side. */
export const dots: ChartKind = {
  id: 'dots',
  label: { vi: 'Chấm', en: 'Dots' },
  suits: (plot) => {
    const { isIndicator, rows, series } = plot;
    if (series.lines.length > mostSeries) return 0;
    if (!isIndicator) return 0.5;
    if (isCrossed(plot) && series.lines.length > 1)
      return rows.lines.length * series.lines.length > 24 ? 7 : 4;
    return rows.lines.length > manyRows ? 6 : 4;
  },
  draw: (plot, frame) => {
    const isSeveral = isCrossed(plot);
    const colours = isSeveral
      ? lineColours(plot.series, frame)
      : [{ fill: chartColours(frame).main, outline: chartColours(frame).main, text: '' }];
    const legend = seriesLegend(plot, colours, frame);
    const rows = new Map(
      plot.rows.lines.map((row) => [
        row,
        plot.series.lines.flatMap((series, at) => {
          const colour = colours[at];
          const cell = plot.cell(row, series);
          return colour && cell.denominator > 0 && !cell.isHidden && !isSumOfMany(plot, row)
            ? [{ ...plotMark(plot, row, series, colour, frame.language), size: sizeOf(at) }]
            : [];
        }),
      ]),
    );
    const all = [...rows.values()].flat();
    const chart = rowChart({
      plot,
      frame,
      rowHeight: 22,
      labelRoom: isSeveral ? 16 : Math.max(0, ...all.map(({ label }) => textWidth(label))) + 16,
      longest: Math.max(plot.isIndicator ? 0.01 : 1, overallAmount(plot), ...all.map(({ amount }) => amount)),
      isShare: plot.isIndicator,
      above: isSeveral ? legend.height : 0,
    });
    const values = chart.axis.rows.flatMap(({ row, line }) =>
      row ? (rows.get(row) ?? []).map((mark) => ({ ...mark, line })) : [],
    );
    const ends = chart.axis.rows.flatMap(({ row, line }) => {
      const amounts = (row ? (rows.get(row) ?? []) : []).map(({ amount }) => amount);
      if (amounts.length === 0) return [];
      return [{ line, amount: isSeveral ? Math.min(...amounts) : 0, to: Math.max(...amounts) }];
    });
    const written = chart.axis.rows.flatMap(({ row, line }) =>
      (row ? writtenIn(plot, row, frame) : []).map((mark) => ({ ...mark, line })),
    );
    const place = { y: chart.axis.y, x: chart.x };
    const text = { text: { field: 'label', type: 'nominal' } };
    return plotChart(
      plot,
      frame,
      {
        ...chart.size,
        layer: [
          ...overallRule(plot, frame, chart.x),
          {
            data: { values: ends },
            mark: { type: 'rule', color: chartColours(frame).line },
            encoding: { ...place, x2: { field: 'to' } },
          },
          {
            data: { values },
            mark: { type: 'point', filled: true, opacity: 1, cursor: 'pointer', strokeWidth: 1 },
            encoding: {
              ...place,
              tooltip,
              size: { field: 'size', type: 'quantitative', scale: null },
              color: isSeveral ? legend.color : { field: 'fill', type: 'nominal', scale: null },
              stroke: { field: 'outline', type: 'nominal', scale: null },
            },
          },
          ...(isSeveral
            ? []
            : [
                {
                  data: { values },
                  encoding: place,
                  layer: [
                    ...labelGround(plot, frame, 9),
                    { mark: { type: 'text', align: 'left', dx: 9 }, encoding: text },
                  ],
                },
              ]),
          {
            data: { values: written },
            mark: { type: 'text', align: 'left', dx: labelGap },
            encoding: { ...place, ...text, tooltip },
          },
        ],
      },
      [...shareNote(plot, frame), ...overallNote(plot, frame), ...sumNote(plot, frame)],
    );
  },
};

/** What has no place on the axis stands at the start of its row: one sign for what a public version hides, or figures. */
function writtenIn(plot: Plot, row: PlotLine, { language }: ChartFrame): object[] {
  const isSeveral = isCrossed(plot);
  const figure = (line: PlotLine): string => figureLabel(plot.cell(row, line), plot, language);
  const hidden = plot.series.lines.filter((line) => plot.cell(row, line).isHidden === true);
  const [first] = hidden;
  if (first) {
    const label = isSeveral ? hiddenSign : figure(first);
    const names = isSeveral ? `, ${hidden.map(fullName).join('; ')}` : '';
    return [{ amount: 0, label, tip: `${fullName(row)}${names}: ${label}` }];
  }
  if (!isSumOfMany(plot, row)) return [];
  const counted = plot.series.lines.filter((line) => plot.cell(row, line).people > 0);
  const label = counted
    .map((line) => (isSeveral ? `${fullName(line)}: ${figure(line)}` : figure(line)))
    .join('; ');
  return [{ amount: 0, label, tip: `${fullName(row)}: ${label}` }];
}

/** Later series lie above earlier ones; where two are equal, the earlier one shows as a ring. */
function sizeOf(at: number): number {
  return Math.max(40, 130 - 35 * at);
}
