import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reportFault } from '../report-fault';
import { DatabaseFiles } from './database-files';
import { readIfThere, readSmall, writeBeside } from './small-file';

const stampSchema = z.object({ size: z.number(), modified: z.number() });
/** How a file looked when it was last read or written here. */
export type Stamp = z.infer<typeof stampSchema>;

const pointerSchema = z.object({
  /** The running database, a file of the home folder. */
  database: z.string().regex(/^[\w-]+\.duckdb$/),
  /** The workspace in it; null: not known. */
  id: z.uuid().nullable().default(null),
  /** The state that the database holds, or a later one: see `host/numbered-states`. */
  state: z.number().int().min(0).default(0),
  /** There was no room for the database: there is none. */
  isInMemory: z.boolean().default(false),
  /** The `.bienche` file; null: none yet. */
  path: z.string().nullable(),
  stamp: stampSchema.nullable(),
  savedAt: z.string().nullable(),
  /** Which saving the file is; null: not known. */
  saveId: z.string().nullable().default(null),
  /** Which saving is being written, and may be the file already; null: none. */
  writing: z.string().nullable().default(null),
  /** What the file does not hold is in a backup. */
  isKept: z.boolean().default(false),
  /** `writing`, or the file as it is once that is done, has a new passphrase, whose recovery key nobody has seen yet. */
  isSealing: z.boolean().default(false),
  /** The file whose passphrase has no recovery sheet, as long as nobody has read that. */
  sheetMissing: z.string().nullable().default(null),
  /** A locked workspace that waits for its passphrase, while another, empty one is open. */
  waiting: z.string().nullable(),
  /** Whether the file holds all that the database holds. */
  isSaved: z.boolean(),
  /** Whether the program was left in order. */
  isClosed: z.boolean(),
  isLocked: z.boolean(),
  isReadOnly: z.boolean(),
});
export type Pointer = z.infer<typeof pointerSchema>;

/** What a workspace without a file starts as; the database has the name that it had before there were files. */
const first: Pointer = {
  database: 'workspace.duckdb',
  id: null,
  state: 0,
  isInMemory: false,
  path: null,
  stamp: null,
  savedAt: null,
  saveId: null,
  writing: null,
  isKept: false,
  isSealing: false,
  sheetMissing: null,
  waiting: null,
  isSaved: true,
  isClosed: true,
  isLocked: false,
  isReadOnly: false,
};

/** The private working copy of the open workspace, and the note of what it belongs to. The note is what counts. */
export class WorkingCopy {
  #pointer: Pointer;
  /** The note is torn, or gone while databases are there: which of them was the open one must be found out. */
  readonly isNoteLost: boolean;
  /** There was no note: nothing was open here before. */
  readonly isNew: boolean;
  readonly #files: DatabaseFiles;

  constructor(readonly home: string) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    this.#files = new DatabaseFiles(home);
    this.#files.joinHalves();
    const note = readSmall(this.#notePath, pointerSchema);
    const isTorn = note === null && readIfThere(this.#notePath) !== null;
    // Over what is left of an older one of that name no new one is made.
    const isFree = this.#files.strays.length === 0;
    this.#pointer = note ?? { ...first, database: isFree ? first.database : this.newDatabase(false) };
    this.isNew = note === null;
    this.isNoteLost = isTorn || (note === null && this.databases.some((name) => name.startsWith('working-')));
  }

  get pointer(): Pointer {
    return this.#pointer;
  }

  /** Whether the database is gone that the note tells of; an empty one must not take its place. */
  get isDatabaseGone(): boolean {
    const { path, waiting, database, isInMemory } = this.#pointer;
    if (this.isNew || isInMemory || (path === null && waiting !== null)) return false;
    return !this.#files.has(database);
  }

  /** Fails where it cannot be written, and then nothing is another. */
  note(change: Partial<Pointer>): void {
    const next = { ...this.#pointer, ...change };
    writeBeside(this.#notePath, JSON.stringify(next));
    this.#pointer = next;
  }

  /** Of what has happened already: where it cannot be written, what is noted next tells it too. */
  tryToNote(change: Partial<Pointer>): void {
    this.#pointer = { ...this.#pointer, ...change };
    try {
      this.note({});
    } catch (error) {
      reportFault(error);
    }
  }

  /** From now on another database is the working copy. */
  pointTo(
    pointer: Omit<Pointer, 'isClosed' | 'state' | 'writing' | 'isKept' | 'isSealing' | 'sheetMissing'>,
    note: 'note' | 'tryToNote',
  ): void {
    this[note]({ ...pointer, state: 0, writing: null, isKept: false, isSealing: false, isClosed: false });
  }

  /** Where the note is lost: a database without a file, as far as is known. */
  pointToFound(database: string): void {
    this.note({ ...first, database, isClosed: false });
  }

  /** Those that may have been open, the one that was changed last first. */
  get databases(): string[] {
    return this.#files
      .named(/^(?:working-[\w-]+|workspace)\.duckdb$/)
      .sort((a, b) => this.changedAt(b) - this.changedAt(a));
  }

  /** Whether it is of a workspace with a passphrase stands in its name, for when nothing else tells any more. */
  newDatabase(isLocked: boolean): string {
    return `working-${isLocked ? lockedMark : ''}${randomUUID()}.duckdb`;
  }

  /** A file in clear that lives only as long as it is needed. */
  temporary(): string {
    return join(this.home, `temporary-${randomUUID()}.duckdb`);
  }

  /** Deletes every database of the folder but the working copy, and what was spilled; what is held goes the next time. */
  wipeRest(): void {
    const own = this.#pointer.database;
    for (const name of this.#files.named(/^(?:working|temporary)-|^workspace\.duckdb$/))
      if (name !== own) this.#files.tryToRemove(name);
    for (const name of readdirSync(this.home))
      if (name.startsWith('temporary-') || name.endsWith('.tmp')) this.#files.tryToRemove(name);
    this.#files.tryToRemove('spill');
  }

  /**
   * Puts the working copy of a locked workspace aside that could be saved nowhere; its database must be closed. It stays in
   * clear, which losing it would not be better than, until the passphrase is entered again. Renaming needs no room.
   */
  putAside(
    of: 'locked' | 'clear',
    database = this.#pointer.database,
    changedAt = this.changedAt(database),
  ): void {
    if (!this.#files.has(database)) return;
    const isUnmarked = of === 'locked' && !this.isOfLocked(database);
    const name = this.#files.nameFor(database, isUnmarked ? `kept-${lockedMark.slice(0, -1)}` : 'kept');
    this.#files.move(database, name);
    this.setChangedAt(name, changedAt);
  }

  /** When a database was changed last: opening it changes it, too. In milliseconds. */
  changedAt(database: string): number {
    return Math.max(
      0,
      ...this.#files.all(database).map((each) => stampOf(join(this.home, each))?.modified ?? 0),
    );
  }

  setChangedAt(database: string, changedAt: number): void {
    utimesSync(join(this.home, database), changedAt / 1000, changedAt / 1000);
  }

  /** Those that could not be opened at an earlier start. */
  get damaged(): readonly string[] {
    return this.#files.named(/^damaged-/);
  }

  /** The working copies that were put aside. */
  get aside(): readonly string[] {
    return this.#files.named(/^kept-/);
  }

  /** What is left beside databases that are not there, of moves that were cut off or of databases that others deleted. */
  get strays(): readonly string[] {
    return this.#files.strays;
  }

  /** Of the workspace that a damaged one is of; null: not known. */
  tagIn(name: string): string | null {
    return /^damaged-([0-9a-f]{12})-/.exec(name)?.[1] ?? null;
  }

  /** Whether a part of it lies elsewhere still: it must not be opened without that. */
  isHalf(name: string): boolean {
    return this.#files.isHalf(name);
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** Whether a database is of a workspace with a passphrase by its name: it is never written in clear. */
  isOfLocked(name: string): boolean {
    return name.includes(lockedMark);
  }

  /**
   * Puts aside what was changed after the note was written, which could not be then: the noted one is not what was open
   * last. To be called at a start, before the rest is wiped.
   */
  keepLater(): void {
    const notedAt = stampOf(this.#notePath)?.modified ?? 0;
    for (const name of this.databases)
      if (name !== this.#pointer.database && this.changedAt(name) > notedAt) this.putAside('clear', name);
  }

  /** Fails where it is held. */
  remove(name: string): void {
    this.#files.remove(name);
  }

  /** Keeps a working copy that cannot be opened, with what it had not taken in yet; answers under which name. */
  keepDamaged(database: string, id: string | null): string {
    const name = this.#files.nameFor(database, `damaged-${id === null ? 'unknown' : tagOf(id)}`);
    this.#files.move(database, name);
    return name;
  }

  /** Deletes the working copy itself; its database must be closed. What is held goes at the next start. */
  wipe(): void {
    for (const name of [this.#pointer.database, 'spill']) this.#files.tryToRemove(name);
  }

  get #notePath(): string {
    return join(this.home, 'workspace.json');
  }

  /** Under its own name again. */
  takeBack(kept: string, database: string): void {
    this.#files.move(kept, database);
  }
}

const lockedMark = 'locked-';

/** Which workspace a working copy was of, as a part of its name. */
export function tagOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

export function stampOf(path: string): Stamp | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return { size, modified: mtimeMs };
  } catch {
    return null;
  }
}

export function isSameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return a !== null && b !== null && a.size === b.size && a.modified === b.modified;
}
