import { open, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Language } from '../../../shared/text/language';
import { isStatement } from './release-statement';
import { writeSafely } from './write-safely';

const endings: Readonly<Record<Language, string>> = { vi: 'khu-dinh-danh', en: 'de-identified' };

/** What was done to a release, as a text beside it. Nobody named that file: only a statement of ours is replaced. */
export async function writeStatement(
  path: string,
  statement: readonly string[],
  language: Language,
): Promise<string> {
  const stem = join(dirname(path), `${basename(path, extname(path))}.${endings[language]}`);
  for (let copy = 1; ; copy += 1) {
    const beside = copy === 1 ? `${stem}.txt` : `${stem}-${copy}.txt`;
    if (!(await isFree(beside))) continue;
    await writeSafely(beside, (temporary) =>
      writeFile(temporary, `\ufeff${statement.join('\r\n')}\r\n`, 'utf8'),
    );
    return beside;
  }
}

/** No such file, or one that such a statement begins. */
async function isFree(path: string): Promise<boolean> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => error.code ?? '');
  if (typeof file === 'string') return file === 'ENOENT';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    return isStatement(buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, ''));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
