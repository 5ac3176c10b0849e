import type { Person } from '../../normalise/person-table';
import { cellAddress } from '../../read/sheet';
import type { Rule } from '../rule';

/** National ids of the wrong length, and codes that two people share. */
export const nationalIds: Rule = function* ({ roster, at }) {
  for (const field of ['national_id', 'staff_code']) {
    const first = new Map<string, Person>();
    for (const person of roster.people) {
      const code = person.values[field];
      if (typeof code !== 'string') continue;
      const before = first.get(code);
      if (before) {
        const { column } = at(before, field, 'code_repeated', code);
        const place = `${before.sheet}!${cellAddress(before.row, column ?? 0)}`;
        yield at(person, field, 'code_repeated', code, place);
      } else first.set(code, person);
      if (field === 'national_id' && !/^(?:\d{12}|\d{9})$/.test(code)) {
        yield at(person, field, 'national_id_malformed', code);
      }
    }
  }
};
