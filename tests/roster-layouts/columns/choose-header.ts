import { pick } from '../../../sample-data/random/pick';
import { chance } from '../../../sample-data/random/random';
import { withTypo } from '../typo';
import { HEADER_WORDS, type HeaderId, type HeaderWords } from '../words/header-words';
import type { Pen } from './block';

/** The path of header words from the top down: the parents, then one of the synonyms. */
export function chooseHeader(
  { layout, random }: Pen,
  id: HeaderId,
  parents: readonly string[] = [],
): string[] {
  const words: HeaderWords = HEADER_WORDS[id];
  const label = pick(random, parents.length > 0 ? (words.under ?? words.alone) : words.alone);
  return [...parents, chance(random, layout.typos) ? withTypo(random, label, wordsOfOthers(id)) : label];
}

function wordsOfOthers(id: HeaderId): string[] {
  const others = (Object.keys(HEADER_WORDS) as HeaderId[]).filter((other) => other !== id);
  return others.flatMap((other) => {
    const words: HeaderWords = HEADER_WORDS[other];
    return [...words.alone, ...(words.under ?? [])];
  });
}
