import { amountAxis, endWithLabels } from './amount-axis';
import { barLayers, tooltip } from './bar-layers';
import { categoryAxis, longestCategory } from './category-axis';
import type { BarRow } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { completeChart } from './complete-chart';
import { textWidth } from './text-width';

const rowHeight = 24;
/** What title and axis of the amounts take below the rows. */
const axisHeight = 60;
/** A single bar is no wall, and has room for its axis. */
export const leastHeight = 130;

export interface CountBars {
  readonly title: string;
  readonly notes?: readonly string[];
  /** Heads of the table: category, amount. */
  readonly categoryTitle: string;
  readonly amountTitle: string;
  /** `.0%` for shares; whole numbers without it. */
  readonly format?: string;
  readonly rows: readonly BarRow[];
}

/** Horizontal bars from zero, each with its number at the end. */
export function countBars(bars: CountBars, frame: ChartFrame): Chart {
  const { rows } = bars;
  const axis = categoryAxis(rows, longestCategory(frame.width), rowHeight);
  const labelRoom = Math.max(0, ...rows.map((row) => textWidth(row.label))) + 8;
  const plotWidth = Math.max(frame.width - axis.room - 50, labelRoom + 40);
  const { format = ',d' } = bars;
  const longest = Math.max(format.endsWith('%') ? 0.01 : 1, ...rows.map((row) => row.amount));
  const drawing = {
    width: frame.width,
    height: frame.height ?? Math.max(axis.height + axisHeight, leastHeight),
    autosize: { type: 'fit', contains: 'padding' },
    data: { values: axis.rows },
    encoding: {
      y: axis.y,
      x: amountAxis({
        title: bars.amountTitle,
        longest,
        end: endWithLabels(longest, plotWidth, labelRoom),
        format,
        rows: rows.length,
      }),
      tooltip,
    },
    layer: barLayers,
  };
  const table = {
    head: [bars.categoryTitle, bars.amountTitle],
    rows: rows.map((row) => ({
      dimension: row.dimension,
      value: row.value,
      cells: [row.category, row.label],
    })),
  };
  return completeChart(frame, bars.title, bars.notes ?? [], drawing, table);
}
