import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import { writeSafely } from '../../publish/write-safely';
import { BlankPackage } from './blank-package';
import type { FilledBlank } from './fill-blank';
import { placeValues } from './place-values';

/** Writes the filled copy; the blank form itself is never touched. Answers how many cells were filled. */
export async function writeBlank(
  { form, sheets }: FilledBlank,
  path: string,
  signal: AbortSignal,
): Promise<number> {
  if (resolve(path) === resolve(form.path)) throw new FailureError({ kind: 'form-is-source', path });
  const book = await BlankPackage.open(form.path, signal);
  const cells = sheets.reduce((sum, sheet) => sum + placeValues(book, sheet).cells, 0);
  await writeSafely(path, (temporary) => writeFile(temporary, book.bytes()), { signal });
  return cells;
}
