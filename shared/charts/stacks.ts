import { formatCount, formatShare } from '../text/numbers';
import { hiddenSign } from '../analysis/disclosure/version-words';
import { tooltip } from './bar-layers';
import { countAndShare } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { peopleUnit } from './chart-words';
import { chartColours } from './colours';
import { countLabel } from './figure-label';
import type { Plot, PlotLine, PlotSide } from './plot';
import {
  fullName,
  isSumOfMany,
  plotChart,
  plotMark,
  seriesLegend,
  shareNote,
  type PlotMark,
} from './plot-drawing';
import { rowChart } from './row-chart';
import { mostSeries, seriesColours } from './series-colours';
import { textWidth } from './text-width';

const rowHeight = 24;
const labelMargin = 8;

interface Segment extends PlotMark {
  readonly line: string;
  readonly to: number;
  readonly middle: number;
  readonly text: string;
  readonly textFill: string;
}

/** Every row divided into its series; as shares of the row, or in people with the sum behind it. */
export function stacks(plot: Plot, frame: ChartFrame, as: 'people' | 'shares'): Chart {
  const { language } = frame;
  const colours = seriesColours(plot.series, frame);
  const legend = seriesLegend(plot, colours, frame);
  const sumOf = (row: PlotLine): string =>
    as === 'people'
      ? countLabel(row.total, language)
      : `${countLabel(row.total, language)} ${peopleUnit(row.total.isHidden ? 0 : row.total.people, language)}`;
  const isDrawn = (row: PlotLine): boolean => as === 'shares' || !isSumOfMany(plot, row);
  /** A hidden sum stands behind the parts that are drawn. */
  const endOf = (row: PlotLine): number =>
    !isDrawn(row)
      ? 0
      : row.total.isHidden
        ? plot.series.lines.reduce((sum, series) => sum + plot.cell(row, series).people, 0)
        : row.total.people;
  const chart = rowChart({
    plot,
    frame,
    rowHeight,
    labelRoom: Math.max(0, ...plot.rows.lines.map((row) => textWidth(sumOf(row)))) + labelMargin,
    longest: as === 'shares' ? 1 : Math.max(1, ...plot.rows.lines.map((row) => endOf(row))),
    isShare: as === 'shares',
    above: legend.height,
  });
  const segments = chart.axis.rows.flatMap(({ row, line }): Segment[] => {
    // Without its sum nothing is known of what a part is of it.
    if (row === null || !isDrawn(row) || (as === 'shares' && row.total.isHidden)) return [];
    const whole = as === 'people' ? 1 : Math.max(row.total.people, 1);
    let from = 0;
    return plot.series.lines.flatMap((series, at) => {
      const colour = colours[at];
      const { people } = plot.cell(row, series);
      if (!colour || people === 0) return [];
      const amount = from;
      from += people / whole;
      const short =
        as === 'people'
          ? formatCount(people, language)
          : formatShare(people / whole, language, plot.series.lines.length > 3 ? 0 : 1);
      const hasRoom = (from - amount) * chart.scale > textWidth(short) + labelMargin;
      const mark = plotMark(plot, row, series, colour, language);
      return [
        {
          ...mark,
          ...(as === 'shares' && {
            tip: `${fullName(row)}, ${fullName(series)}: ${countAndShare(people, row.total.people, frame)}`,
          }),
          line,
          amount,
          to: from,
          middle: (amount + from) / 2,
          text: hasRoom ? short : '',
          textFill: colour.text,
        },
      ];
    });
  });
  /** What is not told lies between the parts that are and the sum. */
  const untold = chart.axis.rows.flatMap(({ row, line }) => {
    if (row === null || !isDrawn(row) || row.total.isHidden) return [];
    if (!plot.series.lines.some((series) => plot.cell(row, series).isHidden)) return [];
    const told = plot.series.lines.reduce((sum, series) => sum + plot.cell(row, series).people, 0);
    const whole = as === 'people' ? 1 : Math.max(row.total.people, 1);
    return [
      {
        line,
        middle: (told + row.total.people) / 2 / whole,
        text: hiddenSign,
        textFill: chartColours(frame).text,
      },
    ];
  });
  const sums = chart.axis.rows.flatMap(({ row, line }) =>
    row ? [{ line, amount: as === 'people' ? endOf(row) : 1, text: sumOf(row) }] : [],
  );
  const text = { field: 'text', type: 'nominal' };
  return plotChart(
    plot,
    frame,
    {
      ...chart.size,
      layer: [
        {
          data: { values: segments },
          mark: { type: 'bar', cursor: 'pointer', strokeWidth: 0.75 },
          encoding: {
            y: chart.axis.y,
            x: chart.x,
            x2: { field: 'to' },
            color: legend.color,
            stroke: { field: 'outline', type: 'nominal', scale: null },
            tooltip,
          },
        },
        {
          data: { values: [...segments.filter((segment) => segment.text !== ''), ...untold] },
          mark: { type: 'text', align: 'center', fontSize: 11 },
          encoding: {
            y: chart.axis.y,
            x: { ...chart.x, field: 'middle' },
            text,
            color: { field: 'textFill', type: 'nominal', scale: null },
            tooltip,
          },
        },
        {
          data: { values: sums },
          mark: { type: 'text', align: 'left', dx: 5 },
          encoding: { y: chart.axis.y, x: chart.x, text },
        },
      ],
    },
    as === 'shares' ? shareNote({ ...plot, sharesOf: 'row' }, frame) : [],
  );
}

/** Whether series can be added up and told apart by colour. */
export function canStack({ isIndicator, series }: { isIndicator: boolean; series: PlotSide }): boolean {
  return !isIndicator && series.dimensions.length > 0 && series.lines.length <= mostSeries;
}
