import type { Trend } from '../contract/change';

/** Names of the files of all rosters that a trend is of, each once; null: it is of a register. */
export function trendSources(trend: Trend): readonly string[] | null {
  if (trend.register !== null) return null;
  return [...new Set(trend.points.flatMap(({ files }) => files))];
}
