import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../shared-data';
import { readBoundaries } from '../../../../electron/engine/map/read-boundaries';
import { FailureError } from '../../../../shared/contract/failure';
import { temporaryFolder } from '../make/temporary-folder';

const { folder, put } = temporaryFolder();

function written(content: unknown): string {
  return put('ranh-gioi.geojson', typeof content === 'string' ? content : JSON.stringify(content));
}

const square = (x: number, y: number, size = 1): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (name: string, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties: { name, code: 12 },
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

async function reasonOf(path: string): Promise<unknown> {
  const failure = await readBoundaries(path).then(
    () => null,
    (error: unknown) => (error instanceof FailureError ? error.failure : error),
  );
  return failure instanceof Object && 'reason' in failure ? failure.reason : failure;
}

describe('GeoJSON', () => {
  test('becomes a drawing from the upper left corner, neighbours sharing their border', async () => {
    const path = written(collection(feature('Xã A', [square(103, 21)]), feature('Xã B', [square(104, 21)])));
    const { areas, columns, width, height, file } = await readBoundaries(path);
    expect({ columns, file, width }).toEqual({ columns: ['name'], file: 'ranh-gioi.geojson', width: 4000 });
    // A degree of longitude is shorter than one of latitude by the cosine of 21.5 degrees.
    expect(height).toBe(Math.round(2000 / Math.cos((21.5 * Math.PI) / 180)));
    expect(areas.map(({ names }) => names)).toEqual([['Xã A'], ['Xã B']]);
    expect(areas[0]?.at[0]).toBeCloseTo(1000, -2);
    const edge = (at: number) =>
      new Set(areas[at]?.polygons[0]?.[0]?.filter(([x]) => x === 2000).map(([, y]) => y));
    expect(edge(0)).toEqual(edge(1));
  });

  test('in metres of a plane is drawn as it is', async () => {
    const path = written(collection(feature('A', [square(500_000, 2_300_000, 8000)])));
    expect(await readBoundaries(path)).toMatchObject({ width: 4000, height: 4000 });
  });

  test('keeps several parts, holes, and what is smaller than a step', async () => {
    const path = written(
      collection(
        feature('A', [[square(0, 0, 40), square(10, 10, 5)], [square(60, 0, 5)]], 'MultiPolygon'),
        feature('B', [square(50, 50, 0.0001)]),
      ),
    );
    const { areas } = await readBoundaries(path);
    expect(areas.map(({ polygons }) => polygons.map(({ length }) => length))).toEqual([[2, 1], [1]]);
  });
});

describe('TopoJSON', () => {
  const topology = (objects: unknown, arcs: unknown = [square(0, 0)]) => ({
    type: 'Topology',
    objects,
    arcs,
  });

  test('is read by the layer that has the areas', async () => {
    const path = written(
      topology({
        points: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Point', coordinates: [0, 0], properties: { name: 'x' } }],
        },
        xa: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], properties: { ten: 'Xã A' } }],
        },
      }),
    );
    const { areas, columns } = await readBoundaries(path);
    expect({ columns, names: areas.map(({ names }) => names) }).toEqual({
      columns: ['ten'],
      names: [['Xã A']],
    });
  });

  test('whose arcs lead nowhere is refused', async () => {
    const objects = {
      xa: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[9]], properties: { ten: 'A' } }],
      },
    };
    expect(await reasonOf(written(topology(objects)))).toBe('not-json');
  });
});

test.each([
  ['no JSON', 'PK\u0003\u0004 a zip', 'not-json'],
  ['a list', '[1, 2]', 'not-json'],
  ['points only', collection(feature('A', [0, 0], 'Point')), 'no-areas'],
  [
    'areas without names',
    collection({ ...feature('A', [square(0, 0)]), properties: { code: 3 } }),
    'no-areas',
  ],
  ['a decisions file', { layouts: [], values: [] }, 'no-areas'],
])('%s is refused with its reason', async (_what, content, reason) => {
  expect(await reasonOf(written(content))).toBe(reason);
});

test('a missing file is said to be missing', async () => {
  expect(await reasonOf(join(folder, 'none.geojson'))).toMatchObject({ kind: 'file-missing' });
});

test('whatever a file holds, it is read or refused with a failure of its own', async () => {
  const position = fc.oneof(fc.tuple(fc.double(), fc.double()), fc.array(fc.anything(), { maxLength: 3 }));
  const ring = fc.oneof(fc.array(position, { maxLength: 6 }), fc.constant(square(1, 1)));
  const geometry = fc.record({
    type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Point', 'Circle'),
    coordinates: fc.oneof(
      fc.array(ring, { maxLength: 3 }),
      fc.array(fc.array(ring, { maxLength: 2 })),
      fc.anything(),
    ),
    geometries: fc.anything(),
    arcs: fc.oneof(fc.array(fc.array(fc.integer({ min: -3, max: 3 }))), fc.anything()),
    properties: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.anything()),
  });
  const json = fc.oneof(
    fc.anything(),
    fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(fc.record({ type: fc.constant('Feature'), geometry, properties: fc.object() })),
    }),
    fc.record({
      type: fc.constant('Topology'),
      objects: fc.dictionary(
        fc.string(),
        fc.oneof(
          geometry,
          fc.record({ type: fc.constant('GeometryCollection'), geometries: fc.array(geometry) }),
        ),
      ),
      arcs: fc.oneof(fc.array(ring), fc.anything()),
      transform: fc.anything(),
    }),
  );
  const text = fc.oneof(
    fc.string(),
    json.map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '';
      }
    }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const path = written(content);
      const outcome = await readBoundaries(path).then(
        ({ areas }) =>
          areas.length > 0 &&
          areas
            .flatMap(({ polygons }) => polygons.flat(2))
            .flat()
            .every(Number.isInteger),
        (error: unknown) => error instanceof FailureError && error.failure.kind === 'no-boundaries',
      );
      expect(outcome).toBe(true);
    }),
    { numRuns: 400 },
  );
});

const real = sharedData('boundaries/vn-dien-bien-45-communes.topo.json');
test.skipIf(!existsSync(real))('the communes of a province, read in place', async () => {
  const { areas, columns } = await readBoundaries(real);
  expect(areas).toHaveLength(45);
  expect(columns).toContain('fullName');
});
