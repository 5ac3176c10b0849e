import type { ComparedPerson } from '../../../shared/analysis/change/compared-person';
import { unitKey } from '../normalise/unify-spellings';
import { namesByKey } from './names-by-key';

/**
 * The people of one snapshot with their units named as the other one names them: each roster joins `UBND xã A` and `Xã A`
 * under the name that it has, which may not be that of the other. Nobody has moved for it.
 */
export function inUnitsOf(
  people: readonly ComparedPerson[],
  others: readonly ComparedPerson[],
): ComparedPerson[] {
  const own = namesByKey(people.map(({ values }) => values.unit));
  const names = namesByKey(others.map(({ values }) => values.unit));
  return people.map((person) => {
    const { unit } = person.values;
    if (typeof unit !== 'string') return person;
    const [named, ...more] = names.get(unitKey(unit)) ?? [];
    const isOne = more.length === 0 && own.get(unitKey(unit))?.size === 1;
    return named === undefined || !isOne ? person : { ...person, values: { ...person.values, unit: named } };
  });
}
