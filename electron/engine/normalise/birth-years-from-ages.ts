import type { Finding } from '../check/finding';
import type { Person } from './person-table';

/**
 * Where a roster writes ages but no birth dates, the year of birth follows from the age and the year of the roster's
 * date. Kept as a bare year, it gives the same age back at the end of that year. Reports everybody it concerns; who was
 * corrected to have no birth date keeps none.
 */
export function birthYearsFromAges(
  people: readonly Person[],
  year: number,
  corrected: ReadonlySet<Person> = new Set(),
): Finding[] {
  const findings: Finding[] = [];
  for (const person of people) {
    const { file, sheet, row, values } = person;
    if (corrected.has(person)) continue;
    const age = values.age_years;
    if (typeof age !== 'number' || typeof values.birth_date === 'number' || age < 15 || age > 99) continue;
    values.birth_date = (year - age) * 10_000 + 101;
    values.birth_date_precision = 'year';
    const place = { file, sheet, row, column: null, field: 'age_years' };
    findings.push({ kind: 'birth_from_age', ...place, value: String(age), taken: String(year - age) });
  }
  return findings;
}
