import { fileURLToPath } from 'node:url';

/**
 * A file of the real rosters and reference lists beside the project, which are never part of it. Tests that use one skip,
 * saying so, where it is absent.
 */
export function sharedData(path: string): string {
  return fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));
}
