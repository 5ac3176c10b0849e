import type { FactLine } from './facts';

/** So many units are named at each end before the rest are counted. */
const named = 3;

/** Units at one end, and how many more are level with the last of them. */
export interface End<Line> {
  readonly lines: readonly Line[];
  readonly others: number;
}

/**
 * The units at the top of a sorted list: groups of equal ones, whole, as long as they are few enough to be named. Of a
 * first group that is larger some are named and the rest counted; none is left out in silence.
 */
export function endOf<Line>(sorted: readonly Line[], value: (line: Line) => number, most: number): End<Line> {
  const lines: Line[] = [];
  while (lines.length < most) {
    const next = sorted[lines.length];
    if (next === undefined) break;
    const alike = sorted.slice(lines.length).filter((line) => value(line) === value(next));
    if (lines.length > 0 && lines.length + alike.length > most) break;
    lines.push(...alike.slice(0, named));
    if (alike.length > named) return { lines, others: alike.length - named };
  }
  return { lines, others: 0 };
}

/** Both ends of units from the highest down, none of them at both; null where all are level. */
export function endsOf<Line extends FactLine>(
  lines: readonly Line[],
  value: (line: Line) => number,
): { readonly first: End<Line>; readonly last: End<Line> } | null {
  const down = [...lines].sort((a, b) => value(b) - value(a) || a.label.localeCompare(b.label, 'vi'));
  const up = [...lines].sort((a, b) => value(a) - value(b) || a.label.localeCompare(b.label, 'vi'));
  const [top, bottom] = [down[0], up[0]];
  if (!top || !bottom || value(top) === value(bottom)) return null;
  const levels = new Set(lines.map(value)).size;
  const most = Math.min(named, Math.floor(lines.length / 2));
  // With two or three levels each end has one, so that no unit stands at both.
  const only = (side: readonly Line[]): readonly Line[] => {
    const kept = new Set([...new Set(side.map(value))].slice(0, Math.floor(levels / 2)));
    return side.filter((line) => kept.has(value(line)));
  };
  return {
    first: endOf(only(down), value, Math.max(1, most)),
    last: endOf(only(up), value, Math.max(1, most)),
  };
}
