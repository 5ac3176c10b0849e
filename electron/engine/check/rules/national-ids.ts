import { cellAddress } from '../../read/sheet';
import type { Rule } from '../rule';

/** National ids of the wrong length, and codes that two people share. */
export const nationalIds: Rule = function* ({ roster, at }) {
  for (const field of ['national_id', 'staff_code']) {
    const first = new Map<string, string>();
    for (const person of roster.people) {
      const code = person.values[field];
      if (typeof code !== 'string') continue;
      const finding = at(person, field, 'code_repeated', code, first.get(code) ?? '');
      if (first.has(code)) yield finding;
      else first.set(code, `${person.sheet}!${cellAddress(person.row, finding.column ?? 0)}`);
      if (field === 'national_id' && !/^(?:\d{12}|\d{9})$/.test(code)) {
        yield at(person, field, 'national_id_malformed', code);
      }
    }
  }
};
