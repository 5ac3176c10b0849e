import { unitsInCircles } from '../../../shared/analysis/unit-tree';
import type { UnitParent } from '../../../shared/contract/definitions';
import { unitKey } from './unit-names';
import { isColumnNumber, lineId, readTable, type ReadTable, type Remarks } from './unit-table-rows';

const parentHeads = {
  parent: [
    /^(?:don vi cap tren|cap tren|truc thuoc|thuoc|don vi cha|don vi quan ly|parent|higher unit)(?: |$)/,
  ],
  unit: [/^(?:don vi|ten don vi|unit)(?: |$)/],
} as const;

/** A column for each level, the highest first: `Tỉnh | Huyện | Xã`. */
const levelHeads = {
  province: [/^(?:tinh|cap tinh|tinh thanh pho|province)(?: |$)/],
  district: [/^(?:huyen|quan|cap huyen|thi xa|thanh pho|dia ban|cum|khu vuc|district)(?: |$)/],
  commune: [/^(?:xa|phuong|thi tran|cap xa|commune)(?: |$)/],
  unit: [/^(?:don vi|co quan|unit)(?: |$)/],
} as const;
const levels = ['province', 'district', 'commune', 'unit'] as const;
const pairsOfLevels = [
  ['district', 'commune'],
  ['province', 'commune'],
  ['commune', 'unit'],
  ['district', 'unit'],
  ['province', 'district'],
  ['province', 'unit'],
] as const;

interface ReadParent {
  readonly line: UnitParent;
  readonly parents: ReadonlySet<string>;
  readonly doubt: () => void;
  readonly leaveOut: () => void;
}

/**
 * What each unit is part of, from any sheet that has a column for both, or one for each level. One name under several units
 * ("Văn phòng" of every commune) is a department, which the roster itself tells: such lines are left out and told.
 */
export async function readUnitParents(path: string, signal: AbortSignal): Promise<ReadTable<UnitParent>> {
  const places: ReadParent[] = [];
  const parentsOf = new Map<string, Set<string>>();
  /** In the order of the lines without a parent. */
  const tops: string[] = [];
  const partOf = (unit: string, parent: string, { skip, doubt }: Remarks<UnitParent>): UnitParent => {
    const line = parentLine(unit, parent);
    const parents = parentsOf.get(line.id) ?? new Set();
    parentsOf.set(line.id, parents.add(unitKey(parent)));
    places.push({
      ...{ line, parents },
      doubt: () => doubt('several-parents'),
      leaveOut: () => skip('in-circle'),
    });
    return line;
  };
  const inTwoColumns = await readTable<'unit' | 'parent', UnitParent>(
    path,
    parentHeads,
    ['unit', 'parent'],
    signal,
    (row, remarks) => {
      const [unit, parent] = [row.text('unit'), row.text('parent')];
      if (unit === '' || isColumnNumber(parent)) return [];
      if (parent !== '') return [partOf(unit, parent, remarks)];
      tops.push(unitKey(unit));
      return remarks.skip('no-parent');
    },
  );
  const read = inTwoColumns.lines.length > 0 ? inTwoColumns : await readLevels(path, partOf, signal);
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

async function readLevels(
  path: string,
  partOf: (unit: string, parent: string, remarks: Remarks<UnitParent>) => UnitParent,
  signal: AbortSignal,
): Promise<ReadTable<UnitParent>> {
  const said = new Set<string>();
  let read: ReadTable<UnitParent> = { lines: [], skipped: [], doubted: [] };
  for (const needed of pairsOfLevels) {
    read = await readTable<(typeof levels)[number], UnitParent>(
      path,
      levelHeads,
      needed,
      signal,
      (row, remarks) => {
        const names = levels.filter((level) => row.head(level) !== '').map(row.text);
        if (names.every((name) => name === '' || isColumnNumber(name))) return [];
        const filled = names.filter((name) => name !== '');
        if (filled.length < 2) return remarks.skip('no-parent');
        return filled.slice(1).flatMap((unit, at) => {
          const parent = filled[at] ?? '';
          const key = `${unitKey(unit)}|${unitKey(parent)}`;
          if (said.has(key)) return [];
          said.add(key);
          return [partOf(unit, parent, remarks)];
        });
      },
    );
    if (read.lines.length > 0) break;
  }
  return read;
}

/** A unit is part of one other: the line that comes last takes the place of an earlier one. */
export function parentLine(unit: string, parent: string): UnitParent {
  return { id: lineId([unitKey(unit)]), unit, parent };
}
