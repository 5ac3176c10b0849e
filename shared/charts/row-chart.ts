import { amountAxis, endWithLabels } from './amount-axis';
import { categoryAxis, longestCategory, type CategoryAxis } from './category-axis';
import type { ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { leastHeight } from './count-bars';
import { plotRows, type PlotRow } from './plot-drawing';
import type { Plot } from './plot';

interface RowChartNeeds {
  readonly plot: Plot;
  readonly frame: ChartFrame;
  /** Least height of a row. */
  readonly rowHeight: number;
  /** Pixels behind the longest mark. */
  readonly labelRoom: number;
  readonly longest: number;
  readonly isShare: boolean;
  /** Pixels above the rows. */
  readonly above?: number;
}

export interface RowChart {
  readonly axis: CategoryAxis<PlotRow>;
  readonly x: object;
  /** Pixels of one unit of the amount. */
  readonly scale: number;
  /** Size and fit of the drawing. */
  readonly size: object;
}

const belowRows = 60;

/** What all charts have in common that draw the rows of a table one below the other, with an amount from zero. */
export function rowChart({
  plot,
  frame,
  rowHeight,
  labelRoom,
  longest,
  isShare,
  above = 0,
}: RowChartNeeds): RowChart {
  const axis = categoryAxis(plotRows(plot), longestCategory(frame.width), rowHeight);
  const plotWidth = Math.max(frame.width - axis.room - 50, labelRoom + 40);
  const end = endWithLabels(longest, plotWidth, labelRoom);
  return {
    axis,
    x: amountAxis({
      title: isShare ? chartWords.share[frame.language] : chartWords.people[frame.language],
      longest,
      end,
      format: isShare ? '.0%' : ',d',
      rows: axis.rows.length,
    }),
    scale: plotWidth / end,
    size: {
      width: frame.width,
      height: frame.height ?? Math.max(axis.height + belowRows + above, leastHeight),
      autosize: { type: 'fit', contains: 'padding' },
    },
  };
}
