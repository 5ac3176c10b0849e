import type { Condition } from '../../analysis/condition';
import type { RegisterListId, RegisterWord } from '../../contract/definitions';
import type { Vocabulary } from '../../roster/vocabulary';
import { fold } from '../../text/fold';
import { disciplinesInEnglish, starterDisciplines } from './disciplines';
import { starterEthicsTopics } from './ethics-topics';
import { starterLeadingPosts } from './leading-posts';

/** What words of registers mean, by list; an analyst changes them under "Định nghĩa". To add a list: a line. */
export const starterRegisterLists: Readonly<Record<RegisterListId, readonly RegisterWord[]>> = {
  ethics_topics: starterEthicsTopics,
  leading_posts: starterLeadingPosts,
  disciplines: starterDisciplines,
};

export type RegisterLists = typeof starterRegisterLists;

export const registerListIds = Object.keys(starterRegisterLists) as RegisterListId[];

/** The lists of a workspace that keeps these lines; a list without any is the starter's. */
export function registerLists(kept: readonly RegisterWord[]): RegisterLists {
  if (kept.length === 0) return starterRegisterLists;
  const ofList = (id: RegisterListId): readonly RegisterWord[] => {
    const own = kept.filter(({ list }) => list === id);
    return own.length > 0 ? own : starterRegisterLists[id];
  };
  return {
    ethics_topics: ofList('ethics_topics'),
    leading_posts: ofList('leading_posts'),
    disciplines: ofList('disciplines'),
  };
}

/** Words of which a text holds one. */
export function wordsOf(lists: RegisterLists, id: RegisterListId): readonly string[] {
  return lists[id].flatMap(({ words }) => words);
}

/** Words that are part of what another post is called: “Chỉ huy trưởng Ban Chỉ huy Quân sự” leads no committee. */
const withinOthers: Readonly<Record<string, string>> = { 'trưởng ban': 'chỉ huy trưởng ban' };

/** People whose post holds a word of a list. */
export function holdingOf(lists: RegisterLists, id: RegisterListId): Condition {
  const field = 'position';
  const words = wordsOf(lists, id).filter((word) => fold(word) !== '');
  return {
    any: words.map((contains): Condition => {
      const other = withinOthers[contains.toLowerCase()];
      return other === undefined
        ? { field, contains }
        : { all: [{ field, contains }, { not: { field, contains: other } }] };
    }),
  };
}

const vocabularies = new WeakMap<readonly RegisterWord[], Vocabulary>();

/** The lines of a list as categories, in their order. */
export function vocabularyOf(lists: RegisterLists, id: RegisterListId): Vocabulary {
  const lines = lists[id];
  const known = vocabularies.get(lines);
  if (known) return known;
  const vocabulary: Vocabulary = {
    id,
    ordered: true,
    categories: lines.map(({ id: category, label, words }) => ({
      id: category,
      label: { vi: label, en: disciplinesInEnglish[label] ?? label },
      spellings: words,
    })),
  };
  vocabularies.set(lines, vocabulary);
  return vocabulary;
}
