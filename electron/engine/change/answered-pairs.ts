import { identityOf, type ComparedPerson } from '../../../shared/analysis/change/compared-person';
import type { Pair, PairAnswers } from '../../../shared/analysis/change/match-people';

export interface AnsweredPair extends Pair {
  readonly pair: string;
  readonly answer: 'same' | 'different';
}

/** The pairs of two snapshots about which something was said, the last one first. */
export function answeredPairs(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  answers: PairAnswers,
): AnsweredPair[] {
  if (answers.size === 0) return [];
  const [olds, news] = [before, after].map(
    (people) => new Map(people.map((person) => [identityOf(person), person])),
  );
  return [...answers].reverse().flatMap(([pair, answer]): AnsweredPair[] => {
    const [old = '', now = ''] = pair.split('\n');
    const [one, other] = [olds?.get(old), news?.get(now)];
    return one && other ? [{ pair, answer, before: one, after: other }] : [];
  });
}
