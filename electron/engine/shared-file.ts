import { readFile, writeFile } from 'node:fs/promises';
import { ZodError, type ZodType } from 'zod';
import { FailureError, type Failure } from '../../shared/contract/failure';
import { writeSafely } from './publish/write-safely';
import { openFailure } from './read/open-failure';

/** Reads what an office shared as JSON; a file that is none of ours fails with one sentence. */
export async function readShared<Content>(
  path: string,
  schema: ZodType<Content>,
  otherwise?: Failure,
): Promise<Content> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw openFailure(error, path) ?? new FailureError(otherwise ?? invalid(path, error), { cause: error });
  }
}

/** A key below the top tells that it is one of ours all the same. */
function invalid(path: string, error: unknown): Failure {
  const keys = error instanceof ZodError ? (error.issues[0]?.path ?? []) : [];
  return { kind: 'shared-file-invalid', path, place: keys.length < 2 ? null : keys.map(String).join(' › ') };
}

export async function writeShared(path: string, content: unknown): Promise<void> {
  await writeSafely(path, (temporary) =>
    writeFile(temporary, `${JSON.stringify(content, null, 2)}\n`, 'utf8'),
  );
}
