import type { Condition } from '../../../shared/analysis/condition';
import type { TrainingEntry } from '../../../shared/contract/registers';
import { leaders } from '../../../shared/forms/columns/leadership';
import { hasWords, rowsOfCourse } from '../../../shared/forms/course-test';
import type { CourseRow, Leaf } from '../../../shared/forms/form';
import { fold } from '../../../shared/text/fold';
import type { Question } from '../analyse/question';
import { conditionSql } from '../sql/person-sql';
import { sql } from '../sql/sql';

/** An entry of the register with the rows that count it and what the roster says of its person. */
export interface Attendance {
  readonly entry: TrainingEntry;
  readonly rows: ReadonlySet<string>;
  readonly level: string | null;
  readonly isLeader: boolean;
}

/** Whoever is not in the roster counts only where nobody is left out: nothing is known of his unit or post. */
export async function attendancesOf(
  question: Question,
  units: readonly string[] | null,
  entries: readonly TrainingEntry[],
  rows: readonly CourseRow[],
): Promise<Attendance[]> {
  const { database, filter, signal } = question;
  const people = await database.query(
    sql`SELECT person_id, admin_level, CASE WHEN ${conditionSql(leaders, question)} THEN 1 ELSE 0 END AS is_leader FROM people
        WHERE ${conditionSql(filter, question)}`,
    signal,
  );
  const known = new Map(people.map((person) => [Number(person.person_id), person]));
  const isEverybody = holdsOfAll(filter);
  return entries.flatMap((entry): Attendance[] => {
    const person = entry.person === null ? undefined : known.get(entry.person);
    const isUnknown =
      entry.person === null && (units === null ? isEverybody : units.includes(entry.unit ?? ''));
    if (!person && !isUnknown) return [];
    return [
      {
        entry,
        rows: rowsOfCourse(entry, rows),
        level: typeof person?.admin_level === 'string' ? person.admin_level : null,
        isLeader: Number(person?.is_leader) === 1,
      },
    ];
  });
}

/** The form counts the year of the reference date. */
export function ofYear({ asOf }: Question, attendances: readonly Attendance[]): readonly Attendance[] {
  return attendances.filter(({ entry }) => entry.year === Number(asOf.slice(0, 4)));
}

function holdsOfAll(condition: Condition): boolean {
  return 'all' in condition && condition.all.every(holdsOfAll);
}

export type Attended = Extract<Leaf['value'], { readonly kind: 'attended' }>;
type Classes = Extract<Leaf['value'], { readonly kind: 'classes' }>;

export function isAttended(wanted: Attended, { level, isLeader }: Attendance): boolean {
  return (wanted.level === undefined || wanted.level === level) && (wanted.leaders !== true || isLeader);
}

export function isOpened({ openedBy }: Classes, { entry }: Attendance): boolean {
  return hasWords(entry.provider ?? '', openedBy);
}

/** One course of the same name, days and provider is one class, however many attended it. */
export function heldCourses(attendances: readonly Attendance[]): ReadonlySet<string> {
  return new Set(
    attendances.map(({ entry: { topic, fromDate, toDate, provider } }) =>
      JSON.stringify([fold(topic ?? ''), fromDate, toDate, fold(provider ?? '')]),
    ),
  );
}

/** Whom a figure counts: the attendances of its row and column; for classes, those who sat in them. */
export function countedIn(
  rowId: string,
  { value }: Leaf,
  leaves: readonly Leaf[],
  found: readonly Attendance[],
): readonly Attendance[] {
  switch (value.kind) {
    case 'attended':
      return found.filter((each) => each.rows.has(rowId) && isAttended(value, each));
    case 'classes':
      return found.filter((each) => each.rows.has(rowId) && isOpened(value, each));
    case 'sum': {
      const parts = leaves.filter(({ mark }) => value.of.includes(mark));
      const counted = new Set(parts.flatMap((part) => countedIn(rowId, part, leaves, found)));
      return found.filter((each) => counted.has(each));
    }
    default:
      return [];
  }
}
