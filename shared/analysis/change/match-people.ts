import type { PersonValue } from '../../contract/people';
import { nationalIdKey } from '../../roster/national-id';
import { areNamesAlike, wordsOf } from '../../text/alike-names';
import { alikeKey } from '../../text/written-alike';
import { comparedFields, identityOf, type ComparedPerson } from './compared-person';

/** Why a pair is not certain. */
export type Doubt =
  /** The same code, but another date of birth, and another name or sex. */
  | 'same-code-other-person'
  /** The same code and date of birth, but wholly another name. */
  | 'same-code-other-name'
  /** The same name and date of birth, but each with another code. */
  | 'codes-differ'
  /** The same name and date of birth, several times. */
  | 'several'
  /** The same name; the dates of birth agree as far as both are known, or the unit is the same and they are not far apart. */
  | 'birth-differs'
  /** The same date of birth and nearly the same name. */
  | 'name-differs'
  /** The same date of birth; the name only without its tones, and another sex. */
  | 'sex-differs';

export interface Pair {
  readonly before: ComparedPerson;
  readonly after: ComparedPerson;
}

export interface DoubtfulPair extends Pair {
  readonly doubt: Doubt;
}

/** Earlier answers about doubtful pairs, by `pairKey`. */
export type PairAnswers = ReadonlyMap<string, 'same' | 'different'>;

export interface Matched {
  readonly pairs: readonly Pair[];
  /** Not answered yet; until then both count as people of one snapshot only. */
  readonly doubtful: readonly DoubtfulPair[];
  /** Of one snapshot only, those of the doubtful pairs among them. */
  readonly left: readonly ComparedPerson[];
  readonly joined: readonly ComparedPerson[];
}

export function pairKey({ before, after }: Pair): string {
  return `${identityOf(before)}\n${identityOf(after)}`;
}

/**
 * Who of one snapshot is who of another: by what was answered, by code, else by name without tones and date of birth, and
 * by unit where that is not enough. Nobody is guessed: what is likely but not certain is asked, once all that is certain is
 * found, the likeliest first.
 */
export function matchPeople(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  answers: PairAnswers,
): Matched {
  const open = { before: new Set(before), after: new Set(after) };
  const pairs: Pair[] = [];
  const doubtful: DoubtfulPair[] = [];
  const isOpen = (pair: Pair): boolean => open.before.has(pair.before) && open.after.has(pair.after);
  const join = (pair: Pair): void => {
    pairs.push(pair);
    open.before.delete(pair.before);
    open.after.delete(pair.after);
  };
  for (const pair of saidToBeSame(before, after, answers)) if (isOpen(pair)) join(pair);
  const joinTheOnly = (rounds: readonly Round[], isSure: (pair: Pair) => boolean): void => {
    for (const { key, doubt } of rounds)
      for (const [own, others] of sharing(open.before, open.after, key)) {
        const [first] = own;
        const [second] = others;
        if (own.length > 1 || others.length > 1 || !first || !second) continue;
        const pair = { before: first, after: second };
        if (doubt(pair) === null && !answers.has(pairKey(pair)) && isSure(pair)) join(pair);
      }
  };
  joinTheOnly(byCode, ({ before: one, after: other }) => nameAndBirthOf(one) === nameAndBirthOf(other));
  joinTheOnly(byNameAndBirth, () => true);
  joinAlike(open.before, open.after, answers, join);
  // A code with a corrected name or date of birth, unless that name and date are another's: codes that were exchanged.
  const [olds, news] = [open.before, open.after].map((people) => new Set([...people].map(nameAndBirthOf)));
  joinTheOnly(
    byCode,
    (pair) => !news?.has(nameAndBirthOf(pair.before)) && !olds?.has(nameAndBirthOf(pair.after)),
  );
  const asked = new Set<ComparedPerson>();
  for (const { key, doubt } of [...byNameAndBirth, ...byCode, ...byLikeness])
    for (const [own, others] of sharing(open.before, open.after, key)) {
      const likely = own.flatMap((person) =>
        others.flatMap((other): DoubtfulPair[] => {
          const pair = { before: person, after: other };
          const found = doubt(pair);
          return found === 'unlike' || answers.has(pairKey(pair))
            ? []
            : [{ ...pair, doubt: found ?? 'several' }];
        }),
      );
      // Whose codes do not speak against it comes first.
      for (const pair of likely.sort((a, b) => Number(codesDiffer(a)) - Number(codesDiffer(b)))) {
        if (asked.has(pair.before) || asked.has(pair.after)) continue;
        asked.add(pair.before).add(pair.after);
        doubtful.push(pair);
      }
    }
  return { pairs, doubtful, left: [...open.before], joined: [...open.after] };
}

/**
 * As many in one snapshot as in the other whom nothing that is compared tells apart: whoever is whom, each has stayed as
 * they were.
 */
function joinAlike(
  before: Iterable<ComparedPerson>,
  after: Iterable<ComparedPerson>,
  answers: PairAnswers,
  join: (pair: Pair) => void,
): void {
  for (const [own, others] of sharing(before, after, everything)) {
    if (own.length !== others.length) continue;
    const pairs = own.flatMap((person, at): Pair[] => {
      const other = others[at];
      return other ? [{ before: person, after: other }] : [];
    });
    if (!pairs.some((pair) => answers.has(pairKey(pair)))) pairs.forEach(join);
  }
}

/** Null: there is no name or no date of birth to know them by. */
function everything({ nationalId, staffCode, nameKey, values }: ComparedPerson): string | null {
  if (nameKey === '' || values.birth_date === null) return null;
  return JSON.stringify([nationalId, staffCode, comparedFields.map((field) => values[field])]);
}

interface Round {
  /** Null: the person has no part in this round. */
  readonly key: (person: ComparedPerson) => string | null;
  /** Of the only pair with that key; null: it is certain. */
  readonly doubt: (pair: Pair) => Doubt | 'unlike' | null;
}

const byCode: readonly Round[] = [
  { key: idKey, doubt: doubtOfCode },
  { key: ({ staffCode }) => staffCode, doubt: doubtOfCode },
];
const byNameAndBirth: readonly Round[] = [
  { key: (person) => nameAndBirth(person, true), doubt: doubtOfName },
  { key: (person) => nameAndBirth(person, false), doubt: doubtOfName },
];
const byLikeness: readonly Round[] = [
  { key: nameAndYear, doubt: () => 'birth-differs' },
  { key: wordsAndYear, doubt: (pair) => (birthsAgree(pair) ? 'name-differs' : 'unlike') },
  { key: nameAndUnit, doubt: (pair) => (birthsAreFar(pair) ? 'unlike' : 'birth-differs') },
  { key: yearAndUnit, doubt: (pair) => (areNear(pair) && birthsAgree(pair) ? 'name-differs' : 'unlike') },
  { key: fullBirth, doubt: (pair) => (areNear(pair) && !codesDiffer(pair) ? 'name-differs' : 'unlike') },
];

function saidToBeSame(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  answers: PairAnswers,
): Pair[] {
  const said = [...answers].flatMap(([pair, answer]) => (answer === 'same' ? [pair.split('\n')] : []));
  if (said.length === 0) return [];
  const [olds, news] = [byIdentity(before), byIdentity(after)];
  return said.flatMap(([old = '', now = '']) =>
    (olds.get(old) ?? []).flatMap((person, at): Pair[] => {
      const other = news.get(now)?.[at];
      return other ? [{ before: person, after: other }] : [];
    }),
  );
}

function byIdentity(people: readonly ComparedPerson[]): Map<string, ComparedPerson[]> {
  const found = new Map<string, ComparedPerson[]>();
  for (const person of people) {
    const identity = identityOf(person);
    found.set(identity, [...(found.get(identity) ?? []), person]);
  }
  return found;
}

const differ = (one: PersonValue, other: PersonValue): boolean =>
  one !== null && other !== null && one !== other;

function sexesDiffer({ before, after }: Pair): boolean {
  return differ(before.values.gender, after.values.gender);
}

/** A code and a name or a date of birth that agree are corrected in the rest; a code alone may be a slip. */
function doubtOfCode(pair: Pair): Doubt | null {
  const { before, after } = pair;
  const isSameName = before.nameKey === after.nameKey;
  if (birthsAgree(pair))
    return isSameName || (areNear(pair) && !sexesDiffer(pair)) ? null : 'same-code-other-name';
  return isSameName && !sexesDiffer(pair) ? null : 'same-code-other-person';
}

/** As far as both are known: a bare year agrees with every day of it. */
function birthsAgree({ before, after }: Pair): boolean {
  const [one, other] = [String(before.values.birth_date ?? ''), String(after.values.birth_date ?? '')];
  return one.startsWith(other) || other.startsWith(one);
}

/** More than ten years apart, and alike in neither day, month nor a digit of the year: no slip of a pen. */
function birthsAreFar({ before, after }: Pair): boolean {
  const [one, other] = [before, after].map(({ values }) => String(values.birth_date ?? ''));
  if (!one || !other || Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) <= 10) return false;
  const parts = (date: string): string[] => [
    date.slice(2, 3),
    date.slice(3, 4),
    date.slice(5, 7),
    date.slice(8),
  ];
  const others = parts(other);
  return parts(one).every((part, at) => part === '' || part !== others[at]);
}

function doubtOfName(pair: Pair): Doubt | null {
  if (codesDiffer(pair)) return 'codes-differ';
  const [one, other] = [pair.before, pair.after].map(({ values }) => alikeKey(String(values.full_name)));
  return sexesDiffer(pair) && one !== other ? 'sex-differs' : null;
}

/** With the zeros that a spreadsheet may have dropped from one of the two. */
function idKey({ nationalId }: ComparedPerson): string | null {
  return nationalId === null ? null : nationalIdKey(nationalId);
}

function codesDiffer({ before, after }: Pair): boolean {
  const haveBoth = before.nationalId !== null && after.nationalId !== null;
  return haveBoth ? idKey(before) !== idKey(after) : differ(before.staffCode, after.staffCode);
}

/** A bare year of birth is shared by many of one name: it tells nobody from others without the unit. */
function nameAndBirth({ nameKey, values }: ComparedPerson, withUnit: boolean): string | null {
  const birth = values.birth_date;
  if (nameKey === '' || birth === null) return null;
  if (withUnit) return values.unit === null ? null : `${nameKey}|${birth}|${values.unit}`;
  return String(birth).length < 10 ? null : `${nameKey}|${birth}`;
}

function nameAndYear({ nameKey, values }: ComparedPerson): string | null {
  if (nameKey === '' || values.birth_date === null) return null;
  return `${nameKey}|${String(values.birth_date).slice(0, 4)}`;
}

function wordsAndYear({ nameKey, values }: ComparedPerson): string | null {
  if (nameKey === '' || values.birth_date === null) return null;
  return `${wordsOf(nameKey)}|${String(values.birth_date).slice(0, 4)}`;
}

function nameAndUnit({ nameKey, values }: ComparedPerson): string | null {
  return nameKey === '' || values.unit === null ? null : `${nameKey}|${values.unit}`;
}

function yearAndUnit({ values: { birth_date: birth, unit } }: ComparedPerson): string | null {
  return birth === null || unit === null ? null : `${String(birth).slice(0, 4)}|${unit}`;
}

function nameAndBirthOf({ nameKey, values }: ComparedPerson): string {
  return `${nameKey}|${values.birth_date ?? ''}`;
}

function fullBirth({ values: { birth_date: birth } }: ComparedPerson): string | null {
  return birth === null || String(birth).length < 10 ? null : String(birth);
}

/** One word of the name may be another or be missing, or all may stand in another order. */
function areNear({ before, after }: Pair): boolean {
  const [one, other] = [before.nameKey.split(' '), after.nameKey.split(' ')];
  const shared = one.filter((word) => other.includes(word)).length;
  if (shared >= 1 && shared >= Math.max(one.length, other.length) - 1) return true;
  return areNamesAlike(before.nameKey, after.nameKey);
}

function sharing(
  before: Iterable<ComparedPerson>,
  after: Iterable<ComparedPerson>,
  key: Round['key'],
): [ComparedPerson[], ComparedPerson[]][] {
  const byKey = new Map<string, [ComparedPerson[], ComparedPerson[]]>();
  const add = (people: Iterable<ComparedPerson>, side: 0 | 1): void => {
    for (const person of people) {
      const own = key(person);
      if (own === null) continue;
      const found = byKey.get(own) ?? [[], []];
      found[side].push(person);
      byKey.set(own, found);
    }
  };
  add(before, 0);
  add(after, 1);
  return [...byKey.values()].filter(([own, others]) => own.length > 0 && others.length > 0);
}
