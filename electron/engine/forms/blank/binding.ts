import type { Condition } from '../../../../shared/analysis/condition';
import type { BlankAnswer, BlankBinding, BlankMeaning } from '../../../../shared/forms/blank-form';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import type { Reading } from './read-path';
import { trainedOf } from './training-words';

/** What was answered about a form, by the keys of its bindings. */
export type BlankAnswers = Readonly<Record<string, BlankAnswer>>;

export const notUnderstood: Text = { vi: 'Chưa rõ nghĩa', en: 'Not understood' };

/** What is said of a place that was answered so. */
export const leftBlank: Text = { vi: 'Để trống', en: 'Left blank' };

export function keyOf(kind: 'column' | 'row', path: readonly string[]): string {
  return `${kind}:${path.map((text) => fold(text)).join('/')}`;
}

export function answered<Binding extends BlankBinding>(binding: Binding, answers: BlankAnswers): Binding {
  const answer = answers[binding.key];
  if (answer === undefined) return binding;
  if (answer.kind === 'none')
    return { ...binding, certainty: 'answered', meaning: none(leftBlank), words: leftBlank };
  const meaning = answer.kind === 'suggested' ? binding.suggestion : answer.meaning;
  return meaning
    ? {
        ...binding,
        certainty: 'answered',
        meaning,
        words: answer.kind === 'suggested' ? binding.words : answer.words,
      }
    : binding;
}

export function none(why: Text): BlankMeaning {
  return { kind: 'none', why };
}

export type Base = Pick<BlankBinding, 'key' | 'place' | 'path' | 'mark' | 'suggestion'>;

/** A head with nothing below it: "Tin học" alone may be who has a certificate; it is asked about. */
export function bindHead(base: Base, { subject, who, words }: Reading): BlankBinding {
  if (subject?.kind === 'skill' && subject.language !== undefined)
    return {
      ...base,
      meaning: none(notUnderstood),
      ...{ suggestion: { kind: 'count', who }, words, certainty: 'asked' },
    };
  const piece = subject && trainedOf('Có', subject);
  return {
    ...base,
    meaning: none(notUnderstood),
    suggestion: piece?.kind === 'who' ? { kind: 'count', who: { all: [piece.who] } } : null,
    words: piece?.kind === 'who' ? piece.words : notUnderstood,
    certainty: 'asked',
  };
}

export function bindReading(base: Base, reading: Reading): BlankBinding {
  const { meaning, who, words, unknown, isDoubtful, isEndUnknown } = reading;
  const counted: BlankMeaning =
    meaning?.kind === 'mean-age' ? { kind: 'mean-age', who } : (meaning ?? { kind: 'count', who });
  if (counted.kind === 'none') return { ...base, meaning: counted, words, certainty: 'none' };
  if (unknown.length === 0 && !isDoubtful) return { ...base, meaning: counted, words, certainty: 'sure' };
  const unread = unknown.length > 0 ? { unread: unknown } : {};
  const isNothing = isEndUnknown || ('all' in who && who.all.length === 0 && counted.kind === 'count');
  return {
    ...{ ...base, ...unread, meaning: none(notUnderstood), certainty: 'asked' },
    suggestion: isNothing ? null : counted,
    words: isNothing ? notUnderstood : words,
  };
}

export const isEverybody = (who: Condition): boolean => 'all' in who && who.all.every(isEverybody);

type Narrowed = Pick<BlankBinding, 'meaning'> & { readonly suggestion?: BlankMeaning | null };

/** What is counted, of the people of a unit only. */
export function narrowedTo<Bound extends Narrowed>(inside: Condition, bound: Bound): Bound {
  if (isEverybody(inside)) return bound;
  const also = (who: Condition): Condition => (isEverybody(who) ? inside : { all: [inside, who] });
  const narrowed = (meaning: BlankMeaning): BlankMeaning => {
    if (meaning.kind === 'share') return { ...meaning, who: also(meaning.who), of: also(meaning.of) };
    return meaning.kind === 'count' || meaning.kind === 'mean-age'
      ? { ...meaning, who: also(meaning.who) }
      : meaning;
  };
  return {
    ...bound,
    meaning: narrowed(bound.meaning),
    ...(bound.suggestion && { suggestion: narrowed(bound.suggestion) }),
  };
}
