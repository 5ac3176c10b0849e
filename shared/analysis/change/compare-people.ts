import type { RetirementRow } from '../../contract/definitions';
import { lastDayOf, retirementAge } from '../retirement-age';
import { starterRetirement } from '../retirement-table';
import { changeKinds, changesOf, type Change, type ChangeKind } from './changes-of';
import { comparableFields, identityOf, type ComparedField, type ComparedPerson } from './compared-person';
import { matchPeople, type DoubtfulPair, type PairAnswers } from './match-people';

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
export type EndKind = 'joined' | LeaveKind;

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

/** Two snapshots person by person; `date` is that of the later one, `YYYY-MM-DD`. */
export function comparePeople(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  date: string,
  answers: PairAnswers,
  reasons: LeaveReasons = new Map(),
  table: readonly RetirementRow[] = starterRetirement,
): PeopleCompared {
  const { pairs, doubtful, left, joined } = matchPeople(before, after, answers);
  const fields = comparableFields(before, after);
  const both = pairs.map((pair) => ({
    ...{ ...pair, end: null, isEndSaid: false, changes: changesOf(pair, fields) },
  }));
  const changed: ChangedPerson[] = [
    ...joined.map((after): ChangedPerson => ({
      ...{ before: null, after, end: 'joined', isEndSaid: false, changes: [] },
    })),
    ...left.map((person): ChangedPerson => {
      const said = reasons.get(identityOf(person));
      const end = said ?? endOf(person, date, table);
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
  const kinds = ['joined' as const, ...leaveKinds, ...changeKinds];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<ChangeKind | EndKind, number>;
  for (const person of changed) for (const kind of kindsOf(person)) counts[kind] += 1;
  return counts;
}

export function kindsOf({ end, changes }: ChangedPerson): ReadonlySet<ChangeKind | EndKind> {
  return new Set(end === null ? changes.map(({ kind }) => kind) : [end]);
}
