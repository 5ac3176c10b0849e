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
  /** Of the outer dimension and of every one inside. */
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
  /** Groups of which something inside is shown; the others are counted as a whole. */
  const open = new Set<string>();

  /** What is shown inside of a group, from its outer lines in. */
  const linesIn = (path: readonly Key[], conditions: readonly Condition[]): AxisLine[] => {
    const depth = path.length;
    const dimension = dimensions[depth];
    if (!dimension) return [];
    const chosen = chooseKeys(dimension, path, people, view, view.top[Math.min(depth, 1)] ?? null);
    const blocks = chosen.shown.map((key) => {
      const within = [...path, key];
      const own = [...conditions, { dimension: dimension.id, in: [key] }];
      if (depth === dimensions.length - 1) return [line('category', within, allOf(own))];
      const id = lineId(within);
      const isFolded = view.folded.has(id);
      const contents = isFolded ? [] : linesIn(within, own);
      if (contents.length > 0) open.add(id);
      if (view.groups === 'folded-only' && contents.length > 0) return contents;
      const isFirst = view.groups === 'first';
      const group = { ...line(isFirst ? 'group' : 'subtotal', within, allOf(own)), isFolded };
      return isFirst ? [group, ...contents] : [...contents, group];
    });
    if (chosen.others > 0) {
      // "Khác" stands before "not recorded".
      const place = chosen.shown.at(-1) === null ? blocks.length - 1 : blocks.length;
      blocks.splice(place, 0, [othersLine(dimension, path, conditions, chosen)]);
    }
    return blocks.flat();
  };

  const total = line('total', [], everybody, totalId);
  const lines = [...linesIn([], []), total];
  const byId = new Map(lines.map((each) => [each.id, each]));
  const linesWithin = (path: readonly Key[]): AxisLine[] => {
    const found = [total];
    for (let depth = 1; depth <= path.length; depth += 1) {
      const within = path.slice(0, depth);
      const id = lineId(within);
      const own = byId.get(id);
      if (own) found.push(own);
      if (open.has(id)) continue;
      // A category without a line of its own is among the others; "not recorded" never is.
      const others = byId.get(othersId(within.slice(0, -1)));
      if (!own && others && within.at(-1) !== null) found.push(others);
      break;
    }
    return found;
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
      if (!view.hideNotRecorded) return false;
      const closed = path.findIndex((_key, at) => !open.has(lineId(path.slice(0, at + 1))));
      return path.slice(0, closed < 0 ? path.length : closed + 1).includes(null);
    },
  };
}

function line(kind: LineKind, path: readonly Key[], condition: Condition, id = lineId(path)): AxisLine {
  return { id, kind, path, condition, categories: 1, isFolded: false };
}

/** One condition, or several that all hold. */
function allOf(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { all: conditions };
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
  return { ...line('others', path, allOf([...own, beyond]), othersId(path)), categories: others };
}

/** How many groups a line stands in: 0 for outer lines and the total. */
export function levelOf({ kind, path }: Pick<AxisLine, 'kind' | 'path'>): number {
  return kind === 'others' ? path.length : Math.max(path.length - 1, 0);
}

interface Chosen {
  /** In the order they are shown. */
  readonly shown: readonly Key[];
  /** How many categories are beyond the top. */
  readonly others: number;
}

function chooseKeys(
  { keys, isClosed, listsUnrecorded }: BreakdownDimension,
  parent: readonly Key[],
  people: ReadonlyMap<string, number>,
  { hideEmpty, hideNotRecorded, sort }: AxisView,
  top: number | null,
): Chosen {
  const idOf = (key: Key): string => lineId([...parent, key]);
  const sizeOf = (key: Key): number => people.get(idOf(key)) ?? 0;
  const isListed = (key: Key): boolean => key !== null || listsUnrecorded === true;
  const occurring = keys.filter((key) => sizeOf(key) > 0 || (isClosed && !hideEmpty && isListed(key)));
  const recorded = occurring.filter((key) => key !== null);
  const nothing = occurring.includes(null) && !hideNotRecorded ? [null] : [];
  const ranked = sort
    ? [...recorded].sort((a, b) => byValue(sort.valueOf(idOf(a)), sort.valueOf(idOf(b)), sort.sign))
    : recorded;
  // One line "khác" in the place of one category would only hide its name.
  if (top === null || recorded.length <= top + 1) return { shown: [...ranked, ...nothing], others: 0 };
  // Of sorted rows the first; in natural order those with the most people.
  const first = sort ? ranked : [...recorded].sort((a, b) => sizeOf(b) - sizeOf(a));
  const kept = new Set(first.slice(0, top));
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
