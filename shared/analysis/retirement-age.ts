import type { RetirementRow } from '../contract/definitions';
import { retirementRow, starterRetirement } from './retirement-table';

export interface RetirementAge {
  readonly years: number;
  readonly months: number;
  /** The day on which the age is reached, as 20280430. */
  readonly reachedOn: number;
}

/** The retirement age of someone born on a date of the form 19660415. */
export function retirementAge(
  birth: number,
  gender: 'male' | 'female',
  table: readonly RetirementRow[] = starterRetirement,
): RetirementAge {
  const { years, months } = retirementRow(birth, gender, table);
  return { years, months, reachedOn: addMonths(birth, years * 12 + months) };
}

/**
 * The last date of birth whose retirement age is reached on or before a day, both as 19660415. Who is born later
 * retires later or on the same day, so that one date of birth parts those who have reached it from those who have not.
 */
export function lastBirthReaching(
  day: number,
  gender: 'male' | 'female',
  table: readonly RetirementRow[] = starterRetirement,
): number {
  const ages = table.filter((row) => row.gender === gender).map(({ years }) => years);
  let reached = ordinalOf(addMonths(day, -(Math.max(...ages) + 1) * 12));
  let notYet = ordinalOf(addMonths(day, -(Math.min(...ages) - 1) * 12));
  while (notYet - reached > 1) {
    const middle = Math.floor((reached + notYet) / 2);
    if (retirementAge(dateOf(middle), gender, table).reachedOn <= day) reached = middle;
    else notYet = middle;
  }
  return dateOf(reached);
}

const millisecondsADay = 86_400_000;

/** Days since 1970. */
function ordinalOf(date: number): number {
  return (
    Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100) / millisecondsADay
  );
}

function dateOf(ordinal: number): number {
  const date = new Date(ordinal * millisecondsADay);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** A date as 19660415 some months later or earlier; the last day of the month where it has no such day. */
export function addMonths(date: number, months: number): number {
  const total = Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year * 10_000 + month * 100 + Math.min(date % 100, lastDay);
}

/** Of the month of a date such as 20280430. */
export function lastDayOf(date: number): number {
  const [year, month] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100];
  return year * 10_000 + month * 100 + new Date(Date.UTC(year, month, 0)).getUTCDate();
}
