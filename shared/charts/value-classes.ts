/** A class of a shaded map: figures from `least` to `most`, both of which some area has. */
export interface ValueClass {
  readonly least: number;
  readonly most: number;
  readonly areas: number;
}

const mostClasses = 5;

/** Classes with about as many areas each; equal figures are never parted. */
export function valueClasses(figures: readonly number[]): ValueClass[] {
  const sorted = [...figures].sort((a, b) => a - b);
  const count = Math.min(mostClasses, new Set(sorted).size);
  const starts = Array.from({ length: count }, (_, at) => sorted[Math.round((at * sorted.length) / count)]);
  const bounds = [...new Set(starts)];
  return bounds.map((bound = 0, at) => {
    const next = bounds[at + 1] ?? Infinity;
    const own = sorted.filter((figure) => figure >= bound && figure < next);
    return { least: own[0] ?? bound, most: own.at(-1) ?? bound, areas: own.length };
  });
}
