import polylabel from 'polylabel';
import type { Boundaries } from '../../../shared/contract/boundaries';

export type Point = [number, number];
/** The outer ring, then its holes. */
export type Polygon = readonly (readonly Point[])[];

type DrawnArea = Pick<Boundaries['areas'][number], 'polygons' | 'at' | 'room'>;

/** The longer side of the drawing: about two steps a pixel of a printed picture. */
export const mapSize = 4000;

/**
 * Lays areas on a plane of whole numbers. Neighbours stay neighbours: a point that both have becomes the same point.
 * Degrees are drawn as wide as they are in the middle of the map; other coordinates are metres of a plane already.
 */
export function drawAreas(areas: readonly (readonly Polygon[])[]): {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
} {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [x, y] of areas.flat(3)) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  const isDegrees = box.left >= -180 && box.right <= 180 && box.bottom >= -90 && box.top <= 90;
  const stretch = isDegrees ? Math.cos((((box.top + box.bottom) / 2) * Math.PI) / 180) : 1;
  const wide = (box.right - box.left) * stretch;
  const high = box.top - box.bottom;
  const scale = mapSize / (Math.max(wide, high) || 1);
  const place = ([x, y]: Point): Point => [
    Math.round((x - box.left) * stretch * scale),
    Math.round((box.top - y) * scale),
  ];
  return {
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
    areas: areas.map((polygons) => drawnArea(polygons, place)),
  };
}

function drawnArea(polygons: readonly Polygon[], place: (point: Point) => Point): DrawnArea {
  const drawn = polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) => withoutRepeats(ring.map(place)));
    if (outer === undefined || signedArea(outer) === 0) return [];
    const seen = holes.filter((hole) => signedArea(hole) !== 0);
    return [[turned(outer, 1), ...seen.map((hole) => turned(hole, -1))]];
  });
  // What is smaller than a step is still somebody's commune.
  const kept = drawn.length > 0 ? drawn : [[dotAt(place(polygons[0]?.[0]?.[0] ?? [0, 0]))]];
  const [largest = []] = [...kept].sort((a, b) => Math.abs(signedArea(b[0])) - Math.abs(signedArea(a[0])));
  const middle = polylabel(largest, mapSize / 400) as number[] & { distance: number };
  return {
    polygons: kept,
    at: [Math.round(middle[0] ?? 0), Math.round(middle[1] ?? 0)],
    room: Math.max(0, Math.round(middle.distance)),
  };
}

function withoutRepeats(ring: readonly Point[]): Point[] {
  return ring.filter(([x, y], at) => at === 0 || ring[at - 1]?.[0] !== x || ring[at - 1]?.[1] !== y);
}

function turned(ring: Point[], direction: 1 | -1): Point[] {
  return Math.sign(signedArea(ring)) === direction ? ring : [...ring].reverse();
}

function signedArea(ring: readonly Point[] = []): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function dotAt([x, y]: Point): Point[] {
  return [
    [x, y],
    [x + 2, y],
    [x + 2, y + 2],
    [x, y + 2],
    [x, y],
  ];
}
