import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { FailureError } from '../../../shared/contract/failure';
import { sourceFiles } from './source-files';
import { temporaryFiles } from './temporary-files';

/** Of all that this program writes for others: none that runs when it is opened. */
const endings = [
  ...[
    '.xlsx',
    '.xlsm',
    '.xltx',
    '.xltm',
    '.csv',
    '.parquet',
    '.docx',
    '.pdf',
    '.png',
    '.svg',
    '.gif',
    '.txt',
    '.json',
  ],
  '.bienche',
];

interface Safely {
  /** Aborted while it is written, nothing is left and the old file stays. */
  readonly signal?: AbortSignal;
  readonly move?: typeof rename;
}

/**
 * Writes beside and renames, so that a file is whole or not there. Whatever the page asks, it is a document, and none
 * that was read.
 */
export async function writeSafely(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
  { signal, move = rename }: Safely = {},
): Promise<void> {
  const ending = extname(path).toLowerCase();
  if (!endings.includes(ending)) throw new FailureError({ kind: 'ending-unknown', path, endings });
  if (sourceFiles.includes(path)) throw new FailureError({ kind: 'file-is-source', path });
  const temporary = join(dirname(path), `.bienche-${randomUUID()}${ending}`);
  temporaryFiles.begin(temporary);
  try {
    await write(temporary);
    signal?.throwIfAborted();
    await move(temporary, path).catch(async (error: unknown) => {
      // Windows refuses to replace a file that another program, Excel above all, holds open; a new one it would take.
      const { code = '' } = error as NodeJS.ErrnoException;
      const isRefused = ['EPERM', 'EACCES', 'EBUSY'].includes(code);
      const isFile = isRefused && (await stat(path).catch(() => null))?.isFile();
      if (isFile) throw new FailureError({ kind: 'file-busy', path }, { cause: error });
      throw error;
    });
    await flushFolder(dirname(path));
  } catch (error) {
    // The folder itself may not be ours to look into; the first failure is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof FailureError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || /no space/i.test(message))
      throw new FailureError({ kind: 'disk-full', path }, { cause: error });
    if (code === 'EBUSY') throw new FailureError({ kind: 'file-busy', path }, { cause: error });
    if (/[/\\]$/.test(path)) throw new FailureError({ kind: 'target-is-folder', path }, { cause: error });
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FailureError({ kind: 'folder-missing', path: dirname(path) }, { cause: error });
    if (code === 'EISDIR') throw new FailureError({ kind: 'target-is-folder', path }, { cause: error });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || /permission/i.test(message)) {
      throw new FailureError({ kind: 'file-no-permission', path }, { cause: error });
    }
    throw error;
  } finally {
    temporaryFiles.end(temporary);
  }
}

/** So that a power cut does not bring the old file back; Windows, which opens no folders, sees to it itself. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
