import type { Indicator } from '../../shared/analysis/indicator';
import { overviewIndicators } from '../../shared/analysis/indicators';
import type { Overview } from '../../shared/contract/results';

/** Whether the roster says of anybody what the indicator counts. */
export function isRecorded(overview: Overview, indicator: string): boolean {
  const tile = overview.tiles.find(({ id }) => id === indicator);
  return tile !== undefined && (tile.denominator === 0 || tile.unknown < tile.denominator);
}

export function recordedIndicators(overview: Overview): Indicator[] {
  return overviewIndicators.filter(({ id }) => isRecorded(overview, id));
}
