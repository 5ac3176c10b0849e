import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeBesideSync } from './write-beside';

/** The content of a small JSON file of ours; null when it is missing, damaged or of another shape. */
export function readJsonFile<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A full or locked disk must not take the app down over a remembered setting: the failure is only logged. */
export function writeJsonFile(path: string, value: unknown): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeBesideSync(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    console.error(`${path} was not written`, error);
  }
}
