import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

const besideOf = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);

/** Writes the whole file or nothing: first beside it, then renamed over it. */
export async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const beside = besideOf(path);
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** As `writeBeside`, for small files that must be written before the app has gone. */
export function writeBesideSync(path: string, content: string): void {
  const beside = besideOf(path);
  try {
    writeFileSync(beside, content, { flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
