import { chance, wholeNumber, type Random } from '../random/random';
import { AS_OF } from './as-of';
import { truthOf, type Gender } from './categories';
import { addYears, isBefore, randomDayOf, type Day } from './day';
import { randomDayBetween } from './random-day-between';
import type { Seat } from './seats';
import type { Traits } from './traits';

/** The last day on which something can have happened to somebody in the roster. */
const LAST_DAY: Day = { ...AS_OF, month: 11, day: 30 };
/** The present terms of office do not reach further back. */
const FIRST_APPOINTMENT: Day = { year: 2015, month: 5, day: 1 };
const OLDEST: Readonly<Record<Gender, number>> = { female: 55, male: 60 };

/** The reference date is the last day of its year, so age there is the difference of the years. */
export function randomBirthDay(random: Random, seat: Seat, gender: Gender, traits: Traits): Day {
  const age = traits.under40 ? randomYoungAge(random, seat, traits) : randomOlderAge(random, gender);
  const year = AS_OF.year - age;
  if (traits.birth === 'year') return { year, month: 1, day: 1 };
  if (age === 40 && chance(random, 0.03)) return { year, month: 12, day: 31 };
  if (age === 39 && chance(random, 0.03)) return { year, month: 1, day: 1 };
  return randomDayOf(random, year);
}

function randomYoungAge(random: Random, { post }: Seat, { qualification }: Traits): number {
  const youngest = Math.max(truthOf(qualification) === 'master' ? 28 : 23, post.seniority >= 4 ? 31 : 23);
  const oldest = post.id === 'youth_secretary' ? 36 : 39;
  const span = oldest - youngest;
  return oldest - Math.min(wholeNumber(random, 0, span), wholeNumber(random, 0, span + 2));
}

function randomOlderAge(random: Random, gender: Gender): number {
  const span = OLDEST[gender] - 40;
  return 40 + Math.min(wholeNumber(random, 0, span), wholeNumber(random, 0, span));
}

export function randomRecruitment(random: Random, born: Day): Day {
  return randomDayAtAge(random, born, wholeNumber(random, 20, 24) + wholeNumber(random, 0, 6));
}

export function randomPartyEntry(random: Random, born: Day): Day {
  return randomDayAtAge(random, born, wholeNumber(random, 19, 22) + wholeNumber(random, 0, 9));
}

export function randomAppointment(random: Random, recruited: Day): Day {
  const earliest = isBefore(recruited, FIRST_APPOINTMENT) ? FIRST_APPOINTMENT : recruited;
  return randomDayBetween(random, earliest, LAST_DAY);
}

/** A day in that year of life, or in the last full one before the reference date. */
function randomDayAtAge(random: Random, born: Day, wantedAge: number): Day {
  const age = Math.min(wantedAge, AS_OF.year - born.year - 1);
  const end = addYears(born, age + 1);
  return randomDayBetween(random, addYears(born, age), isBefore(LAST_DAY, end) ? LAST_DAY : end);
}
