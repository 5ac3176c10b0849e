import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { reportFault } from '../report-fault';
import { readSmallNow, writeBeside } from '../workspace/small-file';

const schema = z.array(z.string());

/**
 * Which files are being written beside their places now. Where a folder keeps the list, what a sudden end has left there,
 * a roster in clear perhaps, is deleted at the next start.
 */
class TemporaryFiles {
  readonly #open = new Set<string>();
  #list: string | null = null;

  /** Deletes what was left, and keeps the list in that folder from now on. */
  keepIn(folder: string): void {
    const list = join(folder, 'being-written.json');
    for (const path of readSmallNow(list, schema) ?? [])
      if (isOurs(path) && !isGone(path)) this.#open.add(path);
    this.#list = list;
    this.#keep();
  }

  begin(path: string): void {
    this.#open.add(path);
    this.#keep();
  }

  end(path: string): void {
    if (this.#open.delete(path)) this.#keep();
  }

  #keep(): void {
    if (this.#list === null) return;
    try {
      writeBeside(this.#list, JSON.stringify([...this.#open]));
    } catch {
      // Without the list, on a full disk say, a file is written all the same.
    }
  }
}

export const temporaryFiles = new TemporaryFiles();

/** Deletes what is there. A place that is away, or cannot be written now, is tried again at the next start. */
function isGone(path: string): boolean {
  try {
    rmSync(path, { force: true, maxRetries: 3 });
    return existsSync(dirname(path));
  } catch (error) {
    reportFault(error);
    return false;
  }
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Only what `temporaryBeside` names: whatever the list says, no other file is deleted. */
function isOurs(path: string): boolean {
  return new RegExp(`[/\\\\]\\.bienche-${uuid}\\.\\w+$`).test(path);
}
