import type { RetirementRow } from '../../contract/definitions';
import { lastDayOf, retirementAge } from '../retirement-age';
import { starterRetirement } from '../retirement-table';
import { postHabits } from './blank-posts';
import { changeKinds, changesOf, type Change, type ChangeKind } from './changes-of';
import { comparableFields, identityOf, type ComparedField, type ComparedPerson } from './compared-person';
import { matchPeople, type DoubtfulPair, type PairAnswers } from './match-people';

/** The rises of Biểu 8C-BTCTW; `joined`: whether recruited or received is not known. */
export const joinKinds = ['recruited', 'received', 'joined'] as const;
export type JoinKind = (typeof joinKinds)[number];

/** The falls of Biểu 8C-BTCTW; `left`: why is not known. */
export const leaveKinds = [
  'retired',
  'transferred',
  'resigned',
  'dismissed',
  'off-payroll',
  'downsized',
  'left-otherwise',
  'left',
] as const;
export type LeaveKind = (typeof leaveKinds)[number];

/** Why somebody is in one snapshot only: as far as rosters tell, or as the user said. */
export type EndKind = JoinKind | LeaveKind;

export function isLeaveKind(kind: string | null): kind is LeaveKind {
  return leaveKinds.some((each) => each === kind);
}

/** Why people left, as the user said, by `identityOf`. */
export type LeaveReasons = ReadonlyMap<string, LeaveKind>;

/** Somebody about whom there is something to tell. */
export interface ChangedPerson {
  /** Null: of the later snapshot only. */
  readonly before: ComparedPerson | null;
  readonly after: ComparedPerson | null;
  readonly end: EndKind | null;
  /** The user said why they left. */
  readonly isEndSaid: boolean;
  /** Of those in both. */
  readonly changes: readonly Change[];
}

export interface PeopleCompared {
  readonly before: number;
  readonly after: number;
  /** In both, and with nothing that differs. */
  readonly unchanged: number;
  /** In what they were compared. */
  readonly fields: readonly ComparedField[];
  readonly changed: readonly ChangedPerson[];
  readonly doubtful: readonly DoubtfulPair[];
}

/** The days of two snapshots, `YYYY-MM-DD`; `from` null: not known. */
export interface ComparedDates {
  readonly from: string | null;
  readonly to: string;
}

/** Two snapshots person by person. */
export function comparePeople(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  dates: ComparedDates,
  answers: PairAnswers,
  reasons: LeaveReasons = new Map(),
  table: readonly RetirementRow[] = starterRetirement,
): PeopleCompared {
  const { pairs, doubtful, left, joined } = matchPeople(before, after, answers);
  const fields = comparableFields(before, after);
  const habits = postHabits(before);
  const isAsked = new Set(doubtful.flatMap(({ before: one, after: other }) => [one, other]));
  const both = pairs.map((pair) => ({
    ...{ ...pair, end: null, isEndSaid: false, changes: changesOf(pair, fields, habits) },
  }));
  const changed: ChangedPerson[] = [
    ...joined.map((after): ChangedPerson => ({
      ...{ before: null, after, isEndSaid: false, changes: [] },
      end: joinOf(after, dates, isAsked.has(after)),
    })),
    ...left.map((person): ChangedPerson => {
      const said = reasons.get(identityOf(person));
      // Somebody of a doubtful pair may still be there.
      const end = said ?? (isAsked.has(person) ? 'left' : endOf(person, dates.to, table));
      return { before: person, after: null, end, isEndSaid: said !== undefined, changes: [] };
    }),
    ...both.filter(({ changes }) => changes.length > 0),
  ];
  return {
    before: before.length,
    after: after.length,
    unchanged: both.filter(({ changes }) => changes.length === 0).length,
    fields,
    changed,
    doubtful,
  };
}

/** Who was recruited since the earlier snapshot is recruited; who had been before it is received from elsewhere. */
function joinOf({ recruited }: ComparedPerson, { from, to }: ComparedDates, isAsked: boolean): JoinKind {
  if (recruited === null || from === null) return 'joined';
  // A bare year, or a month, is any day of it.
  const first = recruited.padEnd(7, '-01').padEnd(10, '-01');
  const last = recruited.padEnd(7, '-12').padEnd(10, '-31');
  // Somebody of a doubtful pair may have been there all the time.
  if (last <= from) return isAsked ? 'joined' : 'received';
  return first > from && first <= to ? 'recruited' : 'joined';
}

/** Whose day to retire had come, the last of the month in which the age is reached, has retired; of the others a roster does not tell where they went. */
function endOf({ values }: ComparedPerson, date: string, table: readonly RetirementRow[]): EndKind {
  const { birth_date: birth, gender } = values;
  if (birth === null || (gender !== 'male' && gender !== 'female')) return 'left';
  // Only a year: 1 January of it (NĐ 135/2020/NĐ-CP Điều 3.3); only a month: its first day.
  const born = Number(String(birth).padEnd(10, '-01').replaceAll('-', '').padEnd(8, '01').slice(0, 8));
  return lastDayOf(retirementAge(born, gender, table).reachedOn) <= Number(date.replaceAll('-', ''))
    ? 'retired'
    : 'left';
}

/** How many there are of each kind; one person may be of several. */
export function countKinds(
  changed: readonly ChangedPerson[],
): Readonly<Record<ChangeKind | EndKind, number>> {
  const kinds = [...joinKinds, ...leaveKinds, ...changeKinds];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<ChangeKind | EndKind, number>;
  for (const person of changed) for (const kind of kindsOf(person)) counts[kind] += 1;
  return counts;
}

export function kindsOf({ end, changes }: ChangedPerson): ReadonlySet<ChangeKind | EndKind> {
  return new Set(end === null ? changes.map(({ kind }) => kind) : [end]);
}
