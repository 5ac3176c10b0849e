import type { Trend } from '../contract/change';
import type { ChartFrame } from './chart';

/** The first and the last day of a trend with the people of each, and whether these are not told in a public version. */
export function daysOf(trend: Trend): Pick<ChartFrame, 'days' | 'isPeopleHidden'> {
  const days =
    trend.register === null
      ? trend.points.map(({ asOf, breakdown }) => ({ asOf, people: breakdown.people }))
      : trend.points.map(({ asOf, people, roster }) => ({ asOf: roster.date ?? asOf, people }));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { days: [] };
  const isPeopleHidden = trend.register === null && trend.points.some(({ untold }) => untold?.isWhole);
  return {
    days: first.asOf === last.asOf ? [last] : [first, last],
    ...(isPeopleHidden && { isPeopleHidden }),
  };
}
