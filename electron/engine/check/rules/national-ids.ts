import { likelyNationalId, nationalIdKey } from '../../../../shared/roster/national-id';
import type { Person } from '../../normalise/person-table';
import { cellAddress } from '../../read/sheet';
import type { Rule } from '../rule';

/** National ids of the wrong length or that may have lost zeros, and codes that two people share. */
export const nationalIds: Rule = function* ({ roster, at }) {
  for (const field of ['national_id', 'staff_code']) {
    const first = new Map<string, Person>();
    for (const person of roster.people) {
      const code = person.values[field];
      if (typeof code !== 'string') continue;
      const key = field === 'national_id' ? nationalIdKey(code) : code;
      const before = first.get(key);
      if (before) {
        const { column } = at(before, field, 'code_repeated', code);
        const place = `${before.sheet}!${cellAddress(before.row, column ?? 0)}`;
        yield at(person, field, 'code_repeated', code, place);
      } else first.set(key, person);
      if (field === 'national_id' && !/^(?:\d{12}|\d{9})$/.test(code)) {
        const likely = likelyNationalId(code);
        yield likely === null
          ? at(person, field, 'national_id_malformed', code)
          : at(person, field, 'national_id_zeros_lost', code, likely);
      }
    }
  }
};
