import type { BoundaryArea, MapState } from '../contract/boundaries';
import { matchAreas, type AreaMatches } from './match-areas';

/** The areas of a map, each with the unit that it is. */
export interface UnitMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly (Pick<BoundaryArea, 'polygons' | 'at' | 'room'> & {
    readonly label: string;
    /** Null: no unit of the roster. */
    readonly unit: string | null;
  })[];
  /** Units that have no area. */
  readonly unitsWithout: readonly string[];
}

export interface MatchedMap {
  readonly drawn: UnitMap;
  readonly matches: AreaMatches;
}

/** Null without boundaries. */
export function matchedMap({ map, units }: MapState): MatchedMap | null {
  if (map === null) return null;
  const { boundaries } = map;
  const matches = matchAreas(units, boundaries, map.matches);
  const { labels, unitOf, unitsWithout } = matches;
  return {
    matches,
    drawn: {
      width: boundaries.width,
      height: boundaries.height,
      areas: boundaries.areas.map(({ id, polygons, at, room }) => ({
        ...{ polygons, at, room },
        label: labels.get(id) ?? id,
        unit: unitOf.get(id) ?? null,
      })),
      unitsWithout,
    },
  };
}
