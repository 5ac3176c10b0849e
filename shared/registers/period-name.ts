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
  if (to - from === 2 && to % 3 === 0) return words.quarter(to / 3);
  if (from === 7 && to === 12) return words.secondHalf;
  if (from === to) return words.oneMonth(from);
  if (from > 1) return words.monthsFromTo(from, to);
  return to === 12 ? words.wholeYear : words.firstMonths(to);
}

/** `Năm 2024`, `6 tháng đầu năm 2024`, `Quý I năm 2024`, `Mọi năm`. */
export function periodName({ year, months }: RegisterPeriod, words: RegisterMessages): string {
  const isWhole = months === null || (months[0] === 1 && months[1] === 12);
  const which = year === null ? words.allYears : `${words.year} ${year}`;
  return isWhole ? which : words.stretchOf(stretchName(months, words), year === null ? which : String(year));
}
