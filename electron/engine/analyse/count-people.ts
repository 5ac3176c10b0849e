import type { Condition } from '../../../shared/analysis/condition';
import { countBoth } from '../columns/bits';
import { bitsOf, planOf, wantedOf } from '../columns/condition-bits';
import type { Question } from './question';

/** How many people of the filter each condition is true of. */
export async function countPeople(question: Question, conditions: readonly Condition[]): Promise<number[]> {
  if (conditions.length === 0) return [];
  const filter = planOf(question.filter, question);
  const plans = conditions.map((condition) => planOf(condition, question));
  const known = await question.columns.ask(wantedOf([filter, ...plans]), question.signal);
  const among = bitsOf(filter, known);
  return plans.map((plan) => countBoth(among, bitsOf(plan, known)));
}
