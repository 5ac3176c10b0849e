import type { UnitChange } from '../../../shared/contract/definitions';
import { matchUnitNames, unitKey, type NameAnswers } from './unit-names';

/** A unit that a change made, as it is written in a roster. */
export interface FoundedUnit {
  readonly unit: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * The units that a change made. One that gave something up by then, or stands in a roster of before, only took in others.
 * `rosters`: the units of each, with its date (null: none is known).
 */
export function foundedUnits(
  rosters: readonly { readonly date: string | null; readonly units: readonly string[] }[],
  changes: readonly UnitChange[],
  names: NameAnswers,
): FoundedUnit[] {
  const table = changes.flatMap(({ from, to }) => [from, to]);
  const units = [...new Set(rosters.flatMap((roster) => roster.units))];
  const { tableName } = matchUnitNames(units, table, names);
  const nameOf = (unit: string): string => unitKey(tableName.get(unit) ?? unit);
  return units.flatMap((unit): FoundedUnit[] => {
    const name = nameOf(unit);
    const [date] = changes.flatMap(({ to, date }) => (unitKey(to) === name ? [date] : [])).sort();
    if (date === undefined) return [];
    const gave = changes.some((change) => unitKey(change.from) === name && change.date <= date);
    const stood = rosters.some(
      (roster) =>
        roster.date !== null && roster.date < date && roster.units.some((each) => nameOf(each) === name),
    );
    return gave || stood ? [] : [{ unit, date }];
  });
}
