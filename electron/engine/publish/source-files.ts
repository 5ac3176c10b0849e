import { realpathSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';

type Paths = () => readonly string[];

/** What the open engines were read from: nothing is ever written over it. */
class SourceFiles {
  readonly #lists = new Set<Paths>();

  /** Until the answered function is called. */
  keep(paths: Paths): () => void {
    this.#lists.add(paths);
    return () => this.#lists.delete(paths);
  }

  includes(path: string): boolean {
    return [...this.#lists].some((paths) => paths().some((source) => isSameFile(source, path)));
  }
}

export const sourceFiles = new SourceFiles();

/** By whatever name: a link, other letters, another way there. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  // A share that is away answers slowly; it is asked only where the names could be of one file.
  if (extname(one).toLowerCase() !== extname(other).toLowerCase()) return false;
  const [first, second] = [one, other].map((path) => statOf(path));
  if (!first || !second) return false;
  // Some shared folders number no files: there the true names are compared.
  return first.ino === 0n
    ? realpathSync.native(one) === realpathSync.native(other)
    : first.dev === second.dev && first.ino === second.ino;
}

function statOf(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
