import type { Indicator, IndicatorResult } from '../../../shared/analysis/indicator';
import { countBits, type Bits } from '../columns/bits';
import { bitsOf, planOf, wantedOf } from '../columns/condition-bits';
import { countByCode } from '../columns/count-by-code';
import { indicatorBits, planIndicator, plansOf } from '../columns/counted-indicator';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import { naturalOrder } from './natural-order';
import type { Question } from './question';

/** Indicators for all people together, or for each value of a dimension that somebody has. */
export async function computeIndicators(
  question: Question,
  indicators: readonly Indicator[],
  by: string | null,
): Promise<IndicatorResult[]> {
  const dimension = by === null ? null : requireDimension(by, question.library);
  const group = dimension && dimensionSql(dimension, question);
  const filter = planOf(question.filter, question);
  const plans = indicators.map((indicator) => planIndicator(indicator, question));
  const { texts, tests } = wantedOf([filter, ...plans.flatMap(plansOf)]);
  const wanted = { texts: group ? [...texts, group] : texts, tests };
  const known = await question.columns.ask(wanted, question.signal);
  const among = bitsOf(filter, known);
  const codes = group && known.codes(group);
  const keys = codes?.keys ?? [null];
  const counted = new Map<Bits, ArrayLike<number>>();
  // Denominators are mostly the same people.
  const count = (bits: Bits): ArrayLike<number> => {
    let counts = counted.get(bits);
    if (!counts) counted.set(bits, (counts = codes ? countByCode(codes, bits) : [countBits(bits)]));
    return counts;
  };
  const people = count(among);
  const places = new Map(keys.map((key, place) => [key, place]));
  const sizes = new Map([...places].map(([key, place]) => [key, people[place] ?? 0]));
  const groups = dimension
    ? naturalOrder(dimension, new Map([...sizes].filter(([, size]) => size > 0)))
    : [null];
  const figures = plans.map((plan) => {
    const { numerator, denominator, unknown } = indicatorBits(plan, among, known);
    return { numerator: count(numerator), denominator: count(denominator), unknown: count(unknown) };
  });
  return groups.flatMap((key) =>
    indicators.map(({ id }, index) => {
      const place = places.get(key) ?? 0;
      const numerator = figures[index]?.numerator[place] ?? 0;
      const denominator = figures[index]?.denominator[place] ?? 0;
      const unknown = figures[index]?.unknown[place] ?? 0;
      const share = denominator === 0 ? null : numerator / denominator;
      return { id, group: key, numerator, denominator, share, unknown };
    }),
  );
}
