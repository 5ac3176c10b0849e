import { identityOf, type ComparedPerson } from './compared-person';

/** Why a pair is not certain. */
export type Doubt =
  /** The same code, but neither the name nor the date of birth. */
  | 'same-code-other-person'
  /** The same name and date of birth, but each with another code. */
  | 'codes-differ'
  /** The same name and date of birth, several times. */
  | 'several'
  /** The same name; the dates of birth agree as far as both are known, or the unit is the same. */
  | 'birth-differs'
  /** The same date of birth and unit, and nearly the same name. */
  | 'name-differs';

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
 * Who of one snapshot is who of another: by code, else by name without tones and date of birth, and by unit where that
 * is not enough. Nobody is guessed: what is likely but not certain is asked.
 */
export function matchPeople(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  answers: PairAnswers,
): Matched {
  const open = { before: new Set(before), after: new Set(after) };
  const pairs: Pair[] = [];
  const doubtful: DoubtfulPair[] = [];
  const asked = new Map<ComparedPerson, DoubtfulPair>();
  const isOpen = (pair: Pair): boolean => open.before.has(pair.before) && open.after.has(pair.after);
  /** A doubt ends where one of the two is found elsewhere. */
  const isInDoubt = (person: ComparedPerson): boolean => {
    const pair = asked.get(person);
    return pair !== undefined && isOpen(pair);
  };
  const join = (pair: Pair): void => {
    pairs.push(pair);
    open.before.delete(pair.before);
    open.after.delete(pair.after);
  };
  /** Joins a pair, or asks; what was answered before is not asked again. */
  const settle = (pair: Pair, doubt: Doubt | null): void => {
    if (!isOpen(pair)) return;
    const answer = answers.get(pairKey(pair));
    if (answer === 'different') return;
    if (doubt === null || answer === 'same') {
      join(pair);
      return;
    }
    if (isInDoubt(pair.before) || isInDoubt(pair.after)) return;
    const doubtfulPair = { ...pair, doubt };
    asked.set(pair.before, doubtfulPair);
    asked.set(pair.after, doubtfulPair);
    doubtful.push(doubtfulPair);
  };
  const rounds: readonly Round[] = [
    { key: ({ nationalId }) => nationalId, doubt: doubtOfCode },
    { key: ({ staffCode }) => staffCode, doubt: doubtOfCode },
    { key: (person) => nameAndBirth(person, true), doubt: doubtOfName },
    { key: (person) => nameAndBirth(person, false), doubt: doubtOfName },
    { key: nameAndYear, doubt: () => 'birth-differs' },
    { key: nameAndUnit, doubt: () => 'birth-differs' },
    { key: birthAndUnit, doubt: (pair) => (areNear(pair) ? 'name-differs' : 'unlike') },
  ];
  for (const { key, doubt } of rounds) {
    for (const [own, others] of sharing(open.before, open.after, key)) {
      const [first] = own;
      const [second] = others;
      if (own.length === 1 && others.length === 1 && first && second) {
        const found = doubt({ before: first, after: second });
        if (found !== 'unlike') settle({ before: first, after: second }, found);
      } else {
        for (const person of own)
          for (const other of others) {
            const found = doubt({ before: person, after: other });
            if (found !== 'unlike') settle({ before: person, after: other }, found ?? 'several');
          }
      }
    }
  }
  return { pairs, doubtful: doubtful.filter(isOpen), left: [...open.before], joined: [...open.after] };
}

interface Round {
  /** Null: the person has no part in this round. */
  readonly key: (person: ComparedPerson) => string | null;
  /** Of the only pair with that key; null: it is certain. */
  readonly doubt: (pair: Pair) => Doubt | 'unlike' | null;
}

function doubtOfCode({ before, after }: Pair): Doubt | null {
  const sameName = before.nameKey === after.nameKey;
  const sameBirth = before.values.birth_date === after.values.birth_date;
  return sameName || sameBirth ? null : 'same-code-other-person';
}

function doubtOfName({ before, after }: Pair): Doubt | null {
  const differ = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one !== other;
  const areOthers =
    differ(before.nationalId, after.nationalId) ||
    (before.nationalId === null && differ(before.staffCode, after.staffCode));
  return areOthers ? 'codes-differ' : null;
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

function nameAndUnit({ nameKey, values }: ComparedPerson): string | null {
  return nameKey === '' || values.unit === null ? null : `${nameKey}|${values.unit}`;
}

function birthAndUnit({ values }: ComparedPerson): string | null {
  const { birth_date: birth, unit } = values;
  return birth === null || unit === null || String(birth).length < 10 ? null : `${birth}|${unit}`;
}

/** One word of the name may be another, or be missing. */
function areNear({ before, after }: Pair): boolean {
  const [one, other] = [before.nameKey.split(' '), after.nameKey.split(' ')];
  const shared = one.filter((word) => other.includes(word)).length;
  return shared >= 1 && shared >= Math.max(one.length, other.length) - 1;
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
