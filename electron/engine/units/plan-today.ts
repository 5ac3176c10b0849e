import type { UnitChange } from '../../../shared/contract/definitions';
import { communeBody, type CommuneBody } from '../../../shared/roster/bodies/commune-body';
import {
  todayFinder,
  type FindToday,
  type PersonAnswers,
  type PlacedPerson,
  type TodayUnit,
} from './today-unit';
import { matchUnitNames, matchUnits, unitKey, type DoubtfulName, type NameAnswers } from './unit-names';

/** What decides how rosters read in the units of today. */
export interface TodayRules {
  /** In force today. */
  readonly changes: readonly UnitChange[];
  readonly people: PersonAnswers;
  readonly names: NameAnswers;
  /** The units of the newest snapshot, and its date: their spelling is that of today. */
  readonly newest: { readonly date: string; readonly units: readonly string[] };
  /** The units of all snapshots as recorded: most of them tell how a body is usually called. */
  readonly recorded: readonly string[];
}

export interface PlannedUnit extends TodayUnit {
  /** What the table calls it today, or what it is a body of; null where the table does not have it, or it is not told. */
  readonly name: string | null;
}

/** How the units of one roster read today. */
export interface TodayPlan {
  /** Where somebody of a unit is today, or the whole of it (null); `unit` as it is written today. */
  readonly find: (unit: string, person: PlacedPerson | null) => PlannedUnit;
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
  const { tableName, bodies, doubtful } = matchUnits(units, [...froms, ...tos], rules.names, newest.units);
  const spell = spellingOf(tos, units, rules);
  const usual = usualBodies(rules.recorded);
  const others = units.filter((unit) => !tableName.has(unit));
  const kept = matchUnitNames(others, newest.units, new Map()).tableName;
  const follow: FindToday = todayFinder(changes, date, rules.people);
  const lastChange = changes.reduce((last, change) => (change.date > last ? change.date : last), '');
  // Units of a snapshot before the changes say nothing of today.
  const isKnownToday = newest.date >= lastChange;
  return {
    find: (unit, person) => {
      const name = tableName.get(unit);
      if (name === undefined) return { unit: kept.get(unit) ?? unit, name: null, asked: null, rest: null };
      const found = follow(name, person);
      if (found.unit === null) return { ...found, name: null };
      const isOwn = unitKey(found.unit) === unitKey(name);
      const body = bodies.get(unit) ?? null;
      const spelt =
        spell(found.unit, body) ?? (isOwn && !body ? unit : inTableWords(found.unit, body && usual(body)));
      return { ...found, unit: spelt, name: found.unit };
    },
    doubtful,
    unmatched: changes.length === 0 ? [] : others.filter((unit) => !isKnownToday || !kept.has(unit)),
    met: new Set([...tableName.values()].map(unitKey)),
  };
}

/**
 * How the newest roster writes a unit of the table, or a body of it; null where it does not. Where several of its units are
 * said to be one of the table, they have the table's name.
 */
function spellingOf(
  table: readonly string[],
  beside: readonly string[],
  { newest, names }: TodayRules,
): (name: string, body: CommuneBody | null) => string | null {
  const { tableName, bodies } = matchUnits(newest.units, table, names, beside);
  const wholes = new Map<string, string[]>();
  const parts = new Map<string, string>();
  for (const [unit, name] of tableName) {
    const body = bodies.get(unit);
    const key = body && `${body.body}\n${unitKey(name)}`;
    if (key) parts.set(key, parts.get(key) ?? unit);
    else wholes.set(unitKey(name), [...(wholes.get(unitKey(name)) ?? []), unit]);
  }
  return (name, body) => {
    const part = body && parts.get(`${body.body}\n${unitKey(name)}`);
    const [whole = null, ...more] = wholes.get(unitKey(name)) ?? [];
    return part ?? (more.length > 0 ? name : whole);
  };
}

/** A body in the words that most units have for it, so that spellings of one body are not several. */
function usualBodies(units: readonly string[]): (body: CommuneBody) => CommuneBody {
  const counts = new Map<string, Map<string, number>>();
  for (const unit of units) {
    const found = communeBody(unit);
    if (!found) continue;
    const ofBody = counts.get(found.body) ?? new Map<string, number>();
    counts.set(found.body, ofBody.set(found.words, (ofBody.get(found.words) ?? 0) + 1));
  }
  const most = new Map(
    [...counts].map(([body, words]) => [
      body,
      [...words].reduce((one, next) => (next[1] > one[1] ? next : one))[0],
    ]),
  );
  return (body) => ({ ...body, words: most.get(body.body) ?? body.words });
}

/** A unit of the table, or a body of it in the words in which a roster has one. */
export function inTableWords(name: string, body: CommuneBody | null): string {
  return body ? `${body.words} ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}` : name;
}
