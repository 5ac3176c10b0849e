import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiveYearBands } from '../../../../shared/analysis/age-bands';
import {
  overviewTables,
  publicOverview,
  type Hide,
  type PublicOverview,
} from '../../../../shared/analysis/disclosure/public-overview';
import { everybody, type Condition } from '../../../../shared/analysis/condition';
import {
  hiddenTogether,
  type KnownPeople,
} from '../../../../shared/analysis/disclosure/together/published-tables';
import { overviewIndicators } from '../../../../shared/analysis/indicators';
import { starterLibrary } from '../../../../shared/analysis/library';
import type { Breakdown, Overview } from '../../../../shared/contract/results';
import { solve, type KnownSum } from './outsider';

const bands = fiveYearBands.slice(4, 8).map(({ id }) => id);
const young = new Set(bands.slice(0, 2));
const genders = ['male', 'female', null] as const;
const levels = ['college', 'university'] as const;
const universityUp = new Set<string | null>(['university']);
const theories = [null] as const;

const unitNames = ['Xã A', 'Xã B'] as const;

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
  unit: fc.constantFrom(...unitNames),
  isMinority: fc.constant(true),
});

/** Many of some kinds, and one or a few of others. */
const roster = fc
  .array(fc.tuple(person, fc.constantFrom(1, 2, 3, 6, 12, 20)), { minLength: 4, maxLength: 20 })
  .map((groups) => groups.flatMap(([each, times]) => new Array<Person>(times).fill(each)));

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

function categoryOf(dimension: string, person: Person): string | null {
  const categories: Readonly<Record<string, string | null>> = {
    ...{ age_band: person.band, gender: person.gender, qualification: person.level },
    ...{
      staff_group: person.group,
      political_theory: person.theory,
      unit: person.unit,
      specialisation: null,
    },
  };
  return categories[dimension] ?? null;
}

const noPause = (): Promise<void> => Promise.resolve();

/** Hides as the engine does, which knows everybody. */
function hiding(people: readonly Person[], threshold: number): Hide {
  const flag = (condition: Condition): ((each: Person) => boolean) => {
    const indicator = overviewIndicators.find(({ numerator }) => numerator === condition);
    if (indicator) return meets[indicator.id] ?? (() => false);
    throw new Error(`Not known here: ${JSON.stringify(condition)}`);
  };
  const known: KnownPeople = {
    people: people.length,
    categories: (dimension) => {
      const keys = [...new Set(people.map((each) => categoryOf(dimension, each)))];
      return { keys, of: people.map((each) => keys.indexOf(categoryOf(dimension, each))) };
    },
    flags: (condition) => Uint8Array.from(people, (each) => Number(flag(condition)(each))),
  };
  return (layouts) =>
    hiddenTogether(
      layouts.map((layout) => ({ layout, filter: everybody })),
      known,
      starterLibrary,
      threshold,
      noPause,
    );
}

const everyKind: readonly Person[] = bands.flatMap((band) =>
  genders.flatMap((gender) =>
    levels.flatMap((level) =>
      (['official', 'public_employee'] as const).flatMap((group) =>
        unitNames.map((unit) => ({ band, gender, level, group, unit, theory: null, isMinority: true })),
      ),
    ),
  ),
);

interface Figure {
  readonly name: string;
  readonly counts: (each: Person) => boolean;
  readonly isTold: boolean;
}

/** Every figure of the page: cells of charts, tiles, the table of units. */
function figuresOf(overview: Overview, told: PublicOverview): Figure[] {
  const charts = overviewTables
    .filter((name) => name !== 'fields' && name !== 'theory')
    .flatMap((name): Figure[] => {
      const { breakdown, model } = told.tables[name];
      const isIn = (side: Breakdown['rows'], path: readonly (string | null)[], each: Person): boolean =>
        path.every((key, at) => categoryOf(side[at]?.id ?? '', each) === key);
      return model.rows.flatMap((row) =>
        row.cells.map((cell, at) => ({
          name: `${name} ${row.id} ${model.columns[at]?.id ?? ''}`,
          counts: (each) =>
            isIn(breakdown.rows, row.path, each) &&
            isIn(breakdown.columns, model.columns[at]?.path ?? [], each),
          isTold: cell.isHidden !== true,
        })),
      );
    });
  // In the others everybody is alike here.
  const indicators = overviewIndicators.filter(({ id }) =>
    ['under_40', 'female', 'qualified_university_up'].includes(id),
  );
  const shares = indicators.flatMap(({ id }): Figure[] => {
    const has = meets[id] ?? (() => false);
    const column = told.units.shares[overviewIndicators.findIndex((each) => each.id === id)];
    const both = (name: string, within: (each: Person) => boolean, isTold: boolean): Figure[] => [
      { name: `${id} ${name}`, counts: (each) => within(each) && has(each), isTold },
      { name: `${id} ${name} rest`, counts: (each) => within(each) && !has(each), isTold: false },
    ];
    return [
      ...both('tile', () => true, !told.hiddenTiles.has(id)),
      ...both('units', () => true, column?.has(0) !== true),
      ...overview.units.flatMap(({ unit }, at) =>
        both(`unit ${unit ?? ''}`, (each) => each.unit === unit, column?.has(at + 1) !== true),
      ),
    ];
  });
  const units = overview.units.map(({ unit }, at): Figure => ({
    name: `people ${unit ?? ''}`,
    counts: (each) => each.unit === unit,
    isTold: !told.units.people.has(at + 1),
  }));
  return [...charts, ...shares, ...units];
}

test('nothing that the overview hides can be computed from its charts, tiles and table of units together', async () => {
  let hiddenFigures = 0;
  await fc.assert(
    fc.asyncProperty(roster, async (people) => {
      const overview = overviewOf(people);
      const told = await publicOverview(
        overview,
        {
          ...{ tiles: overviewIndicators, columns: overviewIndicators, library: starterLibrary },
          ...{ language: 'vi', around: null, threshold: 5 },
        },
        hiding(people, 5),
      );
      if (told.isTooFew) return;
      expect(people.length).toBeGreaterThanOrEqual(5);
      const figures = figuresOf(overview, told).map((figure) => ({
        ...figure,
        value: people.filter(figure.counts).length,
        members: everyKind.flatMap((kind, at) => (figure.counts(kind) ? [at] : [])),
      }));
      const known = new Map<string, KnownSum>();
      for (const { members, value, isTold } of figures) {
        if (isTold) known.set(`= ${members.join()}`, { members, is: '=', value });
        else if (value > 0) known.set(`> ${members.join()}`, { members, is: '>=', value: 1 });
      }
      const canBe = (more: KnownSum): boolean =>
        solve(
          everyKind.map(() => 0),
          [...known.values(), more],
        ) !== null;
      // Where it is told that there is nobody of some kind, nobody of it is in any part either: that hides nothing.
      const nobody = figures
        .filter((figure) => figure.isTold && figure.value === 0)
        .map((figure) => new Set(figure.members));
      const asked = new Set<string>();
      for (const { name, members, value, isTold } of figures) {
        const isSmall = value > 0 && value < 5;
        if (isSmall) expect(isTold, name).toBe(false);
        if (isTold || asked.has(members.join()) || (name.endsWith('rest') && !isSmall)) continue;
        asked.add(members.join());
        if (value === 0 && nobody.some((kind) => members.every((member) => kind.has(member)))) continue;
        hiddenFigures += 1;
        const canDiffer = isSmall
          ? canBe({ members, is: '>=', value: 5 })
          : canBe({ members, is: '>=', value: value + 1 }) ||
            (value > 0 && canBe({ members, is: '<=', value: value - 1 }));
        expect(canDiffer, `${name} ${value}`).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
  expect(hiddenFigures).toBeGreaterThan(100);
}, 120_000);

test('a tile is told where its chart hides only on one side of it', async () => {
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
    ...({ language: 'vi', around: null, threshold: 5 } as const),
  };
  const base = [...many(60, { band: '30-34' }), ...many(60, { band: '35-39' }), ...many(30, {})];
  const people = [...base, ...many(3, { band: '50-54' })];
  const oneSide = await publicOverview(overviewOf(people), frame, hiding(people, 5));
  expect(oneSide.hiddenTiles.has('under_40')).toBe(false);
});
