import type { BreakdownDimension } from '../contract/results';
import { everybody, type Condition } from './condition';
import type { LineKind } from './table-model';

export type Key = string | null;

/** A row or column before it has words and figures. */
export interface AxisLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly path: readonly Key[];
  readonly condition: Condition;
  /** Of `others`: how many categories it stands for. */
  readonly categories: number;
  readonly isFolded: boolean;
}

export interface Axis {
  /** As they are shown; the total last. */
  readonly lines: readonly AxisLine[];
  /** The lines that count the people of a combination of categories. */
  readonly linesOf: (path: readonly Key[]) => readonly AxisLine[];
  /** Whether only the total and subtotals count them: "not recorded" is not shown. */
  readonly isNotShown: (path: readonly Key[]) => boolean;
}

export interface AxisView {
  readonly top: readonly [outer: number | null, inner: number | null];
  readonly hideEmpty: boolean;
  readonly hideNotRecorded: boolean;
  readonly folded: ReadonlySet<string>;
  /** The place of the line of a whole group, or none for one that is open. */
  readonly groups: 'first' | 'last' | 'folded-only';
  /** What lines are sorted by, by `lineId`; null: natural order. */
  readonly sort: { readonly valueOf: (id: string) => number | null; readonly sign: 1 | -1 } | null;
}

export const totalId = 'total';

/** The id of a category or group. */
export function lineId(path: readonly Key[]): string {
  return JSON.stringify(path);
}

function othersId(path: readonly Key[]): string {
  return `${lineId(path)} others`;
}

/** The lines of rows or columns; `people` says how many people stand in a category or group, by `lineId`. */
export function buildAxis(
  dimensions: readonly BreakdownDimension[],
  people: ReadonlyMap<string, number>,
  view: AxisView,
): Axis {
  const lines: AxisLine[] = [];
  const total: AxisLine = line('total', [], everybody, totalId);
  const [outer, inner] = dimensions;
  /** Groups of which something inside is shown; the others are counted as a whole. */
  const open = new Set<string>();
  if (outer) {
    const chosen = chooseKeys(outer, [], people, view, view.top[0]);
    for (const key of chosen.shown) {
      const own: Condition = { dimension: outer.id, in: [key] };
      if (!inner) {
        lines.push(line('category', [key], own));
        continue;
      }
      const within = chooseKeys(inner, [key], people, view, view.top[1]);
      const isFolded = view.folded.has(lineId([key]));
      const contents = isFolded ? [] : innerLines(inner, key, own, within);
      if (contents.length > 0) open.add(lineId([key]));
      const group = {
        ...line(view.groups === 'first' ? 'group' : 'subtotal', [key], own),
        isFolded,
      } satisfies AxisLine;
      const isShown = view.groups !== 'folded-only' || contents.length === 0;
      if (isShown && view.groups === 'first') lines.push(group);
      lines.push(...contents);
      if (isShown && view.groups !== 'first') lines.push(group);
    }
    if (chosen.others > 0) lines.splice(placeOfOthers(lines), 0, othersLine(outer, [], [], chosen));
  }
  lines.push(total);

  const byId = new Map(lines.map((each) => [each.id, each]));
  const find = (id: string): AxisLine[] => {
    const found = byId.get(id);
    return found ? [found] : [];
  };
  /** The line of a category, or of the others it stands among. */
  const findOne = (path: readonly Key[]): AxisLine[] => {
    const own = find(lineId(path));
    if (own.length > 0 || path.at(-1) === null) return own;
    return find(othersId(path.slice(0, -1)));
  };
  const linesWithin = (path: readonly Key[]): AxisLine[] => {
    const first = path.slice(0, 1);
    const id = lineId(first);
    if (!outer) return [total];
    if (!inner) return [total, ...findOne(first)];
    return open.has(id) ? [total, ...find(id), ...findOne(path)] : [total, ...findOne(first)];
  };
  // Thousands of cells share their rows and columns.
  const known = new Map<string, readonly AxisLine[]>();
  return {
    lines,
    linesOf: (path) => {
      const id = lineId(path);
      let found = known.get(id);
      if (!found) known.set(id, (found = linesWithin(path)));
      return found;
    },
    isNotShown: (path) => {
      if (!outer || !view.hideNotRecorded) return false;
      return path[0] === null || (path[1] === null && open.has(lineId(path.slice(0, 1))));
    },
  };
}

function line(kind: LineKind, path: readonly Key[], condition: Condition, id = lineId(path)): AxisLine {
  return { id, kind, path, condition, categories: 1, isFolded: false };
}

/** "Khác" stands before "not recorded". */
function placeOfOthers(lines: readonly AxisLine[]): number {
  const place = lines.findIndex(({ path }) => path[0] === null);
  return place < 0 ? lines.length : place;
}

function innerLines(inner: BreakdownDimension, outerKey: Key, own: Condition, chosen: Chosen): AxisLine[] {
  const lines = chosen.shown.map((key) =>
    line('category', [outerKey, key], { all: [own, { dimension: inner.id, in: [key] }] }),
  );
  if (chosen.others === 0) return lines;
  const others = othersLine(inner, [outerKey], [own], chosen);
  const last = lines.at(-1);
  return last?.path[1] === null ? [...lines.slice(0, -1), others, last] : [...lines, others];
}

function othersLine(
  dimension: BreakdownDimension,
  path: readonly Key[],
  own: readonly Condition[],
  { shown, others }: Chosen,
): AxisLine {
  const beyond: Condition = {
    not: { dimension: dimension.id, in: [...shown.filter((key) => key !== null), null] },
  };
  return {
    ...line('others', path, own.length === 0 ? beyond : { all: [...own, beyond] }, othersId(path)),
    categories: others,
  };
}

interface Chosen {
  /** In the order they are shown. */
  readonly shown: readonly Key[];
  /** How many categories are beyond the top. */
  readonly others: number;
}

function chooseKeys(
  { keys, isClosed }: BreakdownDimension,
  parent: readonly Key[],
  people: ReadonlyMap<string, number>,
  { hideEmpty, hideNotRecorded, sort }: AxisView,
  top: number | null,
): Chosen {
  const idOf = (key: Key): string => lineId([...parent, key]);
  const sizeOf = (key: Key): number => people.get(idOf(key)) ?? 0;
  const occurring = keys.filter((key) => sizeOf(key) > 0 || (isClosed && !hideEmpty && key !== null));
  const recorded = occurring.filter((key) => key !== null);
  const nothing = occurring.includes(null) && !hideNotRecorded ? [null] : [];
  const ranked = sort
    ? [...recorded].sort((a, b) => byValue(sort.valueOf(idOf(a)), sort.valueOf(idOf(b)), sort.sign))
    : recorded;
  // One line "khác" in the place of one category would only hide its name.
  if (top === null || recorded.length <= top + 1) return { shown: [...ranked, ...nothing], others: 0 };
  const largest = [...recorded].sort((a, b) =>
    sort ? byValue(sort.valueOf(idOf(a)), sort.valueOf(idOf(b)), -1) : sizeOf(b) - sizeOf(a),
  );
  const kept = new Set(largest.slice(0, top));
  return {
    shown: [...ranked.filter((key) => kept.has(key)), ...nothing],
    others: recorded.length - top,
  };
}

/** No figure is last in either direction; equal ones keep their natural order. */
function byValue(a: number | null, b: number | null, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (a - b);
}
