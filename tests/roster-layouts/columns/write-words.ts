import { pick } from '../../../sample-data/random/pick';
import { chance } from '../../../sample-data/random/random';
import { withTypo } from '../typo';
import type { VocabularyWords } from '../words/vocabulary-words';
import type { Pen } from './block';

/** The words of a category, abbreviated or mistyped as often as the layout says. */
export function writeWords<Category extends string>(
  { layout, random }: Pen,
  vocabulary: VocabularyWords<Category>,
  category: Category,
): string {
  const { full, short } = vocabulary[category];
  if (chance(random, layout.abbreviated)) return pick(random, short);
  const word = pick(random, full);
  return chance(random, layout.typos) ? withTypo(random, word, otherWords(vocabulary, category)) : word;
}

function otherWords<Category extends string>(vocabulary: VocabularyWords<Category>, own: Category): string[] {
  const others = (Object.keys(vocabulary) as Category[]).filter((category) => category !== own);
  return others.flatMap((category) => [...vocabulary[category].full, ...vocabulary[category].short]);
}
