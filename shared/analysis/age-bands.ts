import type { Case } from './dimension';

/** Completed years of age `from` to `to`, both included, open where null. */
export function ageBand(id: string, vi: string, en: string, from: number | null, to: number | null): Case {
  const range = { ...(from !== null && { from }), ...(to !== null && { below: to + 1 }) };
  return { id, label: { vi, en }, when: { age: range } };
}

/** Bands of five years, as the age pyramid draws them. */
export const fiveYearBands: readonly Case[] = [
  ageBand('under_20', 'Dưới 20 tuổi', 'Under 20', null, 19),
  ...[20, 25, 30, 35, 40, 45, 50, 55, 60].map((from) =>
    ageBand(`${from}-${from + 4}`, `${from}–${from + 4} tuổi`, `${from}–${from + 4}`, from, from + 4),
  ),
  ageBand('65_up', 'Từ 65 tuổi', '65 and over', 65, null),
];
