import type { UnitParent } from '../contract/definitions';
import { matchNames } from '../map/match-names';
import { markedKey } from '../text/marked-key';
import { spelledAlike } from '../text/may-be-one-name';
import type { Dimension, DimensionCategory } from './dimension';

/** What is not part of the tree stands together, so that every sum stays the whole. */
const outside: DimensionCategory = {
  id: 'not_in_tree',
  label: { vi: 'Chưa có trong cây đơn vị', en: 'Not in the unit tree' },
};

/** Every unit that the tree names with those above it, the highest first and itself last. */
export function unitPaths(table: readonly UnitParent[]): Map<string, readonly string[]> {
  const spell = spelledAlike(table.flatMap(({ unit, parent }) => [parent, unit]));
  const parents = table.map(({ unit, parent }) => ({ unit: spell(unit), parent: spell(parent) }));
  const above = new Map(parents.map(({ unit, parent }) => [markedKey(unit), parent]));
  const written = new Map<string, string>();
  for (const { unit, parent } of parents)
    for (const name of [parent, unit]) if (!written.has(markedKey(name))) written.set(markedKey(name), name);
  const paths = new Map<string, readonly string[]>();
  for (const [key, name] of written) {
    const path = [name];
    const seen = new Set([key]);
    for (
      let next = above.get(key);
      next !== undefined && !seen.has(markedKey(next));
      next = above.get(markedKey(next))
    ) {
      seen.add(markedKey(next));
      path.unshift(written.get(markedKey(next)) ?? next);
    }
    paths.set(name, path);
  }
  return paths;
}

/** The units that are part of themselves, directly or through others, by `markedKey`. */
export function unitsInCircles(parents: readonly UnitParent[]): ReadonlySet<string> {
  const above = new Map(parents.map(({ unit, parent }) => [markedKey(unit), markedKey(parent)]));
  const found = new Set<string>();
  const settled = new Set<string>();
  for (const start of above.keys()) {
    const path: string[] = [];
    let key: string | undefined = start;
    for (; key !== undefined && !settled.has(key) && !path.includes(key); key = above.get(key))
      path.push(key);
    if (key !== undefined && !settled.has(key))
      for (const each of path.slice(path.indexOf(key))) found.add(each);
    for (const each of path) settled.add(each);
  }
  return found;
}

/**
 * What the tree calls units of rosters: in whatever capitals; else without tone marks, with and without "xã", "UBND", where
 * it can be one unit only. A unit that is not found is not part of the tree.
 */
export function namesInTree(
  treeNames: Iterable<string>,
  units: readonly string[],
): ReadonlyMap<string, string> {
  const byKey = new Map([...treeNames].map((name) => [markedKey(name), name]));
  const found = new Map<string, string>();
  for (const unit of units) {
    const name = byKey.get(markedKey(unit));
    if (name !== undefined) found.set(unit, name);
  }
  const taken = new Set(found.values());
  const free = [...byKey.values()].filter((name) => !taken.has(name));
  const open = units.filter((unit) => !found.has(unit));
  for (const [name, unit] of matchNames(
    open,
    free.map((name) => [name, name]),
  ))
    found.set(unit, name);
  return found;
}

/**
 * The levels above the lowest one as ways to divide: `unit_level_1` is the highest. A unit that stands higher than a level
 * is itself there. `rosterUnits`: as rosters write them.
 */
export function unitLevels(parents: readonly UnitParent[], rosterUnits: readonly string[] = []): Dimension[] {
  const pathOf = unitPaths(parents);
  const paths = [...pathOf.values()];
  const deepest = Math.max(0, ...paths.map(({ length }) => length));
  const spellings = new Map<string, string[]>();
  for (const [unit, name] of namesInTree(pathOf.keys(), rosterUnits))
    if (unit !== name) spellings.set(name, [...(spellings.get(name) ?? []), unit]);
  return Array.from({ length: Math.max(deepest - 1, 0) }, (_, level): Dimension => {
    const members = new Map<string, string[]>();
    for (const path of paths) {
      const own = path[Math.min(level, path.length - 1)] ?? '';
      const name = path.at(-1) ?? '';
      members.set(own, [...(members.get(own) ?? []), name, ...(spellings.get(name) ?? [])]);
    }
    const number = deepest > 2 ? ` ${level + 1}` : '';
    return {
      id: `unit_level_${level + 1}`,
      label: {
        vi: `Đơn vị cấp trên${number && `, bậc${number}`}`,
        en: `Higher unit${number && `, level${number}`}`,
      },
      categories: [...[...members.keys()].map((id) => ({ id, label: { vi: id, en: id } })), outside],
      definition: {
        vi: 'Theo cây đơn vị ở trang “Định nghĩa”.',
        en: 'By the unit tree of the page “Definitions”.',
      },
      source: {
        groupsOf: 'unit',
        groups: [...members].map(([id, values]) => ({ id, values })),
        rest: outside.id,
      },
    };
  });
}
