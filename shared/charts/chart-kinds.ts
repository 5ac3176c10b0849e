import type { Chart, ChartFrame } from './chart';
import type { ChartKind, ChartKindId } from './chart-kind';
import { bars } from './kinds/bars';
import { dots } from './kinds/dots';
import { full } from './kinds/full';
import { grouped } from './kinds/grouped';
import { heatMap } from './kinds/heat-map';
import { line } from './kinds/line';
import { map } from './kinds/map';
import { pyramid } from './kinds/pyramid';
import { stacked } from './kinds/stacked';
import type { Plot } from './plot';

/** Every way to draw a table, as the switcher offers them. To add one: a file in `kinds/` and a line here. */
export const chartKinds: readonly ChartKind[] = [
  bars,
  stacked,
  full,
  grouped,
  pyramid,
  line,
  heatMap,
  dots,
  map,
];

/** The chart for a table: the wanted one, or the one that suits it best where that cannot show it. */
export function chosenKind(plot: Plot, wanted: ChartKindId | null): ChartKind {
  const scores = new Map(chartKinds.map((kind) => [kind, kind.suits(plot)]));
  const kind = chartKinds.find(({ id }) => id === wanted);
  if (kind && (scores.get(kind) ?? 0) > 0) return kind;
  return [...chartKinds].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))[0] ?? bars;
}

export function suitingKinds(plot: Plot): ChartKindId[] {
  return chartKinds.filter((kind) => kind.suits(plot) > 0).map(({ id }) => id);
}

export function drawPlot(plot: Plot, wanted: ChartKindId | null, frame: ChartFrame): Chart {
  return chosenKind(plot, wanted).draw(plot, frame);
}
