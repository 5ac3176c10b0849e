import { dateText, yearsBetween } from '../date-text';
import type { Rule } from '../rule';

const entryAge = { recruitment_date: 15, party_date: 18, appointment_date: 15 } as const;

/** Recruitment, appointment and Party dates after the reference date, or before the person was old enough. */
export const futureDates: Rule = function* ({ roster, asOf, at }) {
  for (const person of roster.people) {
    const birth = person.values.birth_date;
    for (const [field, youngest] of Object.entries(entryAge)) {
      const date = person.values[field];
      if (typeof date !== 'number') continue;
      const written = dateText(date, person.values[`${field}_precision`]);
      if (date > asOf) yield at(person, field, 'date_future', written);
      else if (typeof birth === 'number') {
        const age = yearsBetween(birth, date);
        const bareYears =
          person.values.birth_date_precision === 'year' || person.values[`${field}_precision`] === 'year';
        if (age < youngest - (bareYears ? 1 : 0))
          yield at(person, field, 'entry_too_young', written, String(age));
      }
    }
  }
};
