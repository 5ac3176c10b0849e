import { hiddenSign } from '../analysis/disclosure/version-words';
import { formatCount } from '../text/numbers';
import { allTicks, axisUpTo } from './amount-axis';
import { tooltip } from './bar-layers';
import { categoryAxis, longestCategory } from './category-axis';
import type { ChartDatum, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { leastHeight } from './count-bars';
import { textWidth } from './text-width';

/** A bar of a pyramid, and what is written when the pointer rests on it. */
export interface PyramidSide extends ChartDatum {
  readonly people: number;
  readonly tip: string;
  readonly isSelected: boolean;
  /** In a public version: the figure is not told. */
  readonly isHidden?: boolean;
}

export interface PyramidRow {
  readonly category: string;
  readonly left: PyramidSide;
  readonly right: PyramidSide;
}

interface Pyramid {
  /** From the top down. */
  readonly rows: readonly PyramidRow[];
  /** What stands above either side. */
  readonly heads: readonly [left: string, right: string];
  /** The axis reaches at least so far. */
  readonly longest?: number;
}

const rowHeight = 26;
/** From here on four ticks stand apart on one side. */
const wideHalf = 200;

/** Two sides that grow from zero in the middle. */
export function pyramidDrawing({ rows, heads, longest: atLeast = 1 }: Pyramid, frame: ChartFrame): object {
  const { language } = frame;
  const colours = chartColours(frame);
  const axis = categoryAxis(rows, Math.min(longestCategory(frame.width), 160), rowHeight);
  const longest = Math.max(atLeast, 1, ...rows.flatMap(({ left, right }) => [left.people, right.people]));
  // Counts of the left side go below zero.
  const bars = axis.rows.flatMap((row) =>
    ([-1, 1] as const).map((sign) => {
      const { isSelected, isHidden = false, ...side } = sign < 0 ? row.left : row.right;
      const fill = sign < 0 ? colours.main : colours.second;
      return {
        ...side,
        line: row.line,
        amount: sign * side.people,
        label: isHidden ? hiddenSign : formatCount(side.people, language),
        sign,
        isHidden,
        fill,
        outline: isSelected ? colours.text : fill,
      };
    }),
  );
  const half = Math.max((frame.width - axis.room - 50) / 2, 60);
  const labelRoom = textWidth(formatCount(longest, language)) + 8;
  const end = (longest * half) / Math.max(half - labelRoom, 20);
  const ticks = axisUpTo(longest, ',d', half > wideHalf ? 4 : 2).values;
  const place = {
    y: axis.y,
    x: {
      field: 'amount',
      type: 'quantitative',
      title: chartWords.people[language],
      scale: { domain: [-end, end], nice: false },
      axis: {
        ...allTicks([...ticks.slice(1).map((tick) => -tick), ...ticks]),
        format: ',d',
        labelExpr: "replace(replace(datum.label, '−', ''), '-', '')",
      },
    },
    tooltip,
  };
  const labels = (sign: 1 | -1): object => ({
    data: { values: bars.filter((bar) => bar.sign === sign && (bar.amount !== 0 || bar.isHidden)) },
    mark: { type: 'text', align: sign > 0 ? 'left' : 'right', dx: 5 * sign },
    encoding: { ...place, text: { field: 'label', type: 'nominal' } },
  });
  const head = (text: string, align: 'left' | 'right', x: 0 | 'width'): object => ({
    data: { values: [{ text }] },
    mark: { type: 'text', align, baseline: 'bottom', fontWeight: 600 },
    encoding: { x: { value: x }, y: { value: -6 }, text: { field: 'text', type: 'nominal' } },
  });
  return {
    width: frame.width,
    height: frame.height ?? Math.max(axis.height + 90, leastHeight),
    autosize: { type: 'fit', contains: 'padding' },
    layer: [
      {
        data: { values: bars.filter(({ amount }) => amount !== 0) },
        mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
        encoding: {
          ...place,
          color: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'outline', type: 'nominal', scale: null },
        },
      },
      labels(-1),
      labels(1),
      head(heads[0], 'left', 0),
      head(heads[1], 'right', 'width'),
    ],
  };
}
