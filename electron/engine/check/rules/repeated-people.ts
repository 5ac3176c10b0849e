import { fold } from '../../../../shared/text/fold';
import { cellAddress } from '../../read/sheet';
import type { Rule } from '../rule';

/** People of the same name (without marks) and birth date: listed, never dropped. */
export const repeatedPeople: Rule = function* ({ roster, at }) {
  const first = new Map<string, string>();
  for (const person of roster.people) {
    const { full_name: name, birth_date: birth, birth_date_precision: precision } = person.values;
    if (typeof name !== 'string' || typeof birth !== 'number' || precision !== 'day') continue;
    const key = `${fold(name)}\n${birth}`;
    const finding = at(person, 'full_name', 'person_repeated', name, first.get(key) ?? '');
    if (first.has(key)) yield finding;
    else first.set(key, `${person.sheet}!${cellAddress(person.row, finding.column ?? 0)}`);
  }
};
