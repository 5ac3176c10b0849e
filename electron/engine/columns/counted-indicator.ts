import { everybody } from '../../../shared/analysis/condition';
import type { Indicator } from '../../../shared/analysis/indicator';
import type { Resolving } from '../sql/person-sql';
import { both, type Bits } from './bits';
import { bitsOf, planOf, type Plan } from './condition-bits';
import type { Known } from './people-columns';

/** The three conditions of an indicator in the terms of columns. */
export interface IndicatorPlan {
  readonly numerator: Plan;
  readonly denominator: Plan;
  readonly unknown: Plan;
}

/** Among the people of a filter, who belongs to the numerator, the denominator and the unknown. */
export interface IndicatorBits {
  readonly numerator: Bits;
  readonly denominator: Bits;
  readonly unknown: Bits;
}

export function planIndicator(
  { numerator, denominator = everybody, unknown }: Indicator,
  about: Resolving,
): IndicatorPlan {
  return {
    numerator: planOf(numerator, about),
    denominator: planOf(denominator, about),
    unknown: planOf(unknown, about),
  };
}

export function indicatorBits(plan: IndicatorPlan, among: Bits, known: Known): IndicatorBits {
  const isEverybody = 'all' in plan.denominator && plan.denominator.all.length === 0;
  const denominator = isEverybody ? among : both(among, bitsOf(plan.denominator, known));
  return {
    denominator,
    numerator: both(denominator, bitsOf(plan.numerator, known)),
    unknown: both(among, bitsOf(plan.unknown, known)),
  };
}

export function plansOf({ numerator, denominator, unknown }: IndicatorPlan): Plan[] {
  return [numerator, denominator, unknown];
}
