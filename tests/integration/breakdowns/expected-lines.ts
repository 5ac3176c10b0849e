import type { BreakdownDimension } from '../../../shared/contract/results';
import type { TableView } from '../../../shared/analysis/table-view';

export type Key = string | null;

/** A line as it must be shown, and whom it counts. */
export interface ExpectedLine {
  /** `kind path`: categories, groups and subtotals are not told apart here. */
  readonly name: string;
  readonly counts: (path: readonly Key[]) => boolean;
  /** The row of an open group without subtotals. */
  readonly isBlank: boolean;
}

export interface LinesOf {
  readonly dimensions: readonly BreakdownDimension[];
  readonly top: TableView['topRows'];
  readonly view: Pick<TableView, 'hideEmpty' | 'hideNotRecorded' | 'subtotals' | 'folded'>;
  readonly side: 'rows' | 'columns';
  /** The figure that rows are sorted by; null: natural order. */
  readonly valueOf: ((path: readonly Key[]) => number | null) | null;
  readonly sign: 1 | -1;
}

const isWithin = (path: readonly Key[], whole: readonly Key[]): boolean =>
  whole.every((key, at) => path[at] === key);

/**
 * Which lines a table must show, in their order, worked out from the people alone: `paths` holds the categories of
 * each of them. Knows nothing of `buildAxis`.
 */
export function expectedLines(paths: readonly (readonly Key[])[], of: LinesOf): ExpectedLine[] {
  return [...within([], paths, of), { name: 'total', counts: () => true, isBlank: false }];
}

function within(path: readonly Key[], paths: readonly (readonly Key[])[], of: LinesOf): ExpectedLine[] {
  const { dimensions, view, side } = of;
  const depth = path.length;
  const dimension = dimensions[depth];
  if (!dimension) return [];
  const sizes = new Map<Key, number>();
  for (const each of paths) sizes.set(each[depth] ?? null, (sizes.get(each[depth] ?? null) ?? 0) + 1);
  const isListed = (key: Key): boolean =>
    key !== null && (sizes.has(key) || (dimension.isClosed && !view.hideEmpty));
  const recorded = dimension.keys.filter(isListed);
  const natural = (a: Key, b: Key): number => recorded.indexOf(a) - recorded.indexOf(b);
  const { valueOf } = of;
  const figure = (key: Key): number => valueOf?.([...path, key]) ?? -Infinity;
  const rank = (a: Key, b: Key, sign: number): number => {
    const [first, second] = [figure(a), figure(b)];
    if (first === second) return natural(a, b);
    // Nothing to sort by is last in either direction.
    if (first === -Infinity || second === -Infinity) return first === -Infinity ? 1 : -1;
    return sign * (first - second);
  };
  const top = depth === 0 ? of.top[0] : of.top[1];
  const isCut = top !== null && recorded.length > top + 1;
  const bySize = (a: Key, b: Key): number => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || natural(a, b);
  const kept = isCut
    ? [...recorded].sort(valueOf ? (a, b) => rank(a, b, of.sign) : bySize).slice(0, top)
    : recorded;
  const ordered = [...kept].sort(valueOf ? (a, b) => rank(a, b, of.sign) : natural);
  const linesOf = (key: Key): ExpectedLine[] => {
    const own = [...path, key];
    const line = { name: JSON.stringify(own), counts: (each: readonly Key[]) => isWithin(each, own) };
    if (depth === dimensions.length - 1) return [{ ...line, isBlank: false }];
    const isFolded = view.folded.includes(line.name);
    const inside = paths.filter((each) => (each[depth] ?? null) === key);
    const contents = isFolded ? [] : within(own, inside, of);
    if (side === 'rows') return [{ ...line, isBlank: contents.length > 0 && !view.subtotals }, ...contents];
    return contents.length > 0 && !view.subtotals ? contents : [...contents, { ...line, isBlank: false }];
  };
  const others: ExpectedLine[] = isCut
    ? [
        {
          name: `${JSON.stringify(path)} others of ${recorded.length - kept.length}`,
          counts: (each) => {
            const key = each[depth] ?? null;
            return isWithin(each, path) && key !== null && !kept.includes(key);
          },
          isBlank: false,
        },
      ]
    : [];
  const nothing = sizes.has(null) && !view.hideNotRecorded ? linesOf(null) : [];
  return [...ordered.flatMap(linesOf), ...others, ...nothing];
}
