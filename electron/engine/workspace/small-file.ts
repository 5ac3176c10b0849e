import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** Writes a small file whole or not at all. */
export function writeBeside(path: string, content: string): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, content, { flush: true, mode: 0o600 });
    renamePatiently(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Null where it is missing, damaged or of another shape; fails where it cannot be read now, which says nothing of it. */
export function readSmall<T>(path: string, schema: z.ZodType<T>): T | null {
  const content = readIfThere(path);
  if (content === null) return null;
  try {
    return schema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    return null;
  }
}

/** The same; null also where it cannot be read now. */
export function readSmallNow<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return readSmall(path, schema);
  } catch {
    return null;
  }
}

/** Null where there is none. What a virus scanner or a backup holds for a moment is waited for. */
export function readIfThere(path: string): Buffer | null {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return readFileSync(path);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      if (attempt === 5 || !['EBUSY', 'EACCES', 'EPERM'].includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** On Windows a virus scanner holds a file for a moment after it was closed. */
export function renamePatiently(from: string, to: string): void {
  for (let tries = 20; ; tries -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (tries === 0 || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
