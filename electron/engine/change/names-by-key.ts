import { unitKey } from '../normalise/unify-spellings';

/** Names of units that differ in nothing but how their people's committee is written: `UBND xã A`, `Xã A`. */
export function namesByKey(units: Iterable<unknown>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const unit of units) {
    if (typeof unit !== 'string') continue;
    const known = names.get(unitKey(unit)) ?? new Set<string>();
    names.set(unitKey(unit), known.add(unit));
  }
  return names;
}
