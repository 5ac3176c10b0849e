import { join } from 'node:path';
import { app } from 'electron';
import type { Language } from '../../shared/text/language';

const builtFolder = join(import.meta.dirname, '..');

export const preloadFile = join(builtFolder, 'preload', 'preload.cjs');
export const pageFolder = join(builtFolder, 'renderer');
export const engineFile = join(import.meta.dirname, 'engine.js');

export const userFile = (...names: string[]): string => join(app.getPath('userData'), ...names);

/** What comes with the program: beside the sources, or among the packaged resources. */
const shippedFile = (...names: string[]): string =>
  join(app.isPackaged ? process.resourcesPath : app.getAppPath(), ...names);

export const samplePath = (): string => shippedFile('sample-data', 'tinh-mau.xlsx');

export const quickGuidePath = (language: Language): string =>
  shippedFile('docs', `quick-guide.${language}.pdf`);
