import { fold } from '../../../../shared/text/fold';
import type { Person } from '../../normalise/person-table';
import { cellAddress } from '../../read/sheet';
import type { CheckContext, Rule } from '../rule';

/** People of the same name (without marks) and birth date: listed, never dropped. */
export const repeatedPeople: Rule = function* ({ roster, at }) {
  const first = new Map<string, Person>();
  for (const person of roster.people) {
    const { full_name: name, birth_date: birth, birth_date_precision: precision } = person.values;
    if (typeof name !== 'string' || typeof birth !== 'number' || precision !== 'day') continue;
    const key = `${fold(name)}\n${birth}`;
    const before = first.get(key);
    if (before) yield at(person, 'full_name', 'person_repeated', name, placeOf(before, at));
    else first.set(key, person);
  }
};

function placeOf(person: Person, at: CheckContext['at']): string {
  const { column } = at(person, 'full_name', 'person_repeated', null);
  return `${person.sheet}!${cellAddress(person.row, column ?? 0)}`;
}
