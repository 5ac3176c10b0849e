import type { Person } from './person';

/** People by the title of their unit, in the order of the roster. */
export function byUnit(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const units = new Map<string, Person[]>();
  for (const person of people) {
    const known = units.get(person.unit.title);
    if (known) known.push(person);
    else units.set(person.unit.title, [person]);
  }
  return units;
}
