import type { AgeBand } from './dimension';

function band(from: number, to: number): AgeBand {
  return {
    id: `${from}-${to}`,
    label: { vi: `${from}–${to} tuổi`, en: `${from}–${to}` },
    from,
    to,
  };
}

/** Bands of five years, as the age pyramid draws them. */
export const fiveYearBands: readonly AgeBand[] = [
  { id: 'under_20', label: { vi: 'Dưới 20 tuổi', en: 'Under 20' }, to: 19 },
  ...[20, 25, 30, 35, 40, 45, 50, 55, 60].map((from) => band(from, from + 4)),
  { id: '65_up', label: { vi: 'Từ 65 tuổi', en: '65 and over' }, from: 65 },
];
