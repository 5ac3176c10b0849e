import type { UnitChange } from '../../../shared/contract/definitions';
import { planToday, type TodayRules } from './plan-today';
import { hasEnded } from './today-unit';
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

/** A unit of before that is part of one of today, as a whole. */
export interface FormerUnit {
  readonly unit: string;
  /** What it is today, as rosters of today write it. */
  readonly today: string;
  /** The day from which it is no more, `YYYY-MM-DD`. */
  readonly until: string;
  /** How rosters and registers write it. */
  readonly written: readonly string[];
}

/** The units that whole became others, each until its last change; `written`: names of units, of which each finds its own. */
export function formerUnits(written: readonly string[], rules: TodayRules): FormerUnit[] {
  const { changes, names } = rules;
  const froms = [...new Map(changes.map(({ from }) => [unitKey(from), from])).values()];
  const { tableName } = matchUnitNames(written, [...froms, ...changes.map(({ to }) => to)], names);
  const plan = planToday(froms, '', rules);
  return froms.flatMap((unit): FormerUnit[] => {
    const key = unitKey(unit);
    const { unit: today } = plan.find(unit, null);
    const ends = changes.flatMap(({ from, date }) => (unitKey(from) === key ? [date] : []));
    const until = ends.sort().at(-1);
    if (today === null || until === undefined || unitKey(today) === key || !hasEnded(changes, unit, until))
      return [];
    const own = written.filter((each) => unitKey(tableName.get(each) ?? each) === key);
    return [{ unit, today, until, written: own }];
  });
}
