import { fold, foldTight } from '../../../shared/text/fold';
import type { Category, Vocabulary } from '../../../shared/roster/vocabulary';
import { editDistance, toleratedSlips } from './edit-distance';
import { hasMarks, markedKey } from '../../../shared/text/marked-key';

export interface CategoryMatch {
  readonly category: Category;
  /** Written as one of the spellings, but for case, punctuation or missing marks. A near one is listed for the user. */
  readonly exact: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly category: Category;
  readonly abbreviated: boolean;
}

interface Index {
  readonly byMarks: ReadonlyMap<string, Category>;
  readonly byFold: ReadonlyMap<string, Category>;
  readonly abbreviations: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
}

const indexes = new Map<Vocabulary, Index>();

function indexOf(vocabulary: Vocabulary): Index {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const byMarks = new Map<string, Category>();
  const byFold = new Map<string, Category>();
  const abbreviations = new Set<string>();
  const phrases: Phrase[] = [];
  for (const category of vocabulary.categories) {
    for (const spelling of [category.label.vi, ...category.spellings]) {
      if (!byMarks.has(markedKey(spelling))) byMarks.set(markedKey(spelling), category);
      if (holdsAbbreviation(spelling)) abbreviations.add(foldTight(spelling));
      if (!byFold.has(foldTight(spelling))) byFold.set(foldTight(spelling), category);
      if (!category.wholeCell)
        phrases.push({
          words: fold(spelling).split(' '),
          category,
          abbreviated: holdsAbbreviation(spelling),
        });
    }
  }
  phrases.sort((a, b) => b.words.join('').length - a.words.join('').length);
  const index = { byMarks, byFold, abbreviations, phrases };
  indexes.set(vocabulary, index);
  return index;
}

/** `CCLLCT`, and `Điều dưỡng TH` too: one letter of the abbreviation makes it another level. */
function holdsAbbreviation(spelling: string): boolean {
  return !/\p{Ll}{2,}/u.test(spelling) || /(?<![\p{L}\p{M}])\p{Lu}{2,}(?![\p{L}\p{M}])/u.test(spelling);
}

/** The category that a whole text names, allowing for slips of the finger in longer words; null where none or two would do. */
export function matchWhole(text: string, vocabulary: Vocabulary): CategoryMatch | null {
  const index = indexOf(vocabulary);
  const marked = index.byMarks.get(markedKey(text));
  if (marked) return { category: marked, exact: true };
  const key = foldTight(text);
  if (key === '') return null;
  const folded = index.byFold.get(key);
  // The wrong marks on the right letters ("Đại hoc") are a slip; no marks at all is a way of typing.
  if (folded) return { category: folded, exact: !hasMarks(text) };
  return matchBySlips(key, index);
}

/** Words that say no are never a slip of anything else. */
const saysNo = new Set(['khong', 'khongco', 'chua', 'chuaco', 'khongro']);

function matchBySlips(key: string, index: Index): CategoryMatch | null {
  const most = saysNo.has(key) ? 0 : toleratedSlips(key.length);
  if (most === 0) return null;
  let best: Category | null = null;
  let bestDistance = most + 1;
  let tied = false;
  for (const [spelling, category] of index.byFold) {
    // A letter more or less makes another abbreviation, not a slip: CCLLCT and TCLLCT are two levels.
    if (index.abbreviations.has(spelling)) continue;
    if (spelling.length < 6 || /\d/.test(spelling)) continue;
    const distance = editDistance(key, spelling, most);
    if (distance > most || distance > bestDistance) continue;
    if (distance < bestDistance) [best, bestDistance, tied] = [category, distance, false];
    else if (category !== best) tied = true;
  }
  return best && !tied ? { category: best, exact: false } : null;
}

export interface HeadMatch extends CategoryMatch {
  /** How many words of the text the category took. */
  readonly words: number;
}

/** The category that a text begins with, the longest spelling first: `ĐH Luật` begins with `ĐH`. */
export function matchHead(text: string, vocabulary: Vocabulary): HeadMatch | null {
  const { phrases } = indexOf(vocabulary);
  const words = fold(text).split(' ');
  for (const phrase of phrases) {
    if (phrase.words.length > words.length || phrase.words.join('').length < 2) continue;
    if (phrase.words.every((word, at) => word === words[at])) {
      return { category: phrase.category, exact: true, words: phrase.words.length };
    }
  }
  for (const phrase of phrases) {
    const spelling = phrase.words.join('');
    if (
      phrase.abbreviated ||
      phrase.words.length > words.length ||
      spelling.length < 6 ||
      /\d/.test(spelling)
    )
      continue;
    const head = words.slice(0, phrase.words.length).join('');
    if (editDistance(head, spelling, toleratedSlips(spelling.length)) <= toleratedSlips(spelling.length)) {
      return { category: phrase.category, exact: false, words: phrase.words.length };
    }
  }
  return null;
}

export function levelOf(vocabulary: Vocabulary, id: string): number {
  return vocabulary.categories.findIndex((category) => category.id === id);
}
