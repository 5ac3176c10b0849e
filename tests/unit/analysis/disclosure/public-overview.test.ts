import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiveYearBands } from '../../../../shared/analysis/age-bands';
import {
  overviewTables,
  publicOverview,
  type PublicPart,
} from '../../../../shared/analysis/disclosure/public-overview';
import { overviewIndicators } from '../../../../shared/analysis/indicators';
import { starterLibrary } from '../../../../shared/analysis/library';
import type { Overview } from '../../../../shared/contract/results';
import { solve, type KnownSum } from './outsider';

const bands = fiveYearBands.slice(3, 8).map(({ id }) => id);
const young = new Set(bands.slice(0, 2));
const genders = ['male', 'female', null] as const;
const levels = ['college', 'university', 'master', null] as const;
const universityUp = new Set<string | null>(['university', 'master']);
const theories = ['elementary', 'intermediate', null] as const;

interface Person {
  readonly band: string;
  readonly gender: (typeof genders)[number];
  readonly level: (typeof levels)[number];
  readonly group: 'official' | 'public_employee';
  readonly theory: (typeof theories)[number];
  readonly unit: string;
  readonly isMinority: boolean;
}

const person: fc.Arbitrary<Person> = fc.record({
  band: fc.constantFrom(...bands),
  gender: fc.constantFrom(...genders, 'male' as const, 'female' as const),
  level: fc.constantFrom(...levels, 'university' as const, 'university' as const),
  group: fc.constantFrom('official' as const, 'public_employee' as const),
  theory: fc.constantFrom(...theories),
  unit: fc.constantFrom('Xã A', 'Xã B', 'Xã C', 'Xã D'),
  isMinority: fc.boolean(),
});

const meets: Readonly<Record<string, (each: Person) => boolean>> = {
  under_40: ({ band }) => young.has(band),
  female: ({ gender }) => gender === 'female',
  ethnic_minority: ({ isMinority }) => isMinority,
  party_member: () => false,
  qualified_university_up: ({ level }) => universityUp.has(level),
  political_theory_any: ({ theory }) => theory !== null,
};

function countBy<Key>(people: readonly Person[], key: (each: Person) => Key): [Key, number][] {
  const counts = new Map<string, [Key, number]>();
  for (const each of people) {
    const [found, before] = counts.get(JSON.stringify(key(each))) ?? [key(each), 0];
    counts.set(JSON.stringify(found), [found, before + 1]);
  }
  return [...counts.values()];
}

function overviewOf(people: readonly Person[]): Overview {
  const counted = (of: readonly Person[]) =>
    Object.fromEntries(
      overviewIndicators.map(({ id }) => [id, of.filter(meets[id] ?? (() => false)).length]),
    );
  const all = counted(people);
  return {
    ...{ asOf: '2024-12-31', everybody: people.length, people: people.length },
    tiles: overviewIndicators.map(({ id }) => ({
      ...{ id, group: null, numerator: all[id] ?? 0, denominator: people.length, unknown: 0 },
      share: people.length === 0 ? null : (all[id] ?? 0) / people.length,
    })),
    ...{ byStaffGroup: [], staffGroups: [], adminLevels: [] },
    agePyramid: countBy(people, ({ band, gender }) => [band, gender] as const).map(
      ([[band, gender], number]) => ({ band, gender, people: number }),
    ),
    qualificationByGroup: countBy(people, ({ group, level }) => [group, level] as const).map(
      ([[row, column], number]) => ({ row, column, people: number }),
    ),
    politicalTheory: countBy(people, ({ theory }) => theory).map(([value, number]) => ({
      value,
      people: number,
    })),
    specialisations: { top: [{ value: null, people: people.length }], others: { value: null, people: 0 } },
    units: countBy(people, ({ unit }) => unit).map(([unit, number]) => ({
      ...{ unit, people: number },
      counts: counted(people.filter((each) => each.unit === unit)),
    })),
  };
}

/** What the rows of a chart add up to in a tile. */
const tileOf: Readonly<
  Record<string, { tile: string; has: (row: string | null, column: string | null) => boolean }[]>
> = {
  age: [
    { tile: 'under_40', has: (row) => young.has(row ?? '') },
    { tile: 'female', has: (_row, column) => column === 'female' },
  ],
  levels: [{ tile: 'qualified_university_up', has: (row) => universityUp.has(row) }],
  theory: [{ tile: 'political_theory_any', has: (row) => row !== null }],
  fields: [],
};

/** The unknown counts of a chart, what an outsider reads in it and in the tiles, and what is hidden. */
function outsider({ breakdown, model }: PublicPart, tiles: readonly KnownTile[]) {
  const singles = breakdown.cells.map(({ rows: [row = null], columns: [column = null], people }) => ({
    ...{ row, column, people },
  }));
  const isIn = (path: readonly (string | null)[], key: string | null): boolean =>
    path.length === 0 || path[0] === key;
  const cells = model.rows.flatMap((row) =>
    row.cells.map((cell, at) => {
      const column = model.columns[at];
      const members = singles.flatMap((single, index) =>
        isIn(row.path, single.row) && isIn(column?.path ?? [], single.column) ? [index] : [],
      );
      const value = members.reduce((sum, index) => sum + (singles[index]?.people ?? 0), 0);
      return { members, value, isHidden: cell.isHidden === true };
    }),
  );
  const known: KnownSum[] = [
    ...cells
      .filter(({ isHidden }) => !isHidden)
      .map(({ members, value }) => ({ members, value, is: '=' as const })),
    ...tiles.map(({ has, value }) => ({
      members: singles.flatMap(({ row, column }, index) => (has(row, column) ? [index] : [])),
      ...{ value, is: '=' as const },
    })),
  ];
  const possible = (more: KnownSum): boolean =>
    solve(
      singles.map(() => 0),
      [...known, more],
    ) !== null;
  return { hidden: cells.filter(({ isHidden, members }) => isHidden && members.length > 0), possible };
}

interface KnownTile {
  readonly has: (row: string | null, column: string | null) => boolean;
  readonly value: number;
}

test('no hidden cell of a chart can be computed from what the charts and the tiles of the overview tell', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 0, maxLength: 90 }), (people) => {
      const overview = overviewOf(people);
      const told = publicOverview(overview, {
        ...{ tiles: overviewIndicators, columns: overviewIndicators, library: starterLibrary },
        ...{ language: 'vi', threshold: 5 },
      });
      for (const { id, numerator, denominator } of overview.tiles) {
        const rest = denominator - numerator;
        if ((numerator > 0 && numerator < 5) || (rest > 0 && rest < 5))
          expect(told.hiddenTiles.has(id), id).toBe(true);
      }
      if (told.isTooFew) return;
      expect(people.length).toBeGreaterThanOrEqual(5);
      for (const name of overviewTables) {
        const tiles = (tileOf[name] ?? []).flatMap(({ tile, has }) =>
          told.hiddenTiles.has(tile)
            ? []
            : [{ has, value: overview.tiles.find(({ id }) => id === tile)?.numerator ?? 0 }],
        );
        const { hidden, possible } = outsider(told.tables[name], tiles);
        for (const { members, value } of hidden) {
          const where = JSON.stringify({ name, members, value });
          const canDiffer =
            possible({ members, is: '>=', value: value + 1 }) ||
            (value > 0 && possible({ members, is: '<=', value: value - 1 }));
          expect(canDiffer, where).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a tile is told where its chart hides only on one side of it', () => {
  const many = (count: number, part: Partial<Person>): Person[] =>
    Array.from({ length: count }, () => ({
      ...{
        band: '45-49',
        gender: 'male',
        level: 'university',
        group: 'official',
        theory: null,
        unit: 'Xã A',
      },
      ...{ isMinority: false, ...part },
    }));
  const frame = {
    ...{ tiles: overviewIndicators, columns: overviewIndicators, library: starterLibrary },
    ...({ language: 'vi', threshold: 5 } as const),
  };
  const base = [...many(60, { band: '30-34' }), ...many(60, { band: '35-39' }), ...many(30, {})];
  const oneSide = publicOverview(overviewOf([...base, ...many(3, { band: '50-54' })]), frame);
  expect(oneSide.hiddenTiles.has('under_40')).toBe(false);
  const bothSides = publicOverview(
    overviewOf([
      ...many(30, { band: '30-34' }),
      ...many(3, { band: '35-39' }),
      ...many(30, {}),
      ...many(3, { band: '50-54' }),
    ]),
    frame,
  );
  expect(bothSides.hiddenTiles.has('under_40')).toBe(true);
});
