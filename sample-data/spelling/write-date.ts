import { chance, type Random } from '../random/random';
import type { Birth } from '../province/person';
import type { Day } from '../province/day';
import type { Cell } from './cell';

/** `05/03/1985`. */
export function paddedDate({ year, month, day }: Day): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** A bare year stays the number that it is; days are spreadsheet dates or typed text, with leading zeros or without. */
export function writeBirth(random: Random, birth: Birth | null): Cell {
  if (birth === null) return null;
  return birth.precision === 'year' ? birth.day.year : writeDate(random, birth.day);
}

export function writeDate(random: Random, day: Day | null): Cell {
  if (day === null || chance(random, 0.45)) return day;
  return chance(random, 0.6) ? paddedDate(day) : `${day.day}/${day.month}/${day.year}`;
}
