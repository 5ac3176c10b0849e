import type { Text } from '../text/language';
import { everybody, type Condition } from './condition';

/** A share of people with everything that is needed to believe it. */
export interface Indicator {
  readonly id: string;
  /** Short, for tiles, table heads and chart titles. */
  readonly label: Text;
  /** What is counted and among whom, in one sentence. */
  readonly definition: Text;
  /** The decree, circular or form that the definition follows. */
  readonly basis: Text;
  readonly numerator: Condition;
  /** Among whom; everybody when absent. */
  readonly denominator?: Condition;
  /** People whose value is not recorded, counted apart. Unless the definition says otherwise they stay in the denominator. */
  readonly unknown: Condition;
}

/** Whom an indicator counts: its numerator, among its denominator. */
export function countedBy({
  numerator,
  denominator = everybody,
}: Pick<Indicator, 'numerator' | 'denominator'>): Condition {
  return { all: [denominator, numerator] };
}

/** An indicator computed for one group of people. `share` is null when nobody is in the denominator. */
export interface IndicatorResult {
  readonly id: string;
  /** The value of the `by` dimension; null for all together or for people whose value is not recorded. */
  readonly group: string | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
  readonly unknown: number;
}
