import { everybody, type Condition } from '../../shared/analysis/condition';
import { useLastAnswer } from '../engine/use-last-answer';
import { useQuery } from '../engine/use-query';
import { useWindowStore } from './window-store';

/** How many people of `filter` each condition is true of; the counts before stay while the next are on their way. */
export function useCounts(
  conditions: readonly Condition[] | null,
  filter: Condition = everybody,
): readonly number[] | null {
  const { asOf, rosterVersion } = useWindowStore().state;
  const input = conditions === null ? null : { asOf, filter, conditions: [...conditions] };
  const { data } = useQuery('count', input, rosterVersion);
  const last = useLastAnswer(data);
  return conditions === null || last?.length !== conditions.length ? null : last;
}
