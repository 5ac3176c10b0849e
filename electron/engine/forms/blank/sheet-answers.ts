import type { BlankAnswers } from './binding';
import type { UnderstoodBlank } from './understand-blank';

/** No folded text has it. */
const mark = '#';

const suffixOf = (nth: number): string => (nth === 0 ? '' : `${mark}${nth + 1}`);

/** What was answered about the nth sheet of a form, from 0: the keys of the first have no number, as in older files. */
export function answersOfSheet(answers: BlankAnswers, nth: number): BlankAnswers {
  const suffix = suffixOf(nth);
  const own = Object.entries(answers).flatMap(([key, answer]) => {
    const [, plain = key, number = ''] = /^(.*?)(#\d+)?$/su.exec(key) ?? [];
    return number === suffix ? [[plain, answer] as const] : [];
  });
  return Object.fromEntries(own);
}

/** With keys of its own, though another sheet has the same title and heads. */
export function ofSheet(blank: UnderstoodBlank, nth: number): UnderstoodBlank {
  const suffix = suffixOf(nth);
  const named = <Bound extends { readonly key: string }>(bound: Bound): Bound => ({
    ...bound,
    key: `${bound.key}${suffix}`,
  });
  return {
    ...blank,
    scope: named(blank.scope),
    columns: blank.columns.map(named),
    rows: blank.rows.map(named),
  };
}
