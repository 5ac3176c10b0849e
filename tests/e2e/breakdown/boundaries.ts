import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { projectFolder } from '../harness/launch-app';

/** The units of the sample province. */
export function sampleUnits(): string[] {
  const text = readFileSync(join(projectFolder, 'sample-data/tinh-mau.csv'), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  return [...new Set(data.flatMap((row) => row['Đơn vị công tác'] ?? []))];
}

/** A file of squares, one a name. */
export function writeBoundaries(path: string, names: readonly string[]): string {
  const across = Math.ceil(Math.sqrt(names.length));
  const features = names.map((name, at) => {
    const [x, y] = [103 + (at % across) / 20, 22 - Math.floor(at / across) / 20];
    const ring = [[x, y], [x + 0.05, y], [x + 0.05, y + 0.05], [x, y + 0.05], [x, y]];
    return { type: 'Feature', properties: { TEN_XA: name }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}
