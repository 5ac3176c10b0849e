import { retirementAge } from '../retirement-age';
import { changesOf, type Change, type ChangeKind } from './changes-of';
import type { ComparedPerson } from './compared-person';
import { matchPeople, type DoubtfulPair, type PairAnswers } from './match-people';

/** Why somebody is in one snapshot only, as far as rosters tell. */
export type EndKind = 'joined' | 'retired' | 'left';

/** Somebody about whom there is something to tell. */
export interface ChangedPerson {
  /** Null: of the later snapshot only. */
  readonly before: ComparedPerson | null;
  readonly after: ComparedPerson | null;
  readonly end: EndKind | null;
  /** Of those in both. */
  readonly changes: readonly Change[];
}

export interface PeopleCompared {
  readonly before: number;
  readonly after: number;
  /** In both, and with nothing that differs. */
  readonly unchanged: number;
  readonly changed: readonly ChangedPerson[];
  readonly doubtful: readonly DoubtfulPair[];
}

/** Two snapshots person by person; `date` is that of the later one, `YYYY-MM-DD`. */
export function comparePeople(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  date: string,
  answers: PairAnswers,
): PeopleCompared {
  const { pairs, doubtful, left, joined } = matchPeople(before, after, answers);
  const both = pairs.map((pair) => ({ ...pair, end: null, changes: changesOf(pair) }));
  const changed: ChangedPerson[] = [
    ...joined.map((person) => ({ before: null, after: person, end: 'joined' as const, changes: [] })),
    ...left.map((person) => ({ before: person, after: null, end: endOf(person, date), changes: [] })),
    ...both.filter(({ changes }) => changes.length > 0),
  ];
  return {
    before: before.length,
    after: after.length,
    unchanged: both.filter(({ changes }) => changes.length === 0).length,
    changed,
    doubtful,
  };
}

/** Who had reached the retirement age by then has retired; of the others a roster does not tell where they went. */
function endOf({ values }: ComparedPerson, date: string): EndKind {
  const { birth_date: birth, gender } = values;
  if (birth === null || (gender !== 'male' && gender !== 'female')) return 'left';
  // Only a year: 1 January of it (NĐ 135/2020/NĐ-CP Điều 3.3); only a month: its first day.
  const born = Number(String(birth).padEnd(10, '-01').replaceAll('-', '').padEnd(8, '01').slice(0, 8));
  return retirementAge(born, gender).reachedOn <= Number(date.replaceAll('-', '')) ? 'retired' : 'left';
}

/** How many there are of each kind; one person may be of several. */
export function countKinds(
  changed: readonly ChangedPerson[],
): Readonly<Record<ChangeKind | EndKind, number>> {
  const counts: Record<ChangeKind | EndKind, number> = {
    ...{ joined: 0, retired: 0, left: 0, 'moved-unit': 0, 'moved-group': 0, promoted: 0, 'other-post': 0 },
    ...{ 'raised-qualification': 0, 'raised-political-theory': 0, 'raised-state-management': 0 },
    ...{ corrected: 0, completed: 0, other: 0 },
  };
  for (const person of changed) for (const kind of kindsOf(person)) counts[kind] += 1;
  return counts;
}

export function kindsOf({ end, changes }: ChangedPerson): ReadonlySet<ChangeKind | EndKind> {
  return new Set(end === null ? changes.map(({ kind }) => kind) : [end]);
}
