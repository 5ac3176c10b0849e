import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** For each file the earlier one with the same bytes, which must not be counted again, or null. */
export async function repeatedFiles(paths: readonly string[]): Promise<(string | null)[]> {
  const sizes = await Promise.all(paths.map(sizeOf));
  const seen = new Map<string, string>();
  const repeated: (string | null)[] = [];
  for (const [index, path] of paths.entries()) {
    const size = sizes[index] ?? null;
    const isAlone = size === null || sizes.filter((other) => other === size).length < 2;
    const key = isAlone ? null : await digestOf(path);
    repeated.push(key === null ? null : (seen.get(key) ?? null));
    if (key !== null && !seen.has(key)) seen.set(key, path);
  }
  return repeated;
}

async function sizeOf(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() && stats.size > 0 ? stats.size : null;
}

/** Null where the file cannot be read; its reader says why. */
async function digestOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  const isRead = await pipeline(createReadStream(path), hash).then(
    () => true,
    () => false,
  );
  return isRead ? hash.digest('hex') : null;
}
