import type { RegisterFigures } from './register-figures';

/** The published figures, typed here once more, on their own: [register, period, indicator, test, what it must be]. */
const SEEDS: readonly (readonly [
  string,
  string,
  string,
  (top: number, bottom: number) => boolean,
  string,
])[] = [
  ['workload', '2024-01/06', 'satisfied', (top, bottom) => top * 100 === bottom * 97, '97 %'],
  ['workload', '2024', 'received', (top) => top > 200_000, 'over 200,000'],
  ['workload', '2024', 'people_protected', (top) => top === 6_276, '6,276'],
  ['workload', '2024', 'people_treated', (top) => top === 11_550, '11,550'],
  ['conduct', '2023', 'conduct_kept', (top, bottom) => top === bottom && top > 0, '100 %'],
];

/** Fails loudly when the registers do not give the published figures. */
export function assertSeeds(figures: RegisterFigures): void {
  for (const [register, period, id, holds, wanted] of SEEDS) {
    const [top, bottom] = figures[register]?.[period]?.[id] ?? [NaN, NaN];
    if (!holds(top, bottom ?? NaN))
      throw new Error(`${register} ${period} ${id}: ${top} of ${bottom}, not ${wanted}`);
  }
}
