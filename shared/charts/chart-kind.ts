import type { Text } from '../text/language';
import type { Chart, ChartFrame } from './chart';
import type { Plot } from './plot';

export const chartKindIds = [
  'bars',
  'stacked',
  'full',
  'grouped',
  'pyramid',
  'line',
  'heat_map',
  'dots',
  'map',
] as const;
export type ChartKindId = (typeof chartKindIds)[number];

/** A way to draw a table. */
export interface ChartKind {
  readonly id: ChartKindId;
  readonly label: Text;
  /** As large as its place rather than as its rows need. */
  readonly fitsItsPlace?: boolean;
  /** How well it shows this table; 0: not at all. */
  readonly suits: (plot: Plot) => number;
  readonly draw: (plot: Plot, frame: ChartFrame) => Chart;
}
