import type { RetiringPerson } from '../contract/projection';
import type { ChangeMessages } from './change-messages';
import { formatDate } from './dates';
import type { Language } from './language';

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
export function emptyFrom(from: string, asOf: string, words: ChangeMessages, language: Language): string {
  const date = formatDate(from, language);
  return from <= asOf ? `${date}, ${words.overdueMark}` : date;
}
