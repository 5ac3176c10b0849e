import { retirementAge } from '../../../../shared/analysis/retirement-age';
import type { RetirementRow } from '../../../../shared/contract/definitions';
import type { Person } from '../../normalise/person-table';
import { dateText, yearsBetween } from '../date-text';
import type { Rule } from '../rule';
import { servesPartTime } from '../serves-part-time';

const youngest = 15;
const oldest = 80;

/** Birth dates after the reference date, of children, of the very old, and of people past retirement age. */
export const birthDates: Rule = function* ({ roster, asOf, retirement, at }) {
  for (const person of roster.people) {
    const { birth_date: birth, birth_date_precision: precision } = person.values;
    if (typeof birth !== 'number') continue;
    const written = dateText(birth, precision);
    const age = yearsBetween(birth, asOf);
    if (birth > asOf) {
      yield at(person, 'birth_date', 'birth_date_future', written);
    } else if (age < youngest || age > oldest) {
      yield at(person, 'birth_date', 'age_implausible', written, String(age));
    } else {
      const past = pastRetirement(person, asOf, retirement);
      if (past) yield at(person, 'birth_date', 'over_retirement_age', past.written, past.age);
    }
  }
};

/**
 * The birth date of somebody who should have retired, and at which age. People retire on the last day of the month in
 * which they reach it (NĐ 170/2025, Điều 62).
 */
export function pastRetirement(
  person: Person,
  asOf: number,
  table: readonly RetirementRow[],
): { readonly written: string; readonly age: string } | null {
  const { birth_date: birth, birth_date_precision: precision, gender } = person.values;
  if (typeof birth !== 'number' || birth > asOf || yearsBetween(birth, asOf) > oldest) return null;
  if ((gender !== 'male' && gender !== 'female') || servesPartTime(person)) return null;
  const { years, months, reachedOn } = retirementAge(birth, gender, table);
  if (Math.floor(reachedOn / 100) >= Math.floor(asOf / 100)) return null;
  return { written: dateText(birth, precision), age: `${years} tuổi ${months} tháng` };
}
