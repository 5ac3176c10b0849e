import type { Register } from '../../../shared/registers/register';
import { fold } from '../../../shared/text/fold';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { identifier, sql } from '../sql/sql';
import { unitDayKey, type UnitToday } from '../units/workspace-units';
import { entryKey, personKey, unitEntryKey, type EntryAnswers } from './entry-answers';
import { nameKey, PeopleMatcher, type EntryIdentity, type Match, type RosterIdentity } from './match-people';
import { UnitMatcher } from './match-units';
import { valueColumns, type StoredEntry } from './register-table';
import { hasUnreadMonth } from './unread-month';

/** What units are today, by `unitDayKey`; a unit that is not in it is what it was. */
export type UnitsToday = ReadonlyMap<string, UnitToday>;

/** The roster as entries are held against it. */
export interface RosterKeys {
  readonly units: UnitMatcher;
  /** Its units as they were recorded. */
  readonly recorded: UnitMatcher;
  readonly people: PeopleMatcher;
  readonly unitOf: ReadonlyMap<number, string | null>;
  /** By what people are known again. */
  readonly keyOf: ReadonlyMap<number, string>;
}

/** Of the open roster; of none where no roster is open. `recordedUnit`: the column of units as they were recorded. */
export async function rosterKeys(database: WorkspaceDatabase, recordedUnit: string): Promise<RosterKeys> {
  const rows = (await database.hasTable('people'))
    ? await database.query(sql`SELECT person_id, staff_code, national_id, full_name, birth_date,
        birth_date_precision, unit, ${identifier(recordedUnit)} AS recorded FROM people ORDER BY person_id`)
    : [];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const people = rows.map((row): RosterIdentity => ({
    person: Number(row.person_id),
    staffCode: text(row.staff_code),
    nationalId: text(row.national_id),
    fullName: text(row.full_name),
    birthDate: typeof row.birth_date === 'number' ? row.birth_date : null,
    birthPrecision: text(row.birth_date_precision),
    unit: text(row.unit),
  }));
  const units = new UnitMatcher([...new Set(people.flatMap(({ unit }) => unit ?? []))]);
  return {
    units,
    recorded: new UnitMatcher([...new Set(rows.flatMap(({ recorded }) => text(recorded) ?? []))]),
    people: new PeopleMatcher(people, units.key),
    unitOf: new Map(people.map(({ person, unit }) => [person, unit])),
    keyOf: new Map(people.map((person) => [person.person, personKey(person)])),
  };
}

/** Says of every entry whom it is about, and which repeat an earlier one. Entries are numbered in their order. */
export function matchEntries(
  register: Register,
  entries: readonly StoredEntry[],
  roster: RosterKeys,
  answers: EntryAnswers = new Map(),
  today: UnitsToday = new Map(),
): StoredEntry[] {
  const firsts = new Map<string, number>();
  const texts = valueColumns(register).filter(({ kind, field }) => kind === 'text' && field !== null);
  return entries.map((entry, index) => {
    const number = index + 1;
    const { unit, isFormer, then } = unitToday(entry, today);
    const named = identityOf(entry).unit;
    const isOwn =
      named === null || (unit !== null && !isFormer && roster.units.key(named) === roster.units.key(unit));
    const inRoster = (each: string | null): string | null =>
      each === null ? null : roster.recorded.find(each);
    const recorded = named === null || isOwn ? null : (inRoster(named) ?? first(then, inRoster));
    const about =
      register.key === 'person'
        ? aboutPerson(entry, unit, roster, answers)
        : aboutUnit(entry, { today: unit, recorded }, roster, answers);
    const same = [
      about.who,
      entry.year,
      entry.month,
      entry.month_from ?? null,
      ...register.sameBy.map((field) => sameText(entry[field])),
      // Of unknown months nobody knows whether they are one.
      ...(hasUnreadMonth(entry) ? [number] : []),
    ];
    const key = JSON.stringify(same);
    const repeats = about.who === '' ? null : (firsts.get(key) ?? null);
    if (repeats === null) firsts.set(key, number);
    const search = fold([about.unit_now, ...texts.map(({ name }) => entry[name])].filter(Boolean).join(' '));
    const own = { is_own_unit: isOwn || unit === null ? 1 : 0, unit_recorded: recorded };
    return { ...entry, ...about, ...own, entry: number, repeats, search };
  });
}

/** What is found of the first of which something is. */
function first(all: readonly string[], find: (each: string) => string | null): string | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

function sameText(value: string | number | null | undefined): string | number | null {
  return typeof value === 'string' ? fold(value) : (value ?? null);
}

type About = Readonly<
  Record<'person' | 'in_roster', number | null> &
    Record<'match' | 'match_why' | 'candidates' | 'unit_now', string | null> & { who: string }
>;

const nobody = { person: null, match_why: null, candidates: null, in_roster: 0 } as const;

function aboutPerson(
  entry: StoredEntry,
  ownUnit: string | null,
  { people, units, unitOf, keyOf }: RosterKeys,
  answers: EntryAnswers,
): About {
  const recorded = identityOf(entry);
  const identity = { ...recorded, unit: ownUnit };
  const match = answered(people.match(identity), answers.get(entryKey(recorded)), keyOf);
  const own = identity.unit === null ? null : (units.find(identity.unit) ?? identity.unit);
  if (match.kind === 'matched') {
    const unit = unitOf.get(match.person) ?? own;
    const { person } = match;
    return { ...nobody, person, match: match.by, unit_now: unit, in_roster: 1, who: `p${person}` };
  }
  const code = identity.staffCode ?? identity.nationalId;
  const name = nameKey(identity.fullName) ?? '';
  const unit = identity.unit === null ? '' : units.key(identity.unit);
  const who = code ?? (name === '' ? '' : `${name}|${identity.birthDate ?? ''}|${unit}`);
  if (match.kind === 'unmatched') return { ...nobody, match: 'unmatched', unit_now: own, who };
  const candidates = JSON.stringify(match.candidates);
  return { ...nobody, match: 'doubtful', match_why: match.why, candidates, unit_now: own, who };
}

/** What the user said about a doubtful entry, as long as the person is still one who it could be. */
function answered(match: Match, answer: string | null | undefined, keyOf: RosterKeys['keyOf']): Match {
  if (match.kind !== 'doubtful' || answer === undefined) return match;
  if (answer === null) return { kind: 'unmatched' };
  const person = match.candidates.find((candidate) => keyOf.get(candidate) === answer);
  return person === undefined ? match : { kind: 'matched', person, by: 'answer' };
}

function aboutUnit(
  { unit }: StoredEntry,
  { today: ownUnit, recorded }: { readonly today: string | null; readonly recorded: string | null },
  { units }: RosterKeys,
  answers: EntryAnswers,
): About {
  if (typeof unit !== 'string') return { ...nobody, match: 'unmatched', unit_now: null, who: '' };
  // Units that are one today still reported each for itself.
  const who = `u${units.reporter(unit)}`;
  const found = ownUnit === null ? null : units.find(ownUnit);
  if (found !== null) return { ...nobody, match: 'unit', unit_now: found, in_roster: 1, who };
  // Some of it went elsewhere than the rest: what it reported cannot be divided.
  if (recorded !== null) return { ...nobody, match: 'split', unit_now: recorded, in_roster: 1, who };
  const near = units.near(ownUnit ?? unit);
  const answer = answers.get(unitEntryKey(unit));
  const said = near.find((name) => name === answer);
  if (said !== undefined)
    return { ...nobody, match: 'answer', unit_now: said, in_roster: 1, who: `u${units.key(said)}` };
  if (near.length === 0 || answer === null) return { ...nobody, match: 'unmatched', unit_now: unit, who };
  const candidates = JSON.stringify(near);
  return { ...nobody, match: 'doubtful', match_why: 'near_unit', candidates, unit_now: unit, who };
}

/** The days of an entry: its unit is followed to today from `from`, and took in others after `until` or before. */
export function unitDaysOf({ year, month }: StoredEntry): Readonly<Record<'from' | 'until', string>> {
  const firstOf = (last: number): string =>
    typeof year === 'number' ? `${year}-${String(month ?? last).padStart(2, '0')}-01` : '';
  return { from: firstOf(1), until: firstOf(12) };
}

/** The unit of an entry as it is called today; null where it names none, or one whose successor is not told. */
function unitToday(entry: StoredEntry, today: UnitsToday): UnitToday {
  const { unit } = identityOf(entry);
  const { from, until } = unitDaysOf(entry);
  const at = (day: string) => (unit === null ? undefined : today.get(unitDayKey(unit, day)));
  const found = at(from);
  const isFormer = at(until)?.isFormer ?? false;
  return { unit: found ? found.unit : unit, isFormer, then: found?.then ?? [] };
}

export function identityOf(entry: StoredEntry): EntryIdentity {
  const text = (name: string): string | null => {
    const value = entry[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    staffCode: text('staff_code'),
    nationalId: text('national_id'),
    fullName: text('full_name'),
    birthDate: typeof entry.birth_date === 'number' ? entry.birth_date : null,
    birthPrecision: text('birth_date_precision'),
    unit: text('unit'),
  };
}
