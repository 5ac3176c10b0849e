import { overviewIndicators } from '../../shared/analysis/indicators';
import type { Indicator } from '../../shared/analysis/indicator';
import { findIn, type Library } from '../../shared/analysis/library';

/** What the page "Tổng quan" shows. */
export interface OverviewChoice {
  /** Indicators by id, in their order; null: the usual ones. */
  readonly tiles: readonly string[] | null;
  /** The threshold of the public version; null: the internal one. */
  readonly publicFrom: number | null;
}

export const usualOverview: OverviewChoice = { tiles: null, publicFrom: null };

/** The indicators of the tiles; those that are no longer defined have none. */
export function tileIndicators({ tiles }: OverviewChoice, library: Library): readonly Indicator[] {
  if (tiles === null) return overviewIndicators;
  return tiles.flatMap((id) => findIn(library.indicators, id) ?? []);
}
