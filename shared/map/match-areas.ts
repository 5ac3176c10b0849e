import type { Boundaries, BoundaryArea, HandMatch } from '../contract/boundaries';
import { matchNames } from './match-names';
import { unitName } from './unit-name';

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
