import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

interface Rules {
  readonly forbidden: readonly { readonly name: string }[];
  readonly options: ICruiseOptions;
}

export const projectFolder = resolve(import.meta.dirname, '../..');
export const rules = createRequire(import.meta.url)(`${projectFolder}/.dependency-cruiser.cjs`) as Rules;

/** Follows every import of the app under a folder and holds it against the rules. */
export async function cruiseFolder(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(['electron', 'shared', 'renderer', 'sample-data'], {
    ...rules.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: [...rules.forbidden] } as NonNullable<ICruiseOptions['ruleSet']>,
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}
