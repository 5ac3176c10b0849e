import type { Trend } from '../contract/change';
import type { ChartFrame } from './chart';

/** The first and the last day of a trend, with the people of each. */
export function daysOf(trend: Trend): NonNullable<ChartFrame['days']> {
  const days =
    trend.register === null
      ? trend.points.map(({ asOf, breakdown }) => ({ asOf, people: breakdown.people }))
      : trend.points.map(({ asOf, people, roster }) => ({ asOf: roster.date ?? asOf, people }));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first.asOf === last.asOf ? [last] : [first, last];
}
