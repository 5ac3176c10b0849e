import { readFile, writeFile } from 'node:fs/promises';
import type { ZodType } from 'zod';
import { FailureError, type Failure } from '../../shared/contract/failure';
import { writeSafely } from './publish/write-safely';
import { openFailure } from './read/open-failure';

/** Reads what an office shared as JSON; a file that is none of ours fails with one sentence. */
export async function readShared<Content>(
  path: string,
  schema: ZodType<Content>,
  otherwise: Failure = { kind: 'file-unsupported', path },
): Promise<Content> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw openFailure(error, path) ?? new FailureError(otherwise, { cause: error });
  }
}

export async function writeShared(path: string, content: unknown): Promise<void> {
  await writeSafely(path, (temporary) =>
    writeFile(temporary, `${JSON.stringify(content, null, 2)}\n`, 'utf8'),
  );
}
