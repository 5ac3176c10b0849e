import type { UnitChange } from '../../../shared/contract/definitions';
import {
  todayFinder,
  type FindToday,
  type PersonAnswers,
  type PlacedPerson,
  type TodayUnit,
} from './today-unit';
import { matchUnitNames, unitKey, type DoubtfulName, type NameAnswers } from './unit-names';

/** What decides how rosters read in the units of today. */
export interface TodayRules {
  /** In force today. */
  readonly changes: readonly UnitChange[];
  readonly people: PersonAnswers;
  readonly names: NameAnswers;
  /** The units of the newest snapshot, and its date: their spelling is that of today. */
  readonly newest: { readonly date: string; readonly units: readonly string[] };
}

/** How the units of one roster read today. */
export interface TodayPlan {
  /** Where somebody of a unit is today, or the whole of it (null); `unit` as it is written today. */
  readonly find: (unit: string, person: PlacedPerson | null) => TodayUnit;
  readonly doubtful: readonly DoubtfulName[];
  /** Known neither to the table nor to the newest snapshot. */
  readonly unmatched: readonly string[];
  /** Old units of the table that the roster has. */
  readonly met: ReadonlySet<string>;
}

export function planToday(units: readonly string[], date: string, rules: TodayRules): TodayPlan {
  const { changes, newest } = rules;
  const froms = changes.map(({ from }) => from);
  const tos = changes.map(({ to }) => to);
  const { tableName, doubtful } = matchUnitNames(units, [...froms, ...tos], rules.names);
  const spelt = new Map<string, string>();
  for (const [unit, name] of matchUnitNames(newest.units, tos, rules.names).tableName)
    spelt.set(unitKey(name), unit);
  const others = units.filter((unit) => !tableName.has(unit));
  const kept = matchUnitNames(others, newest.units, new Map()).tableName;
  const follow: FindToday = todayFinder(changes, date, rules.people);
  const lastChange = changes.reduce((last, change) => (change.date > last ? change.date : last), '');
  // Units of a snapshot before the changes say nothing of today.
  const isKnownToday = newest.date >= lastChange;
  return {
    find: (unit, person) => {
      const name = tableName.get(unit);
      if (name === undefined) return { unit: kept.get(unit) ?? unit, asked: null };
      const found = follow(name, person);
      if (found.unit === null) return found;
      const isOwn = unitKey(found.unit) === unitKey(name);
      return { ...found, unit: spelt.get(unitKey(found.unit)) ?? (isOwn ? unit : found.unit) };
    },
    doubtful,
    unmatched: changes.length === 0 ? [] : others.filter((unit) => !isKnownToday || !kept.has(unit)),
    met: new Set([...tableName.values()].map(unitKey)),
  };
}
