import type { RegisterPeriod } from '../contract/registers';
import type { RegisterMessages } from '../text/register-messages';

/** Stretches of a year that are asked for, by their months. */
export const stretches: readonly (readonly [number, number])[] = [
  [1, 6],
  [7, 12],
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
];

export function stretchName(months: readonly [number, number] | null, words: RegisterMessages): string {
  if (months === null) return words.wholeYear;
  const [from, to] = months;
  if (to - from === 5) return from === 1 ? words.firstHalf : words.secondHalf;
  return words.quarter(Math.ceil(to / 3));
}

/** `2024`, `6 tháng đầu năm 2024`, `Mọi năm`. */
export function periodName({ year, months }: RegisterPeriod, words: RegisterMessages): string {
  if (year === null) return words.allYears;
  return months === null ? `${words.year} ${year}` : `${stretchName(months, words)} ${year}`;
}
