import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { feature } from 'topojson-client';
import type { Boundaries } from '../../../shared/contract/boundaries';
import { FailureError, type Failure } from '../../../shared/contract/failure';
import { drawAreas, type Polygon } from './draw-areas';

/** Larger files hold a whole country in a detail that no picture shows. */
const mostBytes = 200 * 2 ** 20;
const mostAreas = 5_000;
const mostColumns = 40;
const longestName = 200;

/** An area as the file has it: its texts, and polygons in the file's own coordinates. */
interface FoundArea {
  readonly texts: ReadonlyMap<string, string>;
  readonly polygons: readonly Polygon[];
}

/** Reads a GeoJSON or TopoJSON file of areas with names; in degrees, or in metres of any plane projection. */
export async function readBoundaries(path: string): Promise<Boundaries> {
  const areas = areasOf(parse(await readText(path), path), path).filter(
    ({ polygons, texts }) => polygons.length > 0 && texts.size > 0,
  );
  if (areas.length === 0) throw unreadable(path, 'no-areas');
  if (areas.length > mostAreas) throw unreadable(path, 'too-many-areas');
  const columns = nameColumns(areas);
  const names = areas.map(({ texts }) => columns.map((column) => texts.get(column) ?? ''));
  const drawing = drawAreas(areas.map(({ polygons }) => polygons));
  return {
    file: basename(path).normalize('NFC'),
    width: drawing.width,
    height: drawing.height,
    columns,
    areas: drawing.areas.map((area, at) => ({ id: `a${at + 1}`, names: names[at] ?? [], ...area })),
  };
}

function unreadable(
  path: string,
  reason: Extract<Failure, { kind: 'no-boundaries' }>['reason'],
): FailureError {
  return new FailureError({ kind: 'no-boundaries', path, reason });
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(path).catch(notThere(path));
  if (size > mostBytes) throw new FailureError({ kind: 'file-too-large', path, limit: '200 MB' });
  return (await readFile(path, 'utf8').catch(notThere(path))).replace(/^\uFEFF/, '');
}

function notThere(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'EISDIR') throw new FailureError({ kind: 'file-is-folder', path }, { cause: error });
    if (error.code === 'EACCES' || error.code === 'EPERM')
      throw new FailureError({ kind: 'file-no-permission', path }, { cause: error });
    throw new FailureError({ kind: 'file-missing', path }, { cause: error });
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FailureError({ kind: 'no-boundaries', path, reason: 'not-json' }, { cause: error });
  }
}

function areasOf(json: unknown, path: string): FoundArea[] {
  if (!isObject(json)) throw unreadable(path, 'not-json');
  try {
    return features(json.type === 'Topology' ? largestLayer(json) : json).map((each) => ({
      texts: textsOf(each.properties),
      polygons: polygonsOf(each.geometry),
    }));
  } catch (error) {
    // The library of TopoJSON trusts that arcs and layers are what they should be.
    throw new FailureError({ kind: 'no-boundaries', path, reason: 'not-json' }, { cause: error });
  }
}

type Topology = Parameters<typeof feature>[0];
type Layer = Parameters<typeof feature>[1];

/** Of the layers of a topology the one with most areas, as GeoJSON. */
function largestLayer(topology: Record<string, unknown>): unknown {
  const layers = Object.values(isObject(topology.objects) ? topology.objects : {}).map(
    (layer) => feature(topology as unknown as Topology, layer as Layer) as unknown,
  );
  const size = (layer: unknown): number =>
    features(layer).filter(({ geometry }) => polygonsOf(geometry).length > 0).length;
  return layers.sort((a, b) => size(b) - size(a))[0];
}

interface FoundFeature {
  readonly properties: unknown;
  readonly geometry: unknown;
}

function features(json: unknown): FoundFeature[] {
  if (!isObject(json)) return [];
  if (json.type === 'FeatureCollection') return list(json.features).flatMap(features);
  if (json.type === 'Feature') return [{ properties: json.properties, geometry: json.geometry }];
  return [];
}

function textsOf(properties: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(isObject(properties) ? properties : {})) {
    if (typeof value !== 'string' || !/\p{L}/u.test(value)) continue;
    texts.set(key, value.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestName));
  }
  return texts;
}

/** Properties that name most of the areas; those with the most different names first. */
function nameColumns(areas: readonly FoundArea[]): string[] {
  const values = new Map<string, string[]>();
  for (const { texts } of areas)
    for (const [key, text] of texts) values.set(key, [...(values.get(key) ?? []), text]);
  const different = (texts: readonly string[]): number => new Set(texts).size;
  return [...values]
    .sort(([, a], [, b]) => different(b) - different(a))
    .map(([key]) => key)
    .slice(0, mostColumns);
}

function polygonsOf(geometry: unknown): Polygon[] {
  if (!isObject(geometry)) return [];
  switch (geometry.type) {
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return list(geometry.coordinates).flatMap(polygon);
    case 'GeometryCollection':
      return list(geometry.geometries).flatMap(polygonsOf);
    default:
      return [];
  }
}

/** None where its outer ring is none. */
function polygon(coordinates: unknown): Polygon[] {
  const rings = list(coordinates).map((ring) => list(ring).flatMap(point));
  const [outer] = rings;
  return outer === undefined || outer.length < 4 ? [] : [rings.filter(({ length }) => length >= 4)];
}

function point(value: unknown): [number, number][] {
  const [x, y]: unknown[] = list(value);
  const isFar = (number: number): boolean => !Number.isFinite(number) || Math.abs(number) > 1e9;
  return typeof x !== 'number' || typeof y !== 'number' || isFar(x) || isFar(y) ? [] : [[x, y]];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
