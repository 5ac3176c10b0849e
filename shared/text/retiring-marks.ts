import type { RetiringPerson } from '../contract/projection';
import type { ChangeMessages } from './change-messages';
import { writtenDate } from './written-date';

/** What is to be known about somebody's day of retirement. */
export function retiringMarks(
  { isOverdue, isYearOnly, isDoubtful }: RetiringPerson,
  words: ChangeMessages,
): string[] {
  return [
    ...(isOverdue ? [words.overdueMark] : []),
    ...(isYearOnly ? [words.yearOnlyMark] : []),
    ...(isDoubtful ? [words.doubtfulMark] : []),
  ];
}

/** From when a post stands empty; a day that has come although somebody still holds it is marked. */
export function emptyFrom(from: string, asOf: string, words: ChangeMessages): string {
  return from <= asOf ? `${writtenDate(from)}, ${words.overdueMark}` : writtenDate(from);
}
