import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import { isSameFile } from '../../publish/source-files';
import { writeSafely } from '../../publish/write-safely';
import { BlankPackage } from './blank-package';
import { compareCopy } from './compare-copy';
import type { FilledBlank } from './fill-blank';
import { placeValues } from './place-values';

/** Writes the filled copy and reads it again before it gets its name; the blank form itself is never touched. Answers how many cells were filled. */
export async function writeBlank(
  { form, sheets }: FilledBlank,
  path: string,
  signal: AbortSignal,
): Promise<number> {
  if (isSameFile(form.path, path)) throw new FailureError({ kind: 'file-is-source', path });
  if (extname(path).toLowerCase() !== form.ending)
    throw new FailureError({ kind: 'ending-unknown', path, endings: [form.ending] });
  const book = await BlankPackage.open(form.path, signal);
  const filled = sheets.map((sheet) => placeValues(book, sheet));
  await writeSafely(
    path,
    async (temporary) => {
      await writeFile(temporary, book.bytes());
      await compareCopy(form.path, temporary, filled, signal);
    },
    { signal },
  );
  return filled.reduce((sum, { cells }) => sum + cells.length, 0);
}
