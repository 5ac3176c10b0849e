import type { RegisterBoard } from '../../contract/registers';
import type { RegisterChart } from '../../registers/register-chart';

/** A chart of nothing but noughts says nothing; nor does one whose units lack one of their two figures. */
export function hasFigures(
  chart: RegisterChart,
  { groups, rosterShares }: Pick<RegisterBoard, 'groups' | 'rosterShares'>,
): boolean {
  if (chart.kind === 'scatter') {
    const known = new Set(
      (rosterShares[chart.x] ?? []).flatMap(({ unit, share }) => (share === null ? [] : [unit])),
    );
    return (groups['unit'] ?? []).some(
      ({ id, group, value }) => id === chart.y && value !== null && group !== null && known.has(group),
    );
  }
  const ids = chart.kind === 'bars' ? [chart.indicator] : chart.indicators;
  return (groups[chart.by] ?? []).some(({ id, numerator }) => ids.includes(id) && numerator > 0);
}
