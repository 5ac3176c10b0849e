import { tableOf, type Feature, type PeopleTable } from './people-table';

/** So many kinds of people are compared within one shape of table. */
const mostKinds = 30;

/**
 * People who are counted in one table and not in another of the same shape, where everybody of the other is counted in
 * the first (under 40 and under 30; all and those for whom there is a standard): whoever sees both can subtract.
 */
export function tellingDifferences(
  tables: readonly PeopleTable[],
  people: number,
  threshold: number,
): readonly PeopleTable[] {
  const shapes = new Map<Feature, Map<Feature, PeopleTable[]>>();
  for (const table of tables) {
    if (!table.isPrinted) continue;
    const byColumn = shapes.get(table.row) ?? new Map<Feature, PeopleTable[]>();
    shapes.set(table.row, byColumn.set(table.column, [...(byColumn.get(table.column) ?? []), table]));
  }
  const found: PeopleTable[] = [];
  for (const alike of [...shapes.values()].flatMap((byColumn) => [...byColumn.values()])) {
    const kinds = alike.slice(0, mostKinds);
    const isWithin = nesting(kinds, people);
    kinds.forEach((inner, a) => {
      kinds.forEach((outer, b) => {
        if (a === b || !isWithin(a, b) || isOpposite(inner, outer) || !isRelated(inner, outer)) return;
        const kind = { isPrinted: false, hasGroups: false };
        const table = tableOf(outer, outer.among, people, kind, inner.among);
        if (table.values.some((value) => value > 0 && value < threshold)) found.push(table);
      });
    });
  }
  return found;
}

/** Whether all people of one kind are of another too. */
function nesting(kinds: readonly PeopleTable[], people: number): (inner: number, outer: number) => boolean {
  const masks = new Set<number>();
  for (let person = 0; person < people; person++) {
    let mask = 0;
    kinds.forEach(({ among }, at) => {
      if (among.every(({ feature, is }) => feature.of[person] === is)) mask |= 1 << at;
    });
    masks.add(mask);
  }
  return (inner, outer) =>
    [...masks].every((mask) => ((mask >> inner) & 1) === 0 || ((mask >> outer) & 1) === 1);
}

/** The other side of a share is a table already. */
function isOpposite(inner: PeopleTable, outer: PeopleTable): boolean {
  return outer.parts.includes(inner);
}

/** Whether it is more than chance: one counts everybody, or both say something of the same. */
function isRelated(inner: PeopleTable, outer: PeopleTable): boolean {
  if (outer.among.length === 0) return true;
  const topics = new Set(outer.among.flatMap(({ feature }) => feature.topics));
  return inner.among.some(({ feature }) => feature.topics.some((topic) => topics.has(topic)));
}
