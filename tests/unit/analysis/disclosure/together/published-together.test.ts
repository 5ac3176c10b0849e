import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../../../../shared/analysis/condition';
import { everybody } from '../../../../../shared/analysis/condition';
import { publicLayout } from '../../../../../shared/analysis/disclosure/public-table';
import {
  hiddenTogether,
  type KnownPeople,
} from '../../../../../shared/analysis/disclosure/together/published-tables';
import { findIn, makeLibrary } from '../../../../../shared/analysis/library';
import { starterDefinitions } from '../../../../../shared/analysis/starter-definitions';
import { plainView } from '../../../../../shared/analysis/table-view';
import type { Breakdown } from '../../../../../shared/contract/results';
import { solve, type KnownSum } from '../outsider';

/** Everything that there is to know of a person here; the outsider thinks of every combination. */
const kinds = {
  unit: ['Xã A', 'Xã B'],
  staff_group: ['cadre', 'civil_servant'],
  qualification: ['college', 'university', 'master', 'doctorate'],
  age: [25, 35, 52],
  gender: ['male', 'female', null],
} as const;

interface Person {
  readonly unit: string;
  readonly staff_group: string;
  readonly qualification: string;
  readonly age: number;
  readonly gender: string | null;
}

const everyKind: readonly Person[] = kinds.unit.flatMap((unit) =>
  kinds.staff_group.flatMap((staff_group) =>
    kinds.qualification.flatMap((qualification) =>
      kinds.age.flatMap((age) =>
        kinds.gender.map((gender) => ({ unit, staff_group, qualification, age, gender })),
      ),
    ),
  ),
);

const ofCollege = { staff_group: 'civil_servant', qualification: 'college' };
const aCadre = { staff_group: 'cadre', qualification: 'college' };

/** Many kinds of one person, and some of many. */
const roster = fc
  .array(fc.tuple(fc.constantFrom(...everyKind), fc.constantFrom(1, 1, 2, 3, 4, 9, 20)), {
    minLength: 1,
    maxLength: 25,
  })
  .map((groups) => groups.flatMap(([each, times]) => new Array<Person>(times).fill(each)));

function categoryOf(dimension: string, person: Person): string | null {
  if (dimension === 'age_band') return `${Math.floor(person.age / 5) * 5}`;
  if (dimension === 'age_band_official')
    return person.age <= 30 ? 'up_to_30' : person.age <= 40 ? '31-40' : '51-60';
  return person[dimension as 'unit'];
}

/** Told here anew what the conditions of these indicators mean. */
function isTrue(condition: Condition, person: Person): boolean {
  if ('all' in condition) return condition.all.every((each) => isTrue(each, person));
  if ('any' in condition) return condition.any.some((each) => isTrue(each, person));
  if ('not' in condition) return !isTrue(condition.not, person);
  if ('age' in condition)
    return person.age >= (condition.age.from ?? 0) && person.age < (condition.age.below ?? 200);
  if ('dimension' in condition && 'in' in condition)
    return condition.in.includes(categoryOf(condition.dimension, person));
  if ('dimension' in condition && condition.dimension === 'qualification') {
    const order: readonly string[] = kinds.qualification;
    const least = order.indexOf(condition.atLeast);
    return order.indexOf(person.qualification) >= least;
  }
  throw new Error(`Not known here: ${JSON.stringify(condition)}`);
}

function knownOf(people: readonly Person[]): KnownPeople {
  return {
    people: people.length,
    categories: (dimension) => {
      const keys = [...new Set(people.map((each) => categoryOf(dimension, each)))];
      return { keys, of: people.map((each) => keys.indexOf(categoryOf(dimension, each))) };
    },
    flags: (condition) => Uint8Array.from(people, (each) => Number(isTrue(condition, each))),
  };
}

interface Asked {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly measure: string;
}

/** A share of some people only: beside all people of a unit it tells how many it leaves out. */
const library = makeLibrary({
  ...starterDefinitions,
  indicators: [
    {
      ...{ id: 'own_officials', label: 'Công chức có trình độ đại học', definition: '', basis: '' },
      numerator: { dimension: 'qualification', atLeast: 'university' },
      denominator: { dimension: 'staff_group', in: ['civil_servant'] },
    },
  ],
});

/** As the sections of a report and the parts of the overview ask. */
const document: readonly Asked[] = [
  { rows: ['staff_group'], columns: [], measure: 'headcount' },
  { rows: ['qualification'], columns: ['staff_group'], measure: 'headcount' },
  { rows: ['age_band_official'], columns: ['gender'], measure: 'headcount' },
  { rows: ['age_band'], columns: ['gender'], measure: 'headcount' },
  { rows: ['gender'], columns: [], measure: 'headcount' },
  { rows: ['unit'], columns: [], measure: 'headcount' },
  { rows: ['unit'], columns: [], measure: 'own_officials' },
  ...['under_40', 'under_30', 'female', 'qualified_university_up'].flatMap((measure) => [
    { rows: [], columns: [], measure },
    { rows: ['unit'], columns: [], measure },
    { rows: ['staff_group'], columns: [], measure },
  ]),
];

function breakdownOf(people: readonly Person[], { rows, columns, measure }: Asked): Breakdown {
  const indicator = findIn(library.indicators, measure);
  const cells = new Map<string, Breakdown['cells'][number]>();
  for (const person of people) {
    const place = {
      rows: rows.map((id) => categoryOf(id, person)),
      columns: columns.map((id) => categoryOf(id, person)),
    };
    const key = JSON.stringify(place);
    const before = cells.get(key) ?? { ...place, people: 0, numerator: 0, denominator: 0, unknown: 0 };
    const isAmong = indicator?.denominator === undefined || isTrue(indicator.denominator, person);
    const isCounted = indicator === undefined || isTrue(indicator.numerator, person);
    cells.set(key, {
      ...before,
      people: before.people + 1,
      denominator: before.denominator + Number(isAmong),
      numerator: before.numerator + Number(isAmong && isCounted),
    });
  }
  const side = (ids: readonly string[]): Breakdown['rows'] =>
    ids.map((id) => ({
      id,
      keys: [...new Set(people.map((each) => categoryOf(id, each)))],
      isClosed: id !== 'unit',
    }));
  return {
    ...{ asOf: '2024-12-31', measure, people: people.length, cells: [...cells.values()] },
    ...{ rows: side(rows), columns: side(columns) },
  };
}

/** Whom a figure counts, how many, and whether it is told. */
interface Figure {
  readonly counts: (person: Person) => boolean;
  readonly isTold: boolean;
  readonly name: string;
}

async function figuresOf(
  people: readonly Person[],
  asked: readonly Asked[],
  threshold: number,
): Promise<Figure[]> {
  const published = asked.map((question) => ({
    layout: publicLayout(breakdownOf(people, question), plainView, {
      library: library,
      language: 'vi',
    }),
    filter: everybody,
  }));
  const hidden = await hiddenTogether(published, knownOf(people), library, threshold, () =>
    Promise.resolve(),
  );
  return published.flatMap(({ layout: { model, rows, columns } }, at): Figure[] => {
    const { rows: rowIds, columns: columnIds, measure } = asked[at] as Asked;
    const indicator = findIn(library.indicators, measure);
    const isIn = (ids: readonly string[], path: readonly (string | null)[], person: Person): boolean =>
      path.every((key, depth) => categoryOf(ids[depth] ?? '', person) === key);
    return rows.lines.flatMap((rowLine, row) =>
      columns.lines.flatMap((columnLine, column): Figure[] => {
        const found = hidden[at]?.find((each) => each.row === row && each.column === column);
        const [down, across] = [model.rows[rowLine]?.path ?? [], model.columns[columnLine]?.path ?? []];
        const place = (person: Person): boolean =>
          isIn(rowIds, down, person) && isIn(columnIds, across, person);
        const among = indicator?.denominator;
        const base = (person: Person): boolean =>
          place(person) && (among === undefined || isTrue(among, person));
        const name = JSON.stringify([rowIds, columnIds, measure, down, across]);
        if (!indicator) return [{ counts: base, isTold: !found, name }];
        // Of nobody there is nothing to hide.
        const isNobody = found?.denominatorHidden !== true && !people.some(base);
        const meets = (person: Person): boolean => base(person) && isTrue(indicator.numerator, person);
        return [
          { counts: base, isTold: found?.denominatorHidden !== true, name: `${name} of` },
          { counts: meets, isTold: !found || isNobody, name },
          { counts: (person) => base(person) && !meets(person), isTold: false, name: `${name} rest` },
          {
            counts: (person) => place(person) && !base(person),
            isTold: false,
            name: `${name} left out rest`,
          },
        ];
      }),
    );
  });
}

test('in whole documents no hidden figure can be solved from all that is told together', async () => {
  let hiddenFigures = 0;
  let toldFigures = 0;
  await fc.assert(
    fc.asyncProperty(roster, fc.integer({ min: 2, max: 6 }), async (people, threshold) => {
      const figures = await figuresOf(people, document, threshold);
      const count = (figure: Figure): number => people.filter(figure.counts).length;
      const members = (figure: Figure): number[] =>
        everyKind.flatMap((kind, at) => (figure.counts(kind) ? [at] : []));
      const told = new Map<string, KnownSum>();
      for (const figure of figures) {
        const value = count(figure);
        const sum = { members: members(figure), is: figure.isTold ? ('=' as const) : ('>=' as const) };
        // Of what is hidden he knows whether there is anybody.
        if (figure.isTold || value > 0)
          told.set(`${sum.is} ${sum.members.join()}`, { ...sum, value: figure.isTold ? value : 1 });
      }
      const known = [...told.values()];
      const canBe = (more: KnownSum): boolean =>
        solve(
          everyKind.map(() => 0),
          [...known, more],
        ) !== null;
      // Where it is told that there is nobody of some kind, nobody of it is in any part either: that hides nothing.
      const nobody = figures
        .filter((figure) => figure.isTold && count(figure) === 0)
        .map((figure) => new Set(members(figure)));
      const asked = new Set<string>();
      for (const figure of figures) {
        const value = count(figure);
        const own = members(figure);
        if (figure.isTold) toldFigures += 1;
        if (value > 0 && value < threshold) expect(figure.isTold, figure.name).toBe(false);
        const isRest = figure.name.endsWith('rest');
        if (figure.isTold || asked.has(own.join())) continue;
        asked.add(own.join());
        hiddenFigures += 1;
        if (value > 0 && value < threshold && people.length >= threshold)
          expect(canBe({ members: own, is: '>=', value: threshold }), figure.name).toBe(true);
        else if (value === 0 && nobody.some((kind) => own.every((member) => kind.has(member)))) continue;
        else if (!isRest && people.length >= threshold)
          expect(
            canBe({ members: own, is: '>=', value: value + 1 }) ||
              (value > 0 && canBe({ members: own, is: '<=', value: value - 1 })),
            figure.name,
          ).toBe(true);
      }
    }),
    {
      numRuns: 25,
      // Nobody for whom an indicator is made; somebody of a kind in every unit; no women at all, of groups whose number
      // is not told, and of units.
      examples: [
        [
          [
            ...['Xã A', 'Xã B'].map((unit) => ({
              ...{ ...aCadre, qualification: 'doctorate' },
              ...{ unit, age: 35, gender: null },
            })),
            { ...aCadre, unit: 'Xã A', age: 25, gender: 'male' },
          ],
          2,
        ],
        [
          [
            ...new Array<Person>(3).fill({ ...aCadre, unit: 'Xã B', age: 35, gender: null }),
            { ...aCadre, unit: 'Xã A', age: 25, gender: 'male' },
          ],
          2,
        ],
        [
          [
            ...new Array<Person>(2).fill({ ...ofCollege, unit: 'Xã B', age: 25, gender: 'male' }),
            ...new Array<Person>(4).fill({ ...aCadre, unit: 'Xã B', age: 25, gender: null }),
            ...new Array<Person>(9).fill({ ...ofCollege, unit: 'Xã A', age: 25, gender: null }),
          ],
          4,
        ],
        [
          [
            { ...ofCollege, unit: 'Xã B', age: 25, gender: null },
            ...new Array<Person>(20).fill({ ...ofCollege, unit: 'Xã A', age: 52, gender: null }),
            ...new Array<Person>(2).fill({ ...ofCollege, unit: 'Xã B', age: 35, gender: 'male' }),
          ],
          3,
        ],
      ],
    },
  );
  expect(hiddenFigures).toBeGreaterThan(300);
  expect(toldFigures).toBeGreaterThan(300);
}, 400_000);

test('few of whom something is not recorded hide no headline of hundreds', async () => {
  // 600 people of both units and groups, and a few of no recorded sex, alike in everything else.
  const many = Array.from({ length: 600 }, (_, index): Person => ({
    unit: kinds.unit[index % 2] ?? 'Xã A',
    staff_group: kinds.staff_group[Math.floor(index / 2) % 2] ?? 'cadre',
    qualification: kinds.qualification[Math.floor(index / 4) % 4] ?? 'college',
    age: kinds.age[Math.floor(index / 16) % 3] ?? 25,
    gender: index % 100 === 7 ? null : Math.floor(index / 48) % 3 === 0 ? 'female' : 'male',
  }));
  expect(many.filter(({ gender }) => gender === null)).toHaveLength(6);
  const figures = await figuresOf(many, document, 5);
  const told = (name: string): boolean | undefined => figures.find((each) => each.name === name)?.isTold;
  for (const measure of ['under_40', 'female', 'qualified_university_up'])
    expect(told(JSON.stringify([[], [], measure, [], []])), measure).toBe(true);
  // Who they are stays hidden.
  const few = figures.filter(({ counts }) => {
    const people = many.filter(counts).length;
    return people > 0 && people < 5;
  });
  expect(few.length).toBeGreaterThan(3);
  expect(few.filter(({ isTold }) => isTold)).toEqual([]);
});
