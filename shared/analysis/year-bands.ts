import type { Case } from './dimension';

/** Bands of completed years since a date: under the first bound, from each bound to the next, from the last on. */
export function yearBands(field: string, bounds: readonly number[]): readonly Case[] {
  const last = bounds.length - 1;
  return [null, ...bounds].map((from, index): Case => {
    const below = bounds[index] ?? null;
    const range = { field, ...(from !== null && { from }), ...(below !== null && { below }) };
    if (from === null)
      return {
        id: `under_${bounds[0] ?? 0}`,
        label: { vi: `Dưới ${bounds[0] ?? 0} năm`, en: `Under ${bounds[0] ?? 0} years` },
        when: { yearsSince: range },
      };
    if (index > last)
      return {
        id: `${from}_up`,
        label: { vi: `Từ ${from} năm`, en: `${from} years and over` },
        when: { yearsSince: range },
      };
    const to = (below ?? 0) - 1;
    return {
      id: `${from}-${to}`,
      label: { vi: `${from}–${to} năm`, en: `${from}–${to} years` },
      when: { yearsSince: range },
    };
  });
}
