import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The files and folders among the arguments of a start. Before them stand the executable and, unless packaged,
 * the folder of the app.
 */
export function givenPaths(argv: readonly string[], folder: string, isPackaged: boolean): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .slice(isPackaged ? 0 : 1)
    .map((argument) => resolve(folder, argument))
    .filter((path) => existsSync(path));
}
