import type { BlankAnswer } from '../../../../shared/forms/blank-form';
import { answered, keyOf, narrowedTo, type BlankAnswers } from './binding';
import type { UnderstoodRow } from './understood-row';

/**
 * Rows with what was answered about them. One answer is of every row of the same words, under whichever unit it stands;
 * each is of the people of its own.
 */
export function answeredRows(rows: readonly UnderstoodRow[], answers: BlankAnswers): UnderstoodRow[] {
  const alike = new Map<string, BlankAnswer>();
  for (const { key, said } of rows) {
    const answer = answers[key];
    if (answer !== undefined && said.length > 0) alike.set(wordsOf(said), answer);
  }
  return rows.map((row) => {
    const isOpen = row.certainty === 'asked' || row.certainty === 'answered';
    const answer = answers[row.key] ?? (isOpen ? alike.get(wordsOf(row.said)) : undefined);
    if (answer === undefined) return row;
    const bound = answered(row, { [row.key]: answer });
    return answer.kind === 'given' ? narrowedTo(row.inside, { ...bound, suggestion: null }) : bound;
  });
}

const wordsOf = (said: readonly string[]): string => keyOf('row', said);
