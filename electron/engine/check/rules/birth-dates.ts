import { retirementAge } from '../../../../shared/analysis/retirement-age';
import { dateText, yearsBetween } from '../date-text';
import type { Rule } from '../rule';
import { servesPartTime } from '../serves-part-time';

const youngest = 15;
const oldest = 80;

/** Birth dates after the reference date, of children, of the very old, and of people past retirement age. */
export const birthDates: Rule = function* ({ roster, asOf, at }) {
  for (const person of roster.people) {
    const { birth_date: birth, birth_date_precision: precision, gender } = person.values;
    if (typeof birth !== 'number') continue;
    const written = dateText(birth, precision);
    const age = yearsBetween(birth, asOf);
    if (birth > asOf) {
      yield at(person, 'birth_date', 'birth_date_future', written);
    } else if (age < youngest || age > oldest) {
      yield at(person, 'birth_date', 'age_implausible', written, String(age));
    } else if ((gender === 'male' || gender === 'female') && !servesPartTime(person)) {
      const { years, months, reachedOn } = retirementAge(birth, gender);
      // People retire on the last day of the month in which they reach the age (NĐ 170/2025, Điều 62).
      if (Math.floor(reachedOn / 100) < Math.floor(asOf / 100)) {
        yield at(person, 'birth_date', 'over_retirement_age', written, `${years} tuổi ${months} tháng`);
      }
    }
  }
};
