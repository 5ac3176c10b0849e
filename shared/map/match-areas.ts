import type { Boundaries, BoundaryArea, HandMatch } from '../contract/boundaries';
import { unitName, type UnitName } from './unit-name';

/** Which unit every area is. */
export interface AreaMatches {
  /** Area id → unit. */
  readonly unitOf: ReadonlyMap<string, string>;
  /** What areas are called. */
  readonly labels: ReadonlyMap<string, string>;
  /** In the order of their lists. */
  readonly unitsWithout: readonly string[];
  readonly areasWithout: readonly string[];
}

/** From what is surely the same to what can be nothing else; a key that is not one unit and one area matches nobody. */
const passes: readonly ((name: UnitName) => string)[] = [
  ({ kind, exact }) => `${kind ?? ''} ${exact}`,
  ({ exact }) => exact,
  ({ kind, folded }) => `${kind ?? ''} ${folded}`,
  ({ folded }) => folded,
  ({ whole }) => whole,
];

/** Units are matched by hand first, then by name: with tone marks, without, with and without what kind of unit it is. */
export function matchAreas(
  units: readonly string[],
  { columns, areas }: Pick<Boundaries, 'columns' | 'areas'>,
  byHand: readonly HandMatch[],
): AreaMatches {
  const ids = new Set(areas.map(({ id }) => id));
  const said = byHand.filter(({ unit, area }) => units.includes(unit) && (area === null || ids.has(area)));
  const fixed = new Map(said.flatMap(({ unit, area }) => (area === null ? [] : [[area, unit] as const])));
  const settled = new Set(said.map(({ unit }) => unit));
  const freeUnits = units.filter((unit) => !settled.has(unit));
  const freeAreas = areas.filter(({ id }) => !fixed.has(id));
  const tried = columns.map((_column, at) => {
    const names = freeAreas.map((area): [string, string] => [area.id, area.names[at] ?? '']);
    return {
      at,
      found: matchNames(freeUnits, names),
      quality: nameQuality(areas.map(({ names: all }) => all[at] ?? '')),
    };
  });
  const [best] = tried.sort((a, b) => b.found.size - a.found.size || b.quality - a.quality);
  const unitOf = new Map([...fixed, ...(best?.found ?? [])]);
  const matched = new Set(unitOf.values());
  return {
    unitOf,
    labels: new Map(areas.map((area) => [area.id, labelOf(area, best?.at)])),
    unitsWithout: units.filter((unit) => !matched.has(unit)),
    areasWithout: areas.filter(({ id }) => !unitOf.has(id)).map(({ id }) => id),
  };
}

/** Area id → unit. */
function matchNames(
  units: readonly string[],
  areas: readonly (readonly [string, string])[],
): Map<string, string> {
  const found = new Map<string, string>();
  let freeUnits = units.map((unit) => ({ unit, name: unitName(unit) }));
  let freeAreas = areas.filter(([, name]) => name !== '').map(([id, name]) => ({ id, name: unitName(name) }));
  for (const key of passes) {
    for (const { unit, name } of freeUnits) {
      const wanted = key(name);
      const like = freeAreas.filter((area) => key(area.name) === wanted && canBe(area.name, name));
      const [area] = like;
      const rivals = freeUnits.filter(
        (other) => key(other.name) === wanted && area !== undefined && canBe(area.name, other.name),
      );
      if (area && like.length === 1 && rivals.length === 1 && name.folded !== '') found.set(area.id, unit);
    }
    const taken = new Set(found.values());
    freeUnits = freeUnits.filter(({ unit }) => !taken.has(unit));
    freeAreas = freeAreas.filter(({ id }) => !found.has(id));
  }
  return found;
}

function canBe(a: UnitName, b: UnitName): boolean {
  return a.kind === null || b.kind === null || a.kind === b.kind;
}

function labelOf({ id, names }: BoundaryArea, column = 0): string {
  const own = names[column] ?? '';
  return own === '' ? (names.find((name) => name !== '') ?? id) : own;
}

/** Of columns that match alike, the one whose names say most: all different, and with the kind of unit. */
function nameQuality(names: readonly string[]): number {
  const different = new Set(names).size;
  const kinds = names.filter((name) => unitName(name).kind !== null).length;
  const marked = names.filter((name) => /\p{M}/u.test(name.normalize('NFD'))).length;
  return different + (kinds + marked) / (2 * Math.max(names.length, 1));
}
