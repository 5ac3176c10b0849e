import type { Condition } from '../../../../shared/analysis/condition';
import type { BlankMeaning } from '../../../../shared/forms/blank-form';
import type { Skill } from '../../../../shared/forms/columns/skills';
import type { Vocabulary } from '../../../../shared/roster/vocabulary';
import type { Text } from '../../../../shared/text/language';

/** What the other words of the form say about one: the retirement age has a column of its own. */
export interface FormContext {
  readonly hasRetirement: boolean;
  /** It also counts who is in no post of leadership. */
  readonly partsByLeadership: boolean;
  /** The units and posts of the roster, as it writes them. */
  readonly units: readonly string[];
  readonly posts: readonly string[];
  /** What stands beside the innermost text, below the same heads. */
  readonly siblings: readonly string[];
  /** What stands beside the heads over it. */
  readonly besideHeads: readonly string[];
  /** The date that the figures are of, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What the heads below a head are levels or kinds of. */
export type Subject =
  | { readonly kind: 'field'; readonly vocabulary: Vocabulary; readonly dimension: string }
  | { readonly kind: 'skill'; readonly skill: Skill; readonly language?: 'english' | 'other' }
  | { readonly kind: 'age' }
  | { readonly kind: 'service' }
  /** Classes of professional titles. */
  | { readonly kind: 'class' }
  /** A body whose posts stand below it. */
  | { readonly kind: 'body'; readonly body: string };

/** What one text of a form says. */
export type Piece =
  /** Says nothing; `isHead`: it only stands over other words. */
  | { readonly kind: 'neutral'; readonly isHead?: boolean }
  | { readonly kind: 'subject'; readonly subject: Subject; readonly words: Text }
  | { readonly kind: 'who'; readonly who: Condition; readonly words: Text; readonly isDoubtful?: boolean }
  | { readonly kind: 'meaning'; readonly meaning: BlankMeaning; readonly words: Text }
  | { readonly kind: 'unknown' };

export type Who = Extract<Piece, { readonly kind: 'who' }>;

/** Whoever is of both. */
export function both(one: Who, other: Who): Who {
  return who(
    { all: [one.who, other.who] },
    { vi: `${one.words.vi} · ${other.words.vi}`, en: `${one.words.en} · ${other.words.en}` },
    one.isDoubtful === true || other.isDoubtful === true,
  );
}

export function who(condition: Condition, words: Text, isDoubtful = false): Who {
  return { kind: 'who', who: condition, words, isDoubtful };
}
