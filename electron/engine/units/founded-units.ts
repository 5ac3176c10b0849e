import type { UnitChange } from '../../../shared/contract/definitions';
import { inTableWords, planToday, type TodayRules } from './plan-today';
import { hasEnded } from './today-unit';
import { matchUnits, unitKey, type NameAnswers } from './unit-names';

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
  const { tableName } = matchUnits(units, table, names, []);
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

/**
 * The units that whole became others, each until its last change; `written`: names of units, of which each finds its own.
 * Where rosters of today name the bodies of a unit and not itself, its bodies became theirs.
 */
export function formerUnits(written: readonly string[], rules: TodayRules): FormerUnit[] {
  const { changes, names, newest } = rules;
  const froms = [...new Map(changes.map(({ from }) => [unitKey(from), from])).values()];
  const table = [...froms, ...changes.map(({ to }) => to)];
  const known = matchUnits(written, table, names, newest.units);
  const now = matchUnits(newest.units, table, names, written);
  const plan = planToday(froms, '', rules);
  return froms.flatMap((from): FormerUnit[] => {
    const key = unitKey(from);
    const { unit: today, name } = plan.find(from, null);
    const ends = changes.flatMap((change) => (unitKey(change.from) === key ? [change.date] : []));
    const until = ends.sort().at(-1);
    if (today === null || name === null || until === undefined) return [];
    if (unitKey(name) === key || !hasEnded(changes, from, until)) return [];
    const own = written.filter((each) => unitKey(known.tableName.get(each) ?? each) === key);
    const parts = [...now.bodies].filter(
      ([unit]) => unitKey(now.tableName.get(unit) ?? unit) === unitKey(name),
    );
    if (parts.length === 0) return [{ unit: from, today, until, written: own }];
    return parts.map(([part, body]): FormerUnit => {
      const same = own.filter((each) => known.bodies.get(each)?.body === body.body);
      return { unit: inTableWords(from, body), today: part, until, written: same };
    });
  });
}
