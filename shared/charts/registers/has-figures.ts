import type { RegisterBoard } from '../../contract/registers';
import type { RegisterChart } from '../../registers/register-chart';

/** A chart of nothing but noughts says nothing. */
export function hasFigures(chart: RegisterChart, { groups }: Pick<RegisterBoard, 'groups'>): boolean {
  const by = chart.kind === 'scatter' ? 'unit' : chart.by;
  const ids =
    chart.kind === 'scatter' ? [chart.y] : chart.kind === 'bars' ? [chart.indicator] : chart.indicators;
  return (groups[by] ?? []).some(({ id, numerator }) => ids.includes(id) && numerator > 0);
}
