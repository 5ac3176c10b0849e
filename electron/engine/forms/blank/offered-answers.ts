import type { BlankAnswer, BlankBinding, OfferedAnswer } from '../../../../shared/forms/blank-form';
import { leftBlank, none, notUnderstood, type BlankAnswers } from './binding';
import { parted } from './sheet-answers';
import type { UnderstoodBlank } from './understand-blank';

/** Another form that was answered about, or this one under names that its sheets no longer have. */
export interface OtherForm {
  readonly title: string;
  readonly answers: BlankAnswers;
}

/** A sheet as it was answered, with the answers by its own keys. */
export interface AnsweredSheet {
  readonly blank: UnderstoodBlank;
  readonly answers: BlankAnswers;
}

/**
 * The sheets of a workbook with what was answered about the same words: on its nearest other sheet, or else in another
 * form. Nothing is taken over before the user says so. Where the program would read other than what was answered on
 * another sheet, that becomes a question too.
 */
export function withOffers(
  sheets: readonly AnsweredSheet[],
  others: readonly OtherForm[],
): UnderstoodBlank[] {
  const elsewhere = new Map<string, OfferedAnswer>();
  for (const { title, answers } of others)
    for (const [key, answer] of Object.entries(answers)) {
      const { plain, sheet } = parted(key);
      const from = sheet === null ? title : `${title} (${sheet})`;
      const words = wordsOf(answer);
      if (words) elsewhere.set(plain, { from, isOtherForm: true, answer, words });
    }
  return sheets.map(({ blank, answers }, at) => {
    // The sheet before comes first, then those before it, then those behind.
    const near = [...sheets.slice(0, at).reverse(), ...sheets.slice(at + 1)];
    const offeredTo = <Bound extends BlankBinding>(bound: Bound): Bound => {
      const beside = near.flatMap((sheet) => offerOf(sheet, bound) ?? [])[0];
      if (bound.certainty === 'asked') {
        const offered = beside ?? elsewhere.get(bound.key);
        return offered ? { ...bound, offered } : bound;
      }
      if (bound.certainty === 'sure' && answers[bound.key]?.kind === 'suggested')
        return { ...bound, certainty: 'answered' };
      if (bound.certainty !== 'sure' || !beside || beside.answer.kind === 'suggested') return bound;
      if (isSame(beside.answer, bound)) return bound;
      return {
        ...bound,
        ...{ suggestion: bound.meaning, meaning: none(notUnderstood), certainty: 'asked', offered: beside },
      };
    };
    return {
      ...blank,
      scope: offeredTo(blank.scope),
      columns: blank.columns.map(offeredTo),
      rows: blank.rows.map(offeredTo),
    };
  });
}

function wordsOf(answer: BlankAnswer): OfferedAnswer['words'] | null {
  if (answer.kind === 'none') return leftBlank;
  return answer.kind === 'given' ? answer.words : null;
}

/** What was answered about the same words there; "as suggested" only where the suggestion is the same. */
function offerOf({ blank, answers }: AnsweredSheet, bound: BlankBinding): OfferedAnswer | null {
  const answer = answers[bound.key];
  if (answer === undefined) return null;
  const from = { from: blank.sheet.name, isOtherForm: false, answer };
  const words = wordsOf(answer);
  if (words) return { ...from, words };
  const there = [blank.scope, ...blank.columns, ...blank.rows].find(
    ({ key, certainty }) => key === bound.key && certainty === 'answered',
  );
  return there && JSON.stringify(there.meaning) === JSON.stringify(bound.suggestion)
    ? { ...from, words: there.words }
    : null;
}

function isSame(answer: BlankAnswer, { meaning }: BlankBinding): boolean {
  if (answer.kind !== 'given') return answer.kind === meaning.kind;
  return JSON.stringify(answer.meaning) === JSON.stringify(meaning);
}
