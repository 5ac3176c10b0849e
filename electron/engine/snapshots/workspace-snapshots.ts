import type { Post } from '../../../shared/contract/definitions';
import { FailureError } from '../../../shared/contract/failure';
import type { OpenRoster } from '../../../shared/contract/results';
import type {
  Snapshot,
  SnapshotsDocument,
  SnapshotsState,
  SnapshotState,
} from '../../../shared/contract/snapshots';
import { writeDocument, writeInPassing } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { MadeRoster } from '../load/make-roster';
import { storeRoster, writeStored, type StoredRoster } from '../load/store-roster';
import { PeopleList } from '../people/people-list';
import { addTodayColumn, makeTodayView, todaySchemaOf } from '../units/today-view';
import { readMended } from './mended-roster';
import {
  dropSchema,
  inOrder,
  noSnapshots,
  openSnapshots,
  requireFreeDate,
  schemaOf,
} from './snapshot-tables';

/** A snapshot with the connection that finds its people. */
export interface OpenSnapshot {
  readonly snapshot: Snapshot;
  readonly stored: StoredRoster;
  readonly database: WorkspaceDatabase;
  readonly list: PeopleList;
  /** Whether in the units of today. */
  readonly isToday: boolean;
}

/** A snapshot with the units that were recorded, whatever is shown. */
export interface RecordedSnapshot extends OpenSnapshot {
  readonly schema: string;
}

/** The people as they were recorded, and in the units of today. */
interface KeptSnapshot extends OpenSnapshot {
  readonly today: Pick<OpenSnapshot, 'database' | 'list' | 'isToday'>;
}

/** A roster on its way into a snapshot; without an id it becomes a new one. */
export interface SnapshotToStore extends Omit<Snapshot, 'id'> {
  readonly id: number | null;
  readonly made: MadeRoster;
}

/** The dated rosters ("kỳ số liệu") of a workspace, one of which is looked at. */
export class WorkspaceSnapshots {
  #document: SnapshotsDocument = noSnapshots;
  readonly #open = new Map<number, KeptSnapshot>();
  #isToday = false;
  /** Rosters that cannot be read: they are listed on, and left as they are. */
  #unreadable: readonly Snapshot[] = [];

  constructor(private readonly database: WorkspaceDatabase) {}

  async open(): Promise<void> {
    const document = await openSnapshots(this.database);
    const readable: Snapshot[] = [];
    const unreadable: Snapshot[] = [];
    const { removed } = document;
    for (const snapshot of [...document.snapshots, ...(removed ? [removed] : [])]) {
      const database = await this.database.another(schemaOf(snapshot.id));
      const stored = await readMended(database);
      if (stored === null) {
        database.connection.closeSync();
        if (snapshot !== document.removed) unreadable.push(snapshot);
        continue;
      }
      await addTodayColumn(this.database, schemaOf(snapshot.id));
      await makeTodayView(this.database, schemaOf(snapshot.id), snapshot.id);
      this.#open.set(snapshot.id, await this.#kept(snapshot, stored, database));
      if (snapshot !== removed) readable.push(snapshot);
    }
    this.#unreadable = unreadable;
    if (unreadable.length > 0) this.database.notUnderstood.add('snapshots');
    const current = readable.find(({ id }) => id === document.current) ?? inOrder(readable).at(-1);
    this.#document = {
      ...{ version: 1, snapshots: readable, current: current?.id ?? null },
      removed: removed && this.#open.has(removed.id) ? removed : null,
    };
  }

  get current(): OpenSnapshot | null {
    const { current } = this.#document;
    return current === null ? null : (this.#shown(current) ?? null);
  }

  /** The one that is looked at, with the units that were recorded. */
  get currentRecorded(): OpenSnapshot | null {
    const { current } = this.#document;
    return current === null ? null : (this.#open.get(current) ?? null);
  }

  /** The one that is looked at; throws where none is open. */
  requireCurrent(): OpenSnapshot {
    return orNoRoster(this.current);
  }

  /** With the units that were recorded, whatever is shown; throws where none is open. */
  requireRecorded(): OpenSnapshot {
    return orNoRoster(this.currentRecorded);
  }

  /** With the units that were recorded, the oldest first. */
  get recorded(): RecordedSnapshot[] {
    return inOrder(this.#document.snapshots).flatMap(({ id }) => {
      const kept = this.#open.get(id);
      return kept ? [{ ...kept, schema: schemaOf(id) }] : [];
    });
  }

  /** Whether snapshots are found in the units of today from now on. */
  showToday(isToday: boolean): void {
    this.#isToday = isToday;
  }

  get schemas(): string[] {
    return [...this.#open.keys()].map(schemaOf);
  }

  get state(): SnapshotsState {
    return {
      isToday: this.#isToday,
      current: this.#document.current,
      snapshots: inOrder(this.#document.snapshots).map((each) => this.#stateOf(each)),
      removed: this.#document.removed && this.#stateOf(this.#document.removed),
    };
  }

  /** The oldest first. */
  get all(): OpenSnapshot[] {
    return inOrder(this.#document.snapshots).map(({ id }) => this.find(id));
  }

  find(id: number): OpenSnapshot {
    const found = this.#document.snapshots.some((each) => each.id === id) ? this.#shown(id) : undefined;
    if (found) return found;
    const known = this.#document.snapshots.map((each) => each.date);
    throw new FailureError({ kind: 'unknown-name', what: 'snapshot', name: String(id), known });
  }

  /**
   * Stores rosters, each in a snapshot of its own, in one transaction: after a cancel, a crash or a full disk the workspace
   * is as it was. The last of them is looked at from then on. Answers their ids.
   */
  async store(
    rosters: readonly SnapshotToStore[],
    posts: readonly Post[],
    onRows: (rows: number) => void,
    signal: AbortSignal,
  ): Promise<readonly number[]> {
    let next = this.#nextId();
    const stored = rosters.map(({ id, date, isDated, name, made }) => {
      const snapshot: Snapshot = { id: id ?? next++, date, isDated, name };
      return { snapshot, made, isNew: id === null };
    });
    const replaced = new Set(stored.map(({ snapshot }) => snapshot.id));
    const others = this.#document.snapshots.filter(({ id }) => !replaced.has(id));
    const snapshots = [...others, ...stored.map(({ snapshot }) => snapshot)];
    for (const snapshot of snapshots) requireFreeDate(snapshots, snapshot);
    const current = stored[stored.length - 1]?.snapshot.id ?? this.#document.current;
    const document: SnapshotsDocument = { ...this.#document, current, snapshots };
    let rows = 0;
    try {
      await this.database.transaction(async (own) => {
        for (const { snapshot, made, isNew } of stored) {
          const schema = schemaOf(snapshot.id);
          // What stands there is of one that was removed and cannot be read.
          if (isNew) await dropSchema(own, schema);
          if (isNew) await own.run(`CREATE SCHEMA ${schema}`);
          await own.use(schema);
          const before = rows;
          await storeRoster(own, made.people, made.stored, posts, (some) => onRows(before + some), signal);
          await makeTodayView(own, schema, snapshot.id);
          rows = before + made.people.length;
        }
        await writeDocument(own, 'snapshots', this.#listing(document));
      });
    } catch (error) {
      if (/no space|disk full|could not write/i.test((error as Error).message)) {
        throw new FailureError({ kind: 'disk-full', path: '' }, { cause: error });
      }
      throw error;
    }
    this.#document = document;
    for (const { snapshot, made } of stored) {
      const open = this.#open.get(snapshot.id);
      const kept = open
        ? { ...open, snapshot, stored: made.stored }
        : await this.#kept(snapshot, made.stored, await this.database.another(schemaOf(snapshot.id)));
      this.#open.set(snapshot.id, kept);
    }
    return [...replaced];
  }

  /** Stores the people of a snapshot anew; which one is looked at stays. Its date follows its files where it did so. */
  async replace(
    { id, date, isDated, name }: Snapshot,
    made: MadeRoster,
    posts: readonly Post[],
    onRows: (rows: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { current } = this.#document;
    const stated = this.find(id).stored.roster.statedDate;
    const follows = isDated && stated === date && made.stored.roster.statedDate !== null;
    const dated = { date: follows ? (made.stored.roster.statedDate ?? date) : date, isDated, name };
    await this.store([{ id, ...dated, made }], posts, onRows, signal);
    if (current !== null && current !== id) await this.choose(current);
  }

  /** Another one is looked at. */
  async choose(id: number): Promise<void> {
    this.find(id);
    const document = { ...this.#document, current: id };
    await writeInPassing(this.database, 'snapshots', this.#listing(document));
    this.#document = document;
  }

  async change(id: number, change: Partial<Pick<Snapshot, 'date' | 'name'>>): Promise<void> {
    const open = this.find(id);
    const changed: Snapshot = {
      ...open.snapshot,
      ...change,
      ...(change.date !== undefined && { isDated: true }),
    };
    requireFreeDate(this.#document.snapshots, changed);
    const snapshots = this.#document.snapshots.map((each) => (each.id === id ? changed : each));
    await this.#keep({ ...this.#document, snapshots });
    const kept = this.#open.get(id);
    if (kept) this.#open.set(id, { ...kept, snapshot: changed });
  }

  /** Its people were checked anew. */
  async keepIssues(id: number, stored: StoredRoster): Promise<void> {
    const kept = this.#open.get(id);
    if (!kept) return;
    await writeStored(kept.database, stored);
    this.#open.set(id, { ...kept, stored });
  }

  /** Takes one off the list; until the next is removed that can be taken back. */
  async remove(id: number): Promise<void> {
    const { snapshot } = this.find(id);
    const snapshots = inOrder(this.#document.snapshots.filter((each) => each.id !== id));
    const before = snapshots.filter(({ date }) => date <= snapshot.date);
    const nearest = before[before.length - 1] ?? snapshots[0];
    if (!nearest) throw new FailureError({ kind: 'invalid-request', detail: 'the only snapshot' });
    const current = this.#document.current === id ? nearest.id : this.#document.current;
    const earlier = this.#document.removed;
    await this.#keep({ ...this.#document, snapshots, current, removed: snapshot });
    if (earlier) await this.#drop(earlier.id);
  }

  async undoRemove(): Promise<void> {
    const { removed } = this.#document;
    if (!removed) return;
    requireFreeDate(this.#document.snapshots, removed);
    const snapshots = [...this.#document.snapshots, removed];
    await this.#keep({ ...this.#document, snapshots, removed: null });
  }

  async removeAll(): Promise<void> {
    await this.#keep(noSnapshots);
    for (const id of [...this.#open.keys()]) await this.#drop(id);
  }

  close(): void {
    for (const kept of this.#open.values()) closeKept(kept);
  }

  #shown(id: number): OpenSnapshot | undefined {
    const kept = this.#open.get(id);
    return kept && this.#isToday ? { ...kept, ...kept.today } : kept;
  }

  async #kept(snapshot: Snapshot, stored: StoredRoster, database: WorkspaceDatabase): Promise<KeptSnapshot> {
    const today = await this.database.another(todaySchemaOf(snapshot.id));
    return {
      ...{ snapshot, stored, database, list: new PeopleList(database), isToday: false },
      today: { database: today, list: new PeopleList(today), isToday: true },
    };
  }

  async #keep(document: SnapshotsDocument): Promise<void> {
    await writeDocument(this.database, 'snapshots', this.#listing(document));
    this.#document = document;
  }

  #listing(document: SnapshotsDocument): SnapshotsDocument {
    return { ...document, snapshots: [...document.snapshots, ...this.#unreadable] };
  }

  async #drop(id: number): Promise<void> {
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (open) closeKept(open);
    await dropSchema(this.database, todaySchemaOf(id));
    await dropSchema(this.database, schemaOf(id));
  }

  #nextId(): number {
    return Math.max(0, ...this.#open.keys(), ...this.#unreadable.map(({ id }) => id)) + 1;
  }

  #stateOf(snapshot: Snapshot): SnapshotState {
    const roster = this.#open.get(snapshot.id)?.stored.roster;
    const files = (roster?.files ?? []).map(({ path }) => ({ path }));
    return { ...snapshot, roster: roster?.name ?? '', people: roster?.people ?? 0, files };
  }
}

function closeKept(kept: KeptSnapshot): void {
  for (const { list, database } of [kept, kept.today]) {
    list.close();
    database.connection.closeSync();
  }
}

/** The roster of a snapshot, dated as its snapshot is. */
export function datedRoster({
  snapshot,
  stored,
  isToday,
}: Pick<OpenSnapshot, 'snapshot' | 'stored' | 'isToday'>): OpenRoster {
  const statedDate = snapshot.isDated ? snapshot.date : null;
  return { ...stored.roster, statedDate, snapshot: snapshot.id, isToday };
}

function orNoRoster(snapshot: OpenSnapshot | null): OpenSnapshot {
  if (!snapshot) throw new FailureError({ kind: 'no-roster' });
  return snapshot;
}
