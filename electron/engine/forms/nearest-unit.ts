import { UnitMatcher } from '../registers/match-units';
import { unitsByLabel } from './blank/unit-of-label';

/** The unit that a name most likely means: the one that it shortens, or else one that differs by a slip; null: none is near. */
export function nearestUnit(name: string, units: readonly string[]): string | null {
  return unitsByLabel(units)(name) ?? new UnitMatcher(units).near(name)[0] ?? null;
}
