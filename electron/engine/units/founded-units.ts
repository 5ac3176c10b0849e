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
 * The units that a change made. One that stands in a roster of before, or where none has it gave something up by then, only
 * took in others; a body of a commune of which rosters of before have other bodies is new.
 * `rosters`: the units of each, with its date (null: none is known).
 */
export function foundedUnits(
  rosters: readonly { readonly date: string | null; readonly units: readonly string[] }[],
  changes: readonly UnitChange[],
  names: NameAnswers,
): FoundedUnit[] {
  const table = changes.flatMap(({ from, to }) => [from, to]);
  const units = [...new Set(rosters.flatMap((roster) => roster.units))];
  const { tableName, bodies } = matchUnits(units, table, names, []);
  const nameOf = (unit: string): string => unitKey(tableName.get(unit) ?? unit);
  return units.flatMap((unit): FoundedUnit[] => {
    const name = nameOf(unit);
    const [date] = changes.flatMap(({ to, date }) => (unitKey(to) === name ? [date] : [])).sort();
    if (date === undefined) return [];
    const gave = changes.some((change) => unitKey(change.from) === name && change.date <= date);
    const before = rosters.flatMap((roster) =>
      roster.date !== null && roster.date < date ? roster.units.filter((each) => nameOf(each) === name) : [],
    );
    const bodyOf = (each: string): string => bodies.get(each)?.body ?? committee;
    const stood = before.length > 0 ? before.some((each) => bodyOf(each) === bodyOf(unit)) : gave;
    return stood ? [] : [{ unit, date }];
  });
}

/** Which body of a commune a name is that has none. */
const committee = 'ubnd';

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
    const bodyOf = (each: string): string => known.bodies.get(each)?.body ?? committee;
    // Bodies that nobody ever wrote were not there; the commune by its name alone is its committee.
    const were = own.length === 0 ? [committee] : [...new Set(own.map(bodyOf))];
    return parts.flatMap(([part, body]): FormerUnit[] => {
      if (!were.includes(body.body)) return [];
      const written = own.filter((each) => bodyOf(each) === body.body);
      return [{ unit: inTableWords(from, body), today: part, until, written }];
    });
  });
}
