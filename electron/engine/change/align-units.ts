import type { TrendPoint } from '../../../shared/contract/change';
import { unitKey } from '../normalise/unify-spellings';

/**
 * Snapshots broken down by unit, each unit under the name that the newest of them gives it: each roster joins `UBND xã A`
 * and `Xã A` under the name that it has, which may not be that of the others. `recorded` says what it was called.
 */
export function alignUnits(points: readonly TrendPoint[]): TrendPoint[] {
  const newest = new Map<string, string>();
  const isDoubled = new Set<string>();
  for (const { breakdown } of points) {
    const own = new Set<string>();
    for (const name of breakdown.rows[0]?.keys ?? []) {
      if (name === null) continue;
      const key = unitKey(name);
      if (own.has(key)) isDoubled.add(key);
      own.add(key);
      newest.set(key, name);
    }
  }
  const nameOf = (name: string | null): string | null => {
    if (name === null || isDoubled.has(unitKey(name))) return name;
    return newest.get(unitKey(name)) ?? name;
  };
  return points.map((point) => {
    const { rows, cells, ...breakdown } = point.breakdown;
    const keys = rows[0]?.keys ?? [];
    const recorded = Object.fromEntries(
      keys.flatMap((name) => (nameOf(name) === name || name === null ? [] : [[nameOf(name), name]])),
    ) as Record<string, string>;
    if (Object.keys(recorded).length === 0) return point;
    return {
      ...point,
      recorded,
      breakdown: {
        ...breakdown,
        rows: rows.map((side) => ({ ...side, keys: side.keys.map(nameOf) })),
        cells: cells.map((cell) => ({ ...cell, rows: cell.rows.map(nameOf) })),
      },
    };
  });
}
