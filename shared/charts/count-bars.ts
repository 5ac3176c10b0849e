import type { BarRow } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { completeChart } from './complete-chart';
import { textWidth } from './text-width';

const rowHeight = 24;

export interface CountBars {
  readonly title: string;
  readonly notes?: readonly string[];
  /** Heads of the table: category, amount. */
  readonly categoryTitle: string;
  readonly amountTitle: string;
  /** The axis ends here at the latest: 1 for shares. */
  readonly limit?: number;
  readonly amountFormat?: string;
  readonly rows: readonly BarRow[];
}

/** Horizontal bars from zero, each with its number at the end. */
export function countBars(bars: CountBars, frame: ChartFrame): Chart {
  const { rows } = bars;
  const longestLabel = longestCategory(frame.width);
  const categoryRoom = Math.min(longestLabel, Math.max(0, ...rows.map((row) => textWidth(row.category))));
  const labelRoom = Math.max(0, ...rows.map((row) => textWidth(row.label))) + 8;
  const plotWidth = Math.max(frame.width - categoryRoom - 50, labelRoom + 40);
  const longest = Math.max(bars.limit ?? 1, ...rows.map((row) => row.amount));
  const end = (longest * plotWidth) / (plotWidth - labelRoom);
  const drawing = {
    width: frame.width,
    height: frame.height ?? rows.length * rowHeight + 60,
    autosize: { type: 'fit', contains: 'padding' },
    data: { values: rows },
    encoding: {
      y: {
        field: 'category',
        type: 'nominal',
        sort: null,
        title: null,
        axis: { labelLimit: longestLabel },
        scale: { paddingInner: 0.28, paddingOuter: 0.15 },
      },
      x: {
        field: 'amount',
        type: 'quantitative',
        title: bars.amountTitle,
        scale: { domain: [0, end], nice: false },
        axis: { ...axisUpTo(longest, bars.amountFormat ?? ',d'), labelOverlap: false },
      },
      tooltip: { field: 'tip', type: 'nominal' },
    },
    layer: [
      {
        mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
        encoding: {
          color: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'outline', type: 'nominal', scale: null },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { text: { field: 'label', type: 'nominal' } },
      },
    ],
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

/** How much of a category is written beside its bar; the tooltip and the table have the rest. */
export function longestCategory(width: number): number {
  return Math.min(280, Math.round(width * 0.48));
}

/** Whole, round steps that stop where the bars do, so that no tick stands under the labels. */
export function axisUpTo(longest: number, format: string, steps = 4): { values: number[]; format: string } {
  const rough = longest / steps;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const rounds = [1, 2, 5, 10].map((factor) => factor * magnitude);
  const fitting = rounds.find((round) => round >= rough * 0.75 && round <= longest);
  const smallest = format.endsWith('%') ? 0 : 1;
  const step = Math.max(fitting ?? rounds.findLast((round) => round <= longest) ?? longest, smallest);
  const count = Math.floor(longest / step + 1e-9);
  return {
    values: Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6))),
    format,
  };
}
