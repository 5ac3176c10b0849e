import type { YearAhead } from '../contract/projection';
import type { ChangeMessages } from './change-messages';

const all = ['retired', 'men', 'women', 'recruited', 'recruitsRetired', 'people'] as const;
export type YearColumn = (typeof all)[number];

/** Figures of a year ahead, in the order of its table: those at the end of the year before − retired + recruited. */
export function yearColumns({ years }: { readonly years: readonly YearAhead[] }): readonly YearColumn[] {
  const recruitsRetire = years.some(({ recruitsRetired }) => recruitsRetired > 0);
  return all.filter((column) => column !== 'recruitsRetired' || recruitsRetire);
}

export function yearHead(column: YearColumn, words: ChangeMessages): string {
  if (column === 'retired') return words.kinds.retired;
  return column === 'people' ? words.peopleAtEnd : words[column];
}
