import { join } from 'node:path';
import { app } from 'electron';

const builtFolder = join(import.meta.dirname, '..');

export const preloadFile = join(builtFolder, 'preload', 'preload.cjs');
export const pageFolder = join(builtFolder, 'renderer');
export const engineFile = join(import.meta.dirname, 'engine.js');

export const userFile = (...names: string[]): string => join(app.getPath('userData'), ...names);

/** The sample province: beside the sources, or among the packaged resources. */
export function samplePath(): string {
  const folder = app.isPackaged ? process.resourcesPath : app.getAppPath();
  return join(folder, 'sample-data', 'tinh-mau.xlsx');
}
