import type { YearAhead } from '../contract/projection';
import type { ChangeMessages } from './change-messages';

const all = ['overdue', 'retired', 'men', 'women', 'recruited', 'recruitsRetired', 'people'] as const;
export type YearColumn = (typeof all)[number];

/**
 * Figures of a year ahead, in the order of its table: those at the end of the year before − overdue − retired + recruited −
 * recruits retired.
 */
export function yearColumns({ years }: { readonly years: readonly YearAhead[] }): readonly YearColumn[] {
  const isRare = (column: YearColumn): boolean => column === 'overdue' || column === 'recruitsRetired';
  return all.filter((column) => !isRare(column) || years.some((year) => year[column] > 0));
}

export function yearHead(column: YearColumn, words: ChangeMessages): string {
  if (column === 'retired') return words.kinds.retired;
  if (column === 'overdue') return words.overdueHead;
  return column === 'people' ? words.peopleAtEnd : words[column];
}
