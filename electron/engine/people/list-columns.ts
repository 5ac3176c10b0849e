import { fold } from '../../../shared/text/fold';
import { nameKey, placesOfKeys } from '../../../shared/text/vietnamese-order';
import type { PersonValues } from '../normalise/person-table';

/** What the list of people is searched in: folded, a space before every word. */
export const searchColumn = 'list_search';
/** Where a name stands among all the names of the roster, from 1. */
export const nameRankColumn = 'name_rank';

const searched = ['full_name', 'unit', 'staff_code', 'national_id'];

export function searchText(values: PersonValues): string {
  return searched
    .map((name) => values[name] ?? null)
    .filter((value) => value !== null)
    .map((value) => ` ${fold(String(value))}`)
    .join('');
}

/** By name its rank in the order of Vietnamese lists; names that differ in nothing but case share one. */
export function rankNames(names: Iterable<string>): Map<string, number> {
  const keys = new Map(Array.from(new Set(names), (name) => [name, nameKey(name)]));
  const places = placesOfKeys(keys.values());
  return new Map([...keys].map(([name, key]) => [name, (places.get(key) ?? 0) + 1]));
}
