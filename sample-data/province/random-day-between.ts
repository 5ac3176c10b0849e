import type { Random } from '../random/random';
import { isBefore, type Day } from './day';

const MILLISECONDS_PER_DAY = 86_400_000;

/** A day from `earliest` to `latest`, both included. */
export function randomDayBetween(random: Random, earliest: Day, latest: Day): Day {
  if (isBefore(latest, earliest)) throw new Error('randomDayBetween: the last day comes before the first');
  const first = dayNumber(earliest);
  const date = new Date(
    (first + Math.floor(random() * (dayNumber(latest) - first + 1))) * MILLISECONDS_PER_DAY,
  );
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}
