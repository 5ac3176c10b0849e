import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPosts } from '../../../../../shared/analysis/projection/empty-posts';
import {
  project,
  retirementOf,
  type ProjectedPerson,
} from '../../../../../shared/analysis/projection/project';
import { starterRetirement as table } from '../../../../../shared/analysis/retirement-table';

/** By hand from NĐ 135/2020/NĐ-CP Điều 4: month of birth, age, month of retirement. */
const men = `
1960-12 60-0 2020-12|1961-01 60-3 2021-04|1961-05 60-3 2021-08|1961-09 60-3 2021-12|1961-10 60-6 2022-04
1962-02 60-6 2022-08|1962-06 60-6 2022-12|1962-07 60-9 2023-04|1963-03 60-9 2023-12|1963-04 61-0 2024-04
1963-12 61-0 2024-12|1964-01 61-3 2025-04|1964-09 61-3 2025-12|1964-10 61-6 2026-04|1965-06 61-6 2026-12
1965-07 61-9 2027-04|1966-03 61-9 2027-12|1966-04 62-0 2028-04|1966-12 62-0 2028-12|1975-05 62-0 2037-05`;
const women = `
1965-12 55-0 2020-12|1966-01 55-4 2021-05|1966-08 55-4 2021-12|1966-09 55-8 2022-05|1967-04 55-8 2022-12
1967-05 56-0 2023-05|1967-12 56-0 2023-12|1968-01 56-4 2024-05|1968-08 56-4 2024-12|1968-09 56-8 2025-05
1969-04 56-8 2025-12|1969-05 57-0 2026-05|1969-12 57-0 2026-12|1970-08 57-4 2027-12|1971-04 57-8 2028-12
1971-05 58-0 2029-05|1972-08 58-4 2030-12|1973-04 58-8 2031-12|1974-09 59-8 2034-05|1975-05 60-0 2035-05`;

const cases = [...(['male', 'female'] as const).entries()].flatMap(([index, gender]) =>
  ([men, women][index] ?? '')
    .trim()
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([born = '', age = '', retires = '']) => ({ gender, born, age, retires })),
);

let numbered = 0;
function someone(
  birth: number | null,
  gender: string | null,
  more: Partial<ProjectedPerson> = {},
): ProjectedPerson {
  numbered += 1;
  const base = { person: numbered, name: null, unit: null, department: null, position: null, group: null };
  return { ...base, precision: 'day', birth, gender, ...more };
}

describe('retirement', () => {
  test('the table by hand has forty months', () => {
    expect(cases).toHaveLength(40);
  });

  test.each(cases)('$gender born $born: $age, $retires', ({ gender, born, age, retires }) => {
    const month = Number(born.replace('-', ''));
    for (const day of [1, 15, 28]) {
      const found = retirementOf(someone(month * 100 + day, gender), table);
      expect([`${found?.years}-${found?.months}`, Math.floor((found?.retires ?? 0) / 100)]).toEqual([
        age,
        Number(retires.replace('-', '')),
      ]);
    }
  });

  test('is on the last day of the month; told six months before, decided three months before', () => {
    expect(retirementOf(someone(1966_04_15, 'male'), table)).toMatchObject({
      retires: 2028_04_30,
      notice: 2027_10_31,
      decision: 2028_01_31,
    });
  });

  test('with only a year of birth it is that of 1 January, and is counted', () => {
    const one = someone(1966_01_01, 'male', { precision: 'year' });
    expect(retirementOf(one, table)).toMatchObject({ retires: 2027_10_31, isYearOnly: true });
    expect(project([one], assumed).yearOnly).toBe(1);
  });

  test('the doubtful cell is told', () => {
    const isDoubtful = (birth: number, gender: string): boolean =>
      project([someone(birth, gender)], assumed).doubtful === 1;
    expect([
      isDoubtful(1969_05_20, 'female'),
      isDoubtful(1969_05_20, 'male'),
      isDoubtful(1969_04_30, 'female'),
      isDoubtful(1969_06_01, 'female'),
    ]).toEqual([true, false, false, false]);
  });
});

const assumed = { asOf: 2024_12_31, years: 10, recruits: 0, recruitAge: 25, femaleShare: 0.5, table };

describe('a projection', () => {
  test('loses nobody: everybody has retired by then, or is still there', () => {
    const person = fc.record({
      birth: fc.option(fc.integer({ min: 1955, max: 2004 }).map((year) => year * 10_000 + 615)),
      gender: fc.constantFrom('male', 'female', null),
    });
    const assumptions = fc.record({
      ...{ recruits: fc.nat(50), recruitAge: fc.integer({ min: 18, max: 60 }) },
      years: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(person), assumptions, (all, { recruits, recruitAge, years }) => {
        const people = all.map(({ birth, gender }) => someone(birth, gender));
        const projected = project(people, { ...assumed, recruits, recruitAge, years });
        let expected = people.length;
        for (const [step, year] of projected.years.entries()) {
          expected += (step === 0 ? 0 : recruits) - year.overdue - year.retired - year.recruitsRetired;
          expect(year.people).toBe(expected);
          expect([year.recruitsRetired >= 0, year.retired === year.men + year.women]).toEqual([true, true]);
          const drawn = year.ages.reduce((sum, each) => sum + each.people, 0);
          expect(drawn + projected.unknown).toBe(year.people);
        }
        const retired = projected.years.reduce((sum, year) => sum + year.retired, 0);
        expect(retired).toBe(projected.retirements.length);
      }),
    );
  });

  test('each stands in the calendar year in which they retire, whatever the day that is asked from', () => {
    const people = [
      someone(1963_09_15, 'male'),
      someone(1964_03_10, 'male'),
      someone(1964_10_10, 'male'),
      someone(1950_01_01, 'male'),
    ];
    const { overdue, years } = project(people, { ...assumed, asOf: 2025_03_31, years: 2 });
    expect(overdue).toHaveLength(2);
    // Who is past the day leaves, and is nobody who retires in 2025.
    expect(years.map((each) => [each.year, each.overdue, each.retired, each.people])).toEqual([
      [2025, 2, 1, 1],
      [2026, 0, 1, 0],
      [2027, 0, 0, 0],
    ]);
  });

  test('recruits grow older with the years; half of an odd number is made up for in the next', () => {
    const { years } = project([], { ...assumed, recruits: 3, years: 2, femaleShare: 0.5 });
    expect(years[2]?.ages).toEqual([
      { age: 25, gender: 'female', people: 1 },
      { age: 25, gender: 'male', people: 2 },
      { age: 26, gender: 'female', people: 2 },
      { age: 26, gender: 'male', people: 1 },
    ]);
  });

  test('recruits retire too, by the same table: men of 59 in 2025 are gone at the end of 2027', () => {
    // Born in 1966, from 1 January: 61 years 9 months, October 2027; those of 2026, born in 1967: 62 years, January 2029.
    const old = { ...assumed, recruits: 2, recruitAge: 59, years: 4 };
    const { years } = project([], { ...old, femaleShare: 0 });
    expect(years.map(({ people, recruitsRetired }) => [people, recruitsRetired])).toEqual([
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 2],
      [6, 0],
    ]);
    const { years: young } = project([], { ...old, recruitAge: 40, years: 30, femaleShare: 1 });
    // Women born in 1985 reach 60 in January 2045, the first to go.
    expect(young.find(({ recruitsRetired }) => recruitsRetired > 0)?.year).toBe(2045);
  });

  test('a post is empty once the last who holds it has retired', () => {
    const chief = { unit: 'Xã A', position: 'Chủ tịch UBND' };
    const deputy = { unit: 'Xã A', position: 'Phó Chủ tịch UBND' };
    const people = [
      someone(1966_04_15, 'male', chief),
      someone(1966_04_15, 'male', deputy),
      someone(1990_04_15, 'male', deputy),
    ];
    expect(emptyPosts(people, project(people, assumed).retirements)).toEqual([
      { ...chief, department: null, holders: 1, from: 2028_04_30 },
    ]);
  });

  test('a post of a department is its own, and is not empty while somebody holds it who is not asked about', () => {
    const head = { unit: 'Sở Nội vụ', position: 'Trưởng phòng' };
    const people = [
      someone(1966_04_15, 'male', { ...head, department: 'Phòng Tổ chức' }),
      someone(1990_04_15, 'male', { ...head, department: 'Phòng Cải cách' }),
      someone(1966_04_15, 'male', { ...head, unit: 'Sở Y tế' }),
      someone(1990_04_15, 'female', { ...head, unit: 'Sở Y tế' }),
    ];
    const { retirements } = project(people, assumed);
    const one = { ...head, department: 'Phòng Tổ chức', holders: 1, from: 2028_04_30 };
    expect(emptyPosts(people, retirements)).toEqual([one]);
    const men = new Set(people.flatMap(({ person, gender }) => (gender === 'male' ? [person] : [])));
    expect(emptyPosts(people, retirements, (person) => men.has(person))).toEqual([one]);
    expect(emptyPosts(people, retirements, () => false)).toEqual([]);
  });
});
