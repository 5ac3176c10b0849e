import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reportFault } from '../report-fault';
import { renamePatiently } from './small-file';

/**
 * The databases of a folder, each with what DuckDB keeps beside it under its name and more: `.wal`, and during a checkpoint
 * `.wal.checkpoint` and `.wal.recovery`. Those hold what the database has not taken in yet, often nearly all of it.
 *
 * A database is moved first and its companions after it; it is deleted last. So a companion without its database is always
 * half of a move, or all that is left of a database that somebody else deleted: it is data, and joined with the database
 * that carries its name.
 */
export class DatabaseFiles {
  constructor(private readonly folder: string) {}

  /** The databases whose names begin so. */
  named(beginning: RegExp): string[] {
    return this.#names.filter((name) => name.endsWith(ending) && beginning.test(name));
  }

  has(database: string): boolean {
    return existsSync(join(this.folder, database));
  }

  /** The database, where it is there, and its companions. */
  all(database: string): string[] {
    return [...(this.has(database) ? [database] : []), ...this.#companions(database)];
  }

  /** Whole or not at all; what a sudden end leaves in two places is joined at the next start. */
  move(from: string, to: string): void {
    const moved: string[] = [];
    try {
      for (const name of this.all(from)) {
        this.#rename(name, to + name.slice(from.length));
        moved.unshift(name);
      }
    } catch (error) {
      for (const name of moved)
        try {
          this.#rename(to + name.slice(from.length), name);
        } catch (failed) {
          reportFault(failed);
        }
      throw error;
    }
  }

  remove(database: string): void {
    for (const name of this.all(database).reverse()) this.#remove(name);
  }

  /** What cannot be deleted now goes the next time. */
  tryToRemove(name: string): void {
    try {
      if (name.endsWith(ending)) this.remove(name);
      else this.#remove(name);
    } catch (error) {
      reportFault(error);
    }
  }

  /** A name that ends with that of the database, and is free. */
  nameFor(database: string, beginning: string): string {
    let name = `${beginning}-${database}`;
    for (let count = 2; this.all(name).length > 0; count += 1) name = `${beginning}-${count}-${database}`;
    return name;
  }

  /** Companions without their database. */
  get strays(): string[] {
    return this.#names.filter((name) => {
      const database = databaseOf(name);
      return database !== null && database !== name && !this.has(database);
    });
  }

  /** Joins the halves of moves that were cut off; what cannot be moved now stays for the next start. */
  joinHalves(): void {
    for (const stray of this.strays) {
      const database = databaseOf(stray) ?? '';
      const half = this.#halves(database)[0];
      if (half === undefined) continue;
      try {
        this.#rename(stray, half + stray.slice(database.length));
      } catch (error) {
        reportFault(error);
      }
    }
  }

  /** Whether a part of it could not be joined yet: opened without that it would lose it for good. */
  isHalf(database: string): boolean {
    return this.strays.some((stray) => this.#halves(databaseOf(stray) ?? '').includes(database));
  }

  /** What may be the database of a stray, whose name it carries on at its end. */
  #halves(database: string): string[] {
    return this.named(/^(?:damaged|kept)-/).filter(
      (name) => name.endsWith(`-${database}`) && this.#companions(name).length === 0,
    );
  }

  get #names(): string[] {
    return readdirSync(this.folder);
  }

  #companions(database: string): string[] {
    return this.#names.filter((name) => name.startsWith(`${database}.`) && databaseOf(name) === database);
  }

  #rename(from: string, to: string): void {
    renamePatiently(join(this.folder, from), join(this.folder, to));
  }

  #remove(name: string): void {
    rmSync(join(this.folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

const ending = '.duckdb';

/** Of a database and of its companions; null: of none. */
function databaseOf(name: string): string | null {
  return /^(.*\.duckdb)(?:\.wal(?:\.\w+)?)?$/.exec(name)?.[1] ?? null;
}
