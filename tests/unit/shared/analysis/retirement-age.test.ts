import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastBirthReaching, retirementAge } from '../../../../shared/analysis/retirement-age';

type Line = readonly [born: string, through: string, age: string, retires: string, lastMonth: string];

/** NĐ 135/2020, by month of birth, as domain research §4.2 has it: first and last month of birth, age, first and last month of retirement. */
const men: readonly Line[] = [
  ['01/1961', '09/1961', '60t3m', '04/2021', '12/2021'],
  ['10/1961', '06/1962', '60t6m', '04/2022', '12/2022'],
  ['07/1962', '03/1963', '60t9m', '04/2023', '12/2023'],
  ['04/1963', '12/1963', '61t0m', '04/2024', '12/2024'],
  ['01/1964', '09/1964', '61t3m', '04/2025', '12/2025'],
  ['10/1964', '06/1965', '61t6m', '04/2026', '12/2026'],
  ['07/1965', '03/1966', '61t9m', '04/2027', '12/2027'],
  ['04/1966', '04/1966', '62t0m', '04/2028', '04/2028'],
  ['12/1980', '12/1980', '62t0m', '12/2042', '12/2042'],
];
/** 05/1969 may be printed in the line of 56t8m in the official annex; the roadmap's arithmetic gives 57. */
const women: readonly Line[] = [
  ['01/1966', '08/1966', '55t4m', '05/2021', '12/2021'],
  ['09/1966', '04/1967', '55t8m', '05/2022', '12/2022'],
  ['05/1967', '12/1967', '56t0m', '05/2023', '12/2023'],
  ['01/1968', '08/1968', '56t4m', '05/2024', '12/2024'],
  ['09/1968', '04/1969', '56t8m', '05/2025', '12/2025'],
  ['05/1969', '12/1969', '57t0m', '05/2026', '12/2026'],
  ['01/1970', '08/1970', '57t4m', '05/2027', '12/2027'],
  ['09/1970', '04/1971', '57t8m', '05/2028', '12/2028'],
  ['05/1971', '12/1971', '58t0m', '05/2029', '12/2029'],
  ['01/1972', '08/1972', '58t4m', '05/2030', '12/2030'],
  ['09/1972', '04/1973', '58t8m', '05/2031', '12/2031'],
  ['05/1973', '12/1973', '59t0m', '05/2032', '12/2032'],
  ['01/1974', '08/1974', '59t4m', '05/2033', '12/2033'],
  ['09/1974', '04/1975', '59t8m', '05/2034', '12/2034'],
  ['05/1975', '05/1975', '60t0m', '05/2035', '05/2035'],
  ['12/1990', '12/1990', '60t0m', '12/2050', '12/2050'],
];

function monthNumber(month: string): number {
  return Number(`${month.slice(3)}${month.slice(0, 2)}`);
}

function describeTable(gender: 'male' | 'female', lines: readonly Line[]): void {
  test.each(lines)('born %s to %s: %s, retiring %s to %s', (born, through, age, retires, lastMonth) => {
    for (const [birth, month] of [
      [born, retires],
      [through, lastMonth],
    ] as const) {
      for (const day of [1, 15, 28]) {
        const { years, months, reachedOn } = retirementAge(monthNumber(birth) * 100 + day, gender);
        expect(`${years}t${months}m`).toBe(age);
        expect(reachedOn).toBe(monthNumber(month) * 100 + day);
      }
    }
  });

  test('no month of birth is forgotten between the lines', () => {
    lines.slice(1, -1).forEach(([born], index) => {
      const through = lines[index]?.[1] ?? '';
      const next = monthNumber(through) + (through.startsWith('12') ? 89 : 1);
      expect(monthNumber(born)).toBe(next);
    });
  });
}

describe('men', () => {
  describeTable('male', men);
});

describe('women', () => {
  describeTable('female', women);
});

test('one date of birth parts those who have reached the age on a day from those who have not', () => {
  const date = (from: number, to: number): fc.Arbitrary<number> =>
    fc
      .date({ min: new Date(Date.UTC(from, 0, 1)), max: new Date(Date.UTC(to, 11, 31)), noInvalidDate: true })
      .map((day) => Number(day.toISOString().slice(0, 10).replaceAll('-', '')));
  fc.assert(
    fc.property(
      date(2000, 2060),
      date(1938, 2005),
      fc.constantFrom('male', 'female'),
      (day, birth, gender) => {
        const last = lastBirthReaching(day, gender);
        expect(retirementAge(last, gender).reachedOn).toBeLessThanOrEqual(day);
        expect(birth <= last).toBe(retirementAge(birth, gender).reachedOn <= day);
      },
    ),
    { numRuns: 2000 },
  );
});
