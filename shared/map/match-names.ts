import { mayBeOneName } from '../text/may-be-one-name';
import { unitName, type UnitName } from './unit-name';

/** From what is surely the same to what can be nothing else; a key that is not one unit and one name matches nobody. */
const passes: readonly { readonly key: (name: UnitName) => string; readonly hasMarks: boolean }[] = [
  { key: ({ kind, marked }) => `${kind ?? ''} ${marked}`, hasMarks: true },
  { key: ({ marked }) => marked, hasMarks: true },
  { key: ({ kind, folded }) => `${kind ?? ''} ${folded}`, hasMarks: false },
  { key: ({ folded }) => folded, hasMarks: false },
  { key: ({ whole }) => whole, hasMarks: false },
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
  const allUnits = units.map((unit) => ({ unit, name: unitName(unit) }));
  const allNames = names
    .filter(([, name]) => name !== '')
    .map(([id, name]) => ({ id, name: unitName(name) }));
  let [freeUnits, freeNames] = [allUnits, allNames];
  for (const { key, hasMarks } of passes) {
    for (const { unit, name } of freeUnits) {
      const wanted = key(name);
      // Without marks "Tan Thanh" may be one that is taken too: "Tân Thành", "Tân Thạnh".
      const like = (hasMarks ? freeNames : allNames).filter(
        (each) =>
          key(each.name) === wanted &&
          canBe(each.name, name) &&
          (hasMarks || mayBeOneName(each.name.text, name.text)),
      );
      const [own] = like;
      const rivals = (hasMarks ? freeUnits : allUnits).filter(
        (other) => key(other.name) === wanted && own !== undefined && canBe(own.name, other.name),
      );
      if (own && !found.has(own.id) && like.length === 1 && rivals.length === 1 && name.folded !== '')
        found.set(own.id, unit);
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
