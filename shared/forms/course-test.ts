import type { TrainingEntry } from '../contract/registers';
import { fold } from '../text/fold';
import type { CourseRow, CourseTest } from './form';

type Course = Pick<TrainingEntry, 'topic' | 'certificate' | 'type' | 'mode' | 'isAbroad'>;

/** Whether an entry of the register of training is such a course. */
export function isCourse(course: Course, test: CourseTest): boolean {
  const { types, says, unless, abroad, modes, any } = test;
  const text = `${course.topic ?? ''} ${course.certificate ?? ''}`;
  return (
    (types === undefined || types.includes(course.type)) &&
    (says === undefined || hasWords(text, says)) &&
    (unless === undefined || !hasWords(text, unless)) &&
    (abroad === undefined || abroad === course.isAbroad) &&
    (modes === undefined || (course.mode !== null && modes.includes(course.mode))) &&
    (any === undefined || any.some((each) => isCourse(course, each)))
  );
}

/** Whole words, without tone marks and case. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return words.some((word) => folded.includes(` ${fold(word)} `));
}

/**
 * The rows that count an entry: the first one that it fits, the rows under that which it fits, and all that these are
 * a part of. Empty where the form has no row for it.
 */
export function rowsOfCourse(course: Course, rows: readonly CourseRow[]): ReadonlySet<string> {
  const tested = (row: CourseRow): boolean => row.course !== undefined && isCourse(course, row.course);
  const parentOf = (row: CourseRow): CourseRow | undefined => rows.find(({ id }) => id === row.under);
  const found = rows.find((row) => tested(row) && parentOf(row)?.course === undefined);
  const counting = new Set<string>();
  for (let row = found; row; row = parentOf(row)) counting.add(row.id);
  if (found) for (const row of rows) if (row.under === found.id && tested(row)) counting.add(row.id);
  return counting;
}
