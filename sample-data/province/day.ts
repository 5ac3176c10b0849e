import { wholeNumber, type Random } from '../random/random';

/** A day of the calendar, without a clock or a time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function randomDayOf(random: Random, year: number): Day {
  const month = wholeNumber(random, 1, 12);
  return { year, month, day: wholeNumber(random, 1, daysInMonth(year, month)) };
}

export function isBefore(left: Day, right: Day): boolean {
  return compareDays(left, right) < 0;
}

export function compareDays(left: Day, right: Day): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

export function addYears(day: Day, years: number): Day {
  const year = day.year + years;
  return { year, month: day.month, day: Math.min(day.day, daysInMonth(year, day.month)) };
}

/** Whole years from one day to another; a birthday on the later day counts. */
export function completedYears(from: Day, to: Day): number {
  const years = to.year - from.year;
  return isBefore(to, { ...from, year: to.year }) ? years - 1 : years;
}

export function toIsoDate({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
