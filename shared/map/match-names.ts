import { unitName, type UnitName } from './unit-name';

/** From what is surely the same to what can be nothing else; a key that is not one unit and one name matches nobody. */
const passes: readonly ((name: UnitName) => string)[] = [
  ({ kind, exact }) => `${kind ?? ''} ${exact}`,
  ({ exact }) => exact,
  ({ kind, folded }) => `${kind ?? ''} ${folded}`,
  ({ folded }) => folded,
  ({ whole }) => whole,
];

/**
 * Which unit each of other names means: id → unit. Only what is one unit and one name under a key is matched: with tone
 * marks, without, with and without what kind of unit it is.
 */
export function matchNames(
  units: readonly string[],
  names: readonly (readonly [id: string, name: string])[],
): Map<string, string> {
  const found = new Map<string, string>();
  let freeUnits = units.map((unit) => ({ unit, name: unitName(unit) }));
  let freeNames = names.filter(([, name]) => name !== '').map(([id, name]) => ({ id, name: unitName(name) }));
  for (const key of passes) {
    for (const { unit, name } of freeUnits) {
      const wanted = key(name);
      const like = freeNames.filter((each) => key(each.name) === wanted && canBe(each.name, name));
      const [own] = like;
      const rivals = freeUnits.filter(
        (other) => key(other.name) === wanted && own !== undefined && canBe(own.name, other.name),
      );
      if (own && like.length === 1 && rivals.length === 1 && name.folded !== '') found.set(own.id, unit);
    }
    const taken = new Set(found.values());
    freeUnits = freeUnits.filter(({ unit }) => !taken.has(unit));
    freeNames = freeNames.filter(({ id }) => !found.has(id));
  }
  return found;
}

/** Neither another kind of unit, nor one of another district. */
function canBe(a: UnitName, b: UnitName): boolean {
  if (a.within && b.within && (a.within.folded !== b.within.folded || a.within.kind !== b.within.kind))
    return false;
  return a.kind === null || b.kind === null || a.kind === b.kind;
}
