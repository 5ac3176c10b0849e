import { pick } from '../../../sample-data/random/pick';
import type { Facts } from '../facts';
import type { KnownPerson } from '../known-person';
import type { HeaderId } from '../words/header-words';
import type { VocabularyWords } from '../words/vocabulary-words';
import type { Pen, PlannedBlock } from './block';
import { chooseHeader } from './choose-header';
import { writeWords } from './write-words';

/** A field whose values are the categories of a vocabulary. */
export interface VocabularyField<Category extends string> {
  readonly field: HeaderId;
  readonly words: VocabularyWords<Category>;
  readonly valueOf: (person: KnownPerson) => Category | null;
  readonly toFacts: (value: Category | null) => Partial<Facts>;
}

/** One column that holds the words. */
export function wordsBlock<Category extends string>(
  pen: Pen,
  { field, words, valueOf, toFacts }: VocabularyField<Category>,
  parents: readonly string[] = [],
): PlannedBlock {
  return {
    columns: [
      {
        field,
        header: chooseHeader(pen, field, parents),
        category: null,
        write: (person) => {
          const value = valueOf(person);
          return value === null ? null : writeWords(pen, words, value);
        },
      },
    ],
    facts: (person) => toFacts(valueOf(person)),
  };
}

/** One column for each category, a mark in the one that holds; categories without a column leave no trace. */
export function ticksBlock<Category extends string>(
  pen: Pen,
  { field, words, valueOf, toFacts }: VocabularyField<Category>,
  categories: readonly Category[],
  parents: readonly string[] = [],
): PlannedBlock {
  const header = chooseHeader(pen, field, parents);
  return {
    columns: categories.map((category) => ({
      field,
      header: [...header, pick(pen.random, words[category].leaf)],
      category,
      write: (person) => (valueOf(person) === category ? pen.layout.tickMark : null),
    })),
    facts: (person) => {
      const value = valueOf(person);
      return toFacts(value !== null && categories.includes(value) ? value : null);
    },
  };
}
