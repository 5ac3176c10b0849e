import { unitsInCircles } from '../../../shared/analysis/unit-tree';
import type { UnitParent } from '../../../shared/contract/definitions';
import { unitKey } from './unit-names';
import { isColumnNumber, lineId, readTable, type ReadTable } from './unit-table-rows';

const parentHeads = {
  parent: [
    /^(?:don vi cap tren|cap tren|truc thuoc|thuoc|don vi cha|don vi quan ly|parent|higher unit)(?: |$)/,
  ],
  unit: [/^(?:don vi|ten don vi|unit)(?: |$)/],
} as const;

/**
 * What each unit is part of, from any sheet that has a column for both. One name under several units ("Văn phòng" of every
 * commune) is a department, which the roster itself tells: such lines are left out and told.
 */
export async function readUnitParents(path: string, signal: AbortSignal): Promise<ReadTable<UnitParent>> {
  const places: { line: UnitParent; parents: Set<string>; doubt: () => void; leaveOut: () => void }[] = [];
  const parentsOf = new Map<string, Set<string>>();
  /** In the order of the lines without a parent. */
  const tops: string[] = [];
  const read = await readTable<'unit' | 'parent', UnitParent>(
    path,
    parentHeads,
    ['unit', 'parent'],
    signal,
    (row, { skip, doubt }) => {
      const [unit, parent] = [row.text('unit'), row.text('parent')];
      if (unit === '' || isColumnNumber(parent)) return [];
      if (parent === '') {
        tops.push(unitKey(unit));
        return skip('no-parent');
      }
      const line = parentLine(unit, parent);
      const parents = parentsOf.get(line.id) ?? new Set();
      parentsOf.set(line.id, parents.add(unitKey(parent)));
      places.push({
        line,
        parents,
        doubt: () => doubt('several-parents'),
        leaveOut: () => skip('in-circle'),
      });
      return [line];
    },
  );
  for (const { parents, doubt } of places) if (parents.size > 1) doubt();
  const trees = read.lines.filter(({ id }) => (parentsOf.get(id)?.size ?? 0) < 2);
  const circles = unitsInCircles(trees);
  const isRound = ({ unit }: UnitParent): boolean => circles.has(unitKey(unit));
  for (const { line, leaveOut } of places) if (isRound(line)) leaveOut();
  // The top of a tree has no unit above it, and nothing is missing there.
  const above = new Set([...parentsOf.values()].flatMap((parents) => [...parents]));
  const without = read.skipped.filter(({ why }) => why === 'no-parent');
  const isTop = new Set(without.filter((_line, at) => above.has(tops[at] ?? '')));
  return {
    ...read,
    skipped: read.skipped.filter((line) => !isTop.has(line)),
    lines: trees.filter((line) => !isRound(line)),
  };
}

/** A unit is part of one other: the line that comes last takes the place of an earlier one. */
export function parentLine(unit: string, parent: string): UnitParent {
  return { id: lineId([unitKey(unit)]), unit, parent };
}
