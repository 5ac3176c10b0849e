import { readFile, writeFile } from 'node:fs/promises';
import { definitionsSchema, type Definitions } from '../../../shared/contract/definitions';
import { FailureError } from '../../../shared/contract/failure';
import { writeSafely } from '../publish/write-safely';

/** Reads definitions that an office shared; a file that is none of ours fails with one sentence. */
export async function readDefinitions(path: string): Promise<Definitions> {
  try {
    return definitionsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FailureError(missing ? { kind: 'file-missing', path } : { kind: 'file-unsupported', path }, {
      cause: error,
    });
  }
}

export async function writeDefinitions(path: string, definitions: Definitions): Promise<void> {
  await writeSafely(path, (temporary) =>
    writeFile(temporary, `${JSON.stringify(definitions, null, 2)}\n`, 'utf8'),
  );
}
