import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askEngine } from '../harness/engine-port';

/** The units of the open roster. */
export async function unitsOf(page: Page): Promise<readonly string[]> {
  const answer = (await askEngine(page, 'map.get', {})) as { output: { units: readonly string[] } };
  return answer.output.units;
}

/** A file of squares, one a name. */
export function writeBoundaries(path: string, names: readonly string[]): string {
  const across = Math.ceil(Math.sqrt(names.length));
  const features = names.map((name, at) => {
    const [x, y] = [103 + (at % across) / 20, 22 - Math.floor(at / across) / 20];
    const ring = [
      [x, y],
      [x + 0.05, y],
      [x + 0.05, y + 0.05],
      [x, y + 0.05],
      [x, y],
    ];
    return {
      type: 'Feature',
      properties: { TEN_XA: name },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}
