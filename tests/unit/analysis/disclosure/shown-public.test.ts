import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicTable } from '../../../../shared/analysis/disclosure/public-table';
import { starterLibrary } from '../../../../shared/analysis/library';
import type { TableColumn } from '../../../../shared/analysis/table-model';
import type { TableView } from '../../../../shared/analysis/table-view';
import type { Breakdown } from '../../../../shared/contract/results';
import { solve, type KnownSum } from './outsider';

type Key = string | null;

const keysOf = {
  unit: ['Xã A', 'Xã B', 'Xã C', 'Xã D', null],
  gender: ['female', 'male', null],
  party_member: ['yes', 'no', null],
  staff_group: ['official', 'public_employee'],
} as const satisfies Readonly<Record<string, readonly Key[]>>;
type DimensionId = keyof typeof keysOf;
const dimensionIds = Object.keys(keysOf) as DimensionId[];

type Person = Readonly<Record<DimensionId, Key>> & { readonly isYoung: boolean };

const person: fc.Arbitrary<Person> = fc.record({
  unit: fc.constantFrom(...keysOf.unit, 'Xã A', 'Xã A', 'Xã B'),
  gender: fc.constantFrom(...keysOf.gender, 'male', 'male', 'female'),
  party_member: fc.constantFrom(...keysOf.party_member, 'yes', 'yes'),
  staff_group: fc.constantFrom(...keysOf.staff_group),
  isYoung: fc.boolean(),
});
/** Many small cells, and some large ones. */
const roster = fc
  .array(fc.tuple(person, fc.constantFrom(1, 1, 1, 2, 3, 6, 15)), { minLength: 1, maxLength: 25 })
  .map((groups) => groups.flatMap(([each, times]) => new Array<Person>(times).fill(each)));

const isCounted: Readonly<Record<string, (each: Person) => boolean>> = {
  headcount: () => true,
  under_40: ({ isYoung }) => isYoung,
  party_member: ({ party_member: member }) => member === 'yes',
  female: ({ gender }) => gender === 'female',
};

function breakdownOf(
  people: readonly Person[],
  rows: readonly DimensionId[],
  columns: readonly DimensionId[],
  measure: string,
): Breakdown {
  const cells = new Map<string, Breakdown['cells'][number]>();
  for (const each of people) {
    const place = { rows: rows.map((id) => each[id]), columns: columns.map((id) => each[id]) };
    const key = JSON.stringify(place);
    const before = cells.get(key) ?? { ...place, people: 0, numerator: 0, denominator: 0, unknown: 0 };
    cells.set(key, {
      ...before,
      people: before.people + 1,
      denominator: before.denominator + 1,
      numerator: before.numerator + (isCounted[measure]?.(each) ? 1 : 0),
    });
  }
  const side = (ids: readonly DimensionId[]): Breakdown['rows'] =>
    ids.map((id) => ({ id, keys: [...keysOf[id]], isClosed: id !== 'unit' }));
  return {
    ...{ asOf: '2024-12-31', measure, people: people.length, cells: [...cells.values()] },
    ...{ rows: side(rows), columns: side(columns) },
  };
}

const top = fc.constantFrom(null, null, 1, 2);
const view: fc.Arbitrary<TableView> = fc.record({
  percentOf: fc.constantFrom('none', 'row', 'column', 'total'),
  sort: fc.constant({ by: 'value', column: null, direction: 'descending' } as const),
  topRows: fc.tuple(top, top),
  topColumns: fc.tuple(top, top),
  hideEmpty: fc.boolean(),
  hideNotRecorded: fc.boolean(),
  subtotals: fc.boolean(),
  folded: fc.subarray(keysOf.unit.map((unit) => JSON.stringify([unit]))),
});

const question = fc
  .tuple(fc.shuffledSubarray(dimensionIds, { maxLength: 4 }), fc.nat(3))
  .map(([ids, at]) => ({ rows: ids.slice(0, at), columns: ids.slice(at, at + 2) }));

/** Lines that no other line is a part of, with whom each of them counts. */
function leavesOf(lines: readonly TableColumn[], nested: number) {
  const isPart = ({ path, kind }: TableColumn, whole: TableColumn): boolean =>
    whole.kind !== 'others' &&
    (path.length > whole.path.length || (kind === 'others' && whole.kind !== 'total')) &&
    whole.path.every((key, at) => path[at] === key);
  const isIn = (line: TableColumn, path: readonly Key[]): boolean => {
    if (!line.path.every((key, at) => path[at] === key)) return false;
    if (line.kind !== 'others') return true;
    const depth = line.path.length;
    const siblings = lines.filter(
      (other) => other.path.length === depth + 1 && isPart(other, { ...line, kind: 'group' }),
    );
    return path[depth] !== null && siblings.every((other) => other.path[depth] !== path[depth]);
  };
  const leaves = lines.filter(
    (line) =>
      line.kind === 'others' ||
      (line.kind !== 'total' && !lines.some((other) => other !== line && isPart(other, line))),
  );
  const total = lines.filter(({ kind }) => kind === 'total');
  const own = nested === 0 || leaves.length === 0 ? total : leaves;
  return {
    leaves: own.map((line) => ({ line, has: (path: readonly Key[]) => isIn(line, path) })),
    partsOf: (line: TableColumn): number[] =>
      own.flatMap((leaf, at) =>
        line.kind === 'total' || leaf === line || (line.kind !== 'others' && isPart(leaf, line)) ? [at] : [],
      ),
  };
}

const sum = (members: readonly number[], values: readonly number[]): number =>
  members.reduce((all, member) => all + (values[member] ?? 0), 0);

function canDiffer(
  members: readonly number[],
  value: number,
  possible: (more: KnownSum) => boolean,
): boolean {
  return (
    possible({ members, is: '>=', value: value + 1 }) ||
    (value > 0 && possible({ members, is: '<=', value: value - 1 }))
  );
}

test('in five hundred tables as they are shown no hidden figure can be solved', () => {
  let hiddenFigures = 0;
  fc.assert(
    fc.property(
      roster,
      question,
      fc.constantFrom('headcount', 'headcount', 'under_40', 'party_member'),
      view,
      fc.integer({ min: 2, max: 10 }),
      (people, { rows, columns }, measure, shownAs, threshold) => {
        const breakdown = breakdownOf(people, rows, columns, measure);
        const frame = { library: starterLibrary, language: 'vi' } as const;
        const table = publicTable(breakdown, shownAs, frame, threshold);
        const down = leavesOf(table.rows, rows.length);
        const across = leavesOf(table.columns, columns.length);
        const width = across.leaves.length;
        const singles = down.leaves.flatMap((row) =>
          across.leaves.map((column) => {
            const those = breakdown.cells.filter((cell) => row.has(cell.rows) && column.has(cell.columns));
            const inside = those.reduce((all, { numerator }) => all + numerator, 0);
            return { inside, outside: those.reduce((all, cell) => all + cell.people, 0) - inside };
          }),
        );
        // Unknowns: people in the numerator of each single cell, then those outside.
        const truth = [...singles.map(({ inside }) => inside), ...singles.map(({ outside }) => outside)];
        expect(sum([...truth.keys()], truth)).toBe(people.length);
        const isCount = measure === 'headcount';
        const cells = table.rows.flatMap((row) =>
          row.cells.map((cell, at) => {
            const column = table.columns[at];
            if (!column) throw new Error('no column');
            const insiders = down
              .partsOf(row)
              .flatMap((r) => across.partsOf(column).map((c) => r * width + c));
            const outsiders = insiders.map((single) => single + singles.length);
            return { row, column, cell, insiders, everybody: [...insiders, ...outsiders], outsiders };
          }),
        );
        /** What the share of a cell is a share of. */
        const baseOf = ({ row, column }: (typeof cells)[number]) =>
          cells.find(
            (other) =>
              other.row === (shownAs.percentOf === 'row' ? row : table.rows.at(-1)) &&
              other.column === (shownAs.percentOf === 'column' ? column : table.columns.at(-1)),
          );
        const known = cells.flatMap((each): KnownSum[] => {
          const { cell, insiders, everybody } = each;
          const facts: KnownSum[] = [];
          const know = (members: readonly number[]): void => {
            facts.push({ members, is: '=', value: sum(members, truth) });
          };
          if (isCount && !cell.isHidden) {
            expect(cell.people).toBe(sum(everybody, truth));
            know(everybody);
          }
          // A count beside its share tells what it is a share of.
          const base = isCount && cell.share !== null && cell.share > 0 ? baseOf(each) : null;
          if (base) know(base.everybody);
          if (!isCount && !cell.isHidden) {
            expect([cell.numerator, cell.denominator]).toEqual([sum(insiders, truth), sum(everybody, truth)]);
            know(insiders);
            know(everybody);
          }
          if (!isCount && cell.denominator > 0) know(everybody);
          return facts;
        });
        const least = truth.map((value) => Math.min(value, 1));
        const possible = (more: KnownSum): boolean => solve(least, [...known, more]) !== null;
        for (const { cell, row, column, insiders, outsiders, everybody } of cells) {
          const where = JSON.stringify({ row: row.id, column: column.id, threshold });
          const sides = isCount ? [everybody] : [insiders, outsiders];
          for (const side of sides) {
            const value = sum(side, truth);
            if (value === 0 || value >= threshold) continue;
            expect(cell.isHidden, where).toBe(true);
            expect(possible({ members: side, is: '>=', value: threshold }), where).toBe(true);
          }
          if (!cell.isHidden) continue;
          hiddenFigures += 1;
          expect([cell.people, cell.numerator, cell.value, cell.share]).toEqual([0, 0, null, null]);
          for (const side of isCount ? [everybody] : [insiders])
            if (side.length > 0) expect(canDiffer(side, sum(side, truth), possible), where).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(hiddenFigures).toBeGreaterThan(500);
}, 120_000);
