import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { FailureError, type Failure } from '../../../shared/contract/failure';
import {
  workspaceLimits,
  type ReadOnlyReason,
  type RepairReport,
  type WorkspaceBackup,
  type WorkspaceEvent,
  type WorkspaceState,
} from '../../../shared/contract/workspace';
import { AuditLog } from '../audit/audit-log';
import { currentVersion } from '../database/migrations/migrations';
import { EngineService } from '../engine-service';
import { InTurn } from '../in-turn';
import { writeSafely } from '../publish/write-safely';
import { toFailure } from '../to-failure';
import { Backups } from './backups';
import { pack, unpack } from './container';
import { readHeader, type ContainerHeader } from './container-header';
import { FileClaim } from './file-claim';
import { changeIdentity, readIdentity, type Identity } from './identity';
import { noKeychain, type Keychain } from './keychain';
import { makeKey, openKey, type WorkspaceKey } from './lock/workspace-key';
import { removeDatabase, rescueTables, salvage } from './repair';
import { readSmall, writeBeside } from './small-file';
import { isSameStamp, stampOf, WorkingCopy } from './working-copy';

const limitsSchema = z.object({ backups: z.number().int().min(1), autoLock: z.number().int().min(0) });
const saveAfter = 1500;
const saveAgainAfter = 30_000;
const backupEvery = 10 * 60_000;

export interface HostOptions {
  /** The folder of working copies, backups and log. */
  readonly home: string;
  /** The version of the program. */
  readonly app: string;
  readonly keychain?: Keychain;
  /** The database answers no more: only another process can take it up. */
  readonly onGivenUp?: () => void;
}

interface OpenHow {
  readonly secret?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly remember?: boolean | undefined;
}

interface Claiming {
  readonly claim: FileClaim | null;
  readonly readOnly: ReadOnlyReason | null;
}

/**
 * The workspace as the user knows it: a file that is opened, saved by itself and locked. The database that runs is a
 * private working copy, whose own transactions make a crash harmless; the file is only ever replaced as a whole.
 */
export class WorkspaceHost {
  readonly audit: AuditLog;
  readonly backups: Backups;
  readonly #copy: WorkingCopy;
  readonly #turns = new InTurn();
  readonly #running = new Set<Promise<unknown>>();
  readonly #watchers = new Set<(state: WorkspaceState) => void>();
  readonly #keychain: Keychain;
  #service: EngineService | null = null;
  #identity: Identity | null = null;
  #claim: FileClaim | null = null;
  #key: WorkspaceKey | null = null;
  #readOnly: ReadOnlyReason | null = null;
  #waiting: { path: string } | null = null;
  #event: WorkspaceEvent | null = null;
  #conflictPath: string | null = null;
  #failure: Failure | null = null;
  #isRemembered = false;
  #opened = 1;
  #savedChanges = 0;
  #backedUpAt = 0;
  #timer: NodeJS.Timeout | null = null;
  #switching: Promise<unknown> = Promise.resolve();

  private constructor(private readonly options: HostOptions) {
    this.#copy = new WorkingCopy(options.home);
    this.backups = new Backups(join(options.home, 'backups'));
    this.audit = new AuditLog(join(options.home, 'activity', 'log.jsonl'));
    this.#keychain = options.keychain ?? noKeychain;
  }

  static async start(options: HostOptions): Promise<WorkspaceHost> {
    const host = new WorkspaceHost(options);
    await host.#takeUp();
    return host;
  }

  get service(): EngineService {
    if (!this.#service) throw new FailureError({ kind: 'engine-stopped' });
    return this.#service;
  }

  /** What the log calls this workspace. */
  get name(): string | null {
    return this.#copy.pointer.path ?? this.#waiting?.path ?? null;
  }

  get home(): string {
    return this.options.home;
  }

  get state(): WorkspaceState {
    const { path, savedAt, isSaved } = this.#copy.pointer;
    const isWaitingToSave = !isSaved || this.#service?.database.changes !== this.#savedChanges;
    return {
      path,
      readOnly: this.#readOnly,
      saving: this.#failure ? 'failed' : isWaitingToSave ? 'waiting' : 'saved',
      savedAt,
      failure: this.#failure,
      isLocked: this.#key !== null,
      isRemembered: this.#isRemembered,
      canRemember: this.#keychain.isAvailable,
      waiting: this.#waiting,
      event: this.#event,
      conflictPath: this.#conflictPath,
      hasContent: this.#service?.roster != null,
      opened: this.#opened,
      purpose: this.#identity?.purpose ?? '',
      retainUntil: this.#identity?.retainUntil ?? null,
      ...this.limits,
    };
  }

  get limits(): { readonly backups: number; readonly autoLock: number } {
    const kept = readSmall(join(this.options.home, 'limits.json'), limitsSchema);
    return kept ?? { backups: workspaceLimits.backups.value, autoLock: workspaceLimits.autoLock.value };
  }

  giveUp(): void {
    this.options.onGivenUp?.();
  }

  /** Calls back now and with every change. */
  watch(listener: (state: WorkspaceState) => void): () => void {
    this.#watchers.add(listener);
    listener(this.state);
    return () => this.#watchers.delete(listener);
  }

  told(): void {
    this.#event = null;
    this.#conflictPath = null;
    this.#tell();
  }

  /** Works on the open workspace; another one is opened only when this is done, and what was changed is saved soon. */
  async use<Result>(work: (service: EngineService) => Promise<Result>): Promise<Result> {
    let seen: unknown = null;
    while (seen !== this.#switching) {
      seen = this.#switching;
      await seen;
    }
    const running = work(this.service);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
      this.#noteChanges();
    }
  }

  async open(path: string, how: OpenHow = {}): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      if (path === this.#copy.pointer.path && !this.#waiting && this.#readOnly === null) return this.state;
      const header = await readHeader(path);
      const key = await this.#keyFor(path, header, how);
      const { claim, readOnly } = this.#claimFor(path, how.readOnly ?? false);
      try {
        await this.#adopt({ path, key, claim, readOnly, isSaved: true, unpackFrom: path });
      } catch (error) {
        if (claim !== this.#claim) claim?.release();
        throw error;
      }
      if (how.remember && key) await this.#remember(header.id, key);
      this.#isRemembered = key !== null && (await this.#keychain.has(header.id));
      this.audit.append('opened', path, { readOnly, locked: key !== null, ...this.#logOf(header) });
      if (readOnly === null) await this.#backUp(true);
      this.#tell();
      return this.state;
    });
  }

  /** An empty one without a file. */
  async new(): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      await this.#adopt({
        path: null,
        key: null,
        claim: null,
        readOnly: null,
        isSaved: true,
        unpackFrom: null,
      });
      this.audit.append('new', null);
      this.#tell();
      return this.state;
    });
  }

  async saveAs(path: string): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      const isSame = path === this.#copy.pointer.path;
      const { claim, readOnly } = isSame
        ? { claim: this.#claim, readOnly: null }
        : this.#claimFor(path, false, 'must-write');
      if (readOnly) throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
      const identity = this.#identity;
      try {
        // A copy of a file is a workspace of its own, with backups of its own.
        if (!isSame && this.#copy.pointer.path !== null)
          this.#identity = await changeIdentity(this.service.database, { id: randomUUID() });
        await this.#write(path);
      } catch (error) {
        if (identity && this.#identity !== identity)
          this.#identity = await changeIdentity(this.service.database, { id: identity.id });
        if (claim !== this.#claim) claim?.release();
        throw error;
      }
      if (claim !== this.#claim) this.#claim?.release();
      if (!isSame) this.#isRemembered = false;
      this.#claim = claim;
      this.#readOnly = null;
      this.audit.append('saved-as', path);
      await this.#backUp(true);
      this.#tell();
      return this.state;
    });
  }

  /** Saves what is not saved, where there is a file that can be written; tells a failure and tries again later. */
  async save(): Promise<WorkspaceState> {
    await this.#turns.run(() => this.#saveIfNeeded()).catch(() => undefined);
    return this.state;
  }

  /** What the user sees when the program is left: everything is in the file, and nothing of a locked one lies about. */
  async close(): Promise<void> {
    await this.#turns.run(async () => {
      this.#stopTimer();
      await Promise.allSettled(this.#running);
      const isSaved = await this.#saveIfNeeded().then(
        () => true,
        () => false,
      );
      // Where the file cannot be written its backups still can, sealed as it is.
      if (!isSaved) await this.#backUp(false).catch((error: unknown) => console.error(error));
      this.#service?.close();
      this.#service = null;
      this.#claim?.release();
      if (this.#key) this.#copy.wipe();
      this.#copy.note({ isClosed: true });
      this.audit.append('closed', this.name);
    });
  }

  /** Saves, closes and wipes a locked workspace; from then on only its passphrase brings it back. */
  async lockNow(): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      const { path } = this.#copy.pointer;
      if (!this.#key || path === null) return this.state;
      await this.#saveIfNeeded();
      this.audit.append('locked', path);
      await this.#adopt({
        path: null,
        key: null,
        claim: null,
        readOnly: null,
        isSaved: true,
        unpackFrom: null,
      });
      this.#waitFor(path);
      this.#tell();
      return this.state;
    });
  }

  leave(): WorkspaceState {
    this.#waiting = null;
    this.#copy.note({ waiting: null });
    this.#tell();
    return this.state;
  }

  async setPassphrase(passphrase: string, remember: boolean): Promise<string> {
    return this.#turns.run(async () => {
      const path = this.#requireFile();
      const before = this.#key;
      const { key, recoveryKey } = await makeKey(passphrase);
      this.#key = key;
      try {
        await this.#write(path);
      } catch (error) {
        this.#key = before;
        throw error;
      }
      await this.#relockBackups(before);
      await this.#keychain.forget(this.#id);
      this.#isRemembered = false;
      if (remember) await this.#remember(this.#id, key);
      this.audit.append('passphrase-set', path);
      this.#tell();
      return recoveryKey;
    });
  }

  async removePassphrase(secret: string): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      const path = this.#requireFile();
      const before = this.#key;
      const { lock } = await readHeader(path);
      if (!before || !lock) return this.state;
      if (!(await openKey(lock, secret))) {
        this.audit.append('wrong-passphrase', path);
        throw new FailureError({ kind: 'workspace', problem: 'wrong-passphrase', path });
      }
      this.#key = null;
      try {
        await this.#write(path);
      } catch (error) {
        this.#key = before;
        throw error;
      }
      await this.#relockBackups(before);
      await this.#keychain.forget(this.#id);
      this.#isRemembered = false;
      this.audit.append('passphrase-removed', path);
      this.#tell();
      return this.state;
    });
  }

  async listBackups(): Promise<WorkspaceBackup[]> {
    return this.backups.list(this.#id);
  }

  async backupsOf(path: string): Promise<WorkspaceBackup[]> {
    const id = this.backups.idOf(path);
    return id === null ? [] : this.backups.list(id);
  }

  /** A backup of the open workspace, or of a file that cannot be opened, takes its place; what was there is kept. */
  async restore(backup: string, of: string | undefined, secret: string | undefined): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      const isOpen = of === undefined || of === this.#copy.pointer.path;
      const path = isOpen ? this.#copy.pointer.path : of;
      const id = isOpen ? this.#id : this.backups.idOf(of);
      if (id === null)
        throw new FailureError({ kind: 'workspace', problem: 'backup-missing', path: path ?? '' });
      const from = await this.backups.require(id, backup);
      const header = await readHeader(from);
      const key = isOpen && this.#key ? this.#key : await this.#keyFor(from, header, { secret });
      const own =
        isOpen || path === null
          ? { claim: this.#claim, readOnly: this.#readOnly }
          : this.#claimFor(path, false, 'must-write');
      try {
        if (isOpen) await this.#backUp(true);
        await this.#adopt({ path, key, ...own, isSaved: false, unpackFrom: from });
      } catch (error) {
        if (own.claim !== this.#claim) own.claim?.release();
        throw error;
      }
      if (!isOpen && path !== null && existsSync(path)) renameSync(path, besidePath(path, 'hỏng'));
      this.#event = 'restored';
      this.audit.append('restored', path, { backup });
      await this.#saveIfNeeded().catch(() => undefined);
      this.#tell();
      return this.state;
    });
  }

  /** Saves what can be read of a damaged file as another one; the damaged one stays as it is. */
  async repair(path: string, target: string, secret: string | undefined): Promise<RepairReport> {
    return this.#turns.run(async () => {
      const header = await readHeader(path).catch(() => null);
      const key = header && (await this.#keyFor(path, header, { secret }));
      const [damaged, rescued] = [this.#copy.temporary(), this.#copy.temporary()];
      try {
        await salvage(path, damaged, key);
        const report = await rescueTables(damaged, rescued, target);
        const about = { ...this.#about(), id: header?.id ?? randomUUID(), version: header?.version ?? 1 };
        await writeSafely(target, (temporary) => pack(rescued, temporary, about, key));
        this.audit.append('repaired', path, {
          savedTo: target,
          tables: report.tables,
          lostTables: report.lostTables,
        });
        return report;
      } finally {
        for (const each of [damaged, rescued]) await removeDatabase(each);
      }
    });
  }

  async describe(change: Pick<Identity, 'purpose' | 'retainUntil'>): Promise<WorkspaceState> {
    this.#identity = await changeIdentity(this.service.database, change);
    this.audit.append('described', this.name, { retainUntil: change.retainUntil });
    this.#noteChanges();
    return this.state;
  }

  async setLimits(change: {
    backups?: number | undefined;
    autoLock?: number | undefined;
  }): Promise<WorkspaceState> {
    const { backups, autoLock } = this.limits;
    const limits = { backups: change.backups ?? backups, autoLock: change.autoLock ?? autoLock };
    writeBeside(join(this.options.home, 'limits.json'), JSON.stringify(limits));
    await this.backups.thin(this.#id, limits.backups);
    this.#tell();
    return this.state;
  }

  /** The file, its backups, its key and the working copy: nothing of it stays on this machine. */
  async delete(name: string): Promise<WorkspaceState> {
    return this.#turns.run(async () => {
      const { path } = this.#copy.pointer;
      const expected = path === null ? '' : basename(path);
      if (name.normalize('NFC') !== expected.normalize('NFC')) {
        throw new FailureError({ kind: 'workspace', problem: 'other-name', path: expected });
      }
      if (this.#readOnly === 'in-use' || this.#readOnly === 'no-writing')
        throw new FailureError({ kind: 'workspace', problem: 'read-only', path: expected });
      const id = this.#id;
      if (path !== null) await removeFile(path);
      await this.backups.removeAll(id);
      await this.#keychain.forget(id);
      await this.#adopt({
        ...{ path: null, key: null, claim: null, readOnly: null, isSaved: true, unpackFrom: null },
        isLeft: true,
      });
      this.audit.append('deleted', path);
      this.#tell();
      return this.state;
    });
  }

  get #id(): string {
    if (!this.#identity) throw new FailureError({ kind: 'engine-stopped' });
    return this.#identity.id;
  }

  #requireFile(): string {
    const { path } = this.#copy.pointer;
    if (path === null) throw new FailureError({ kind: 'workspace', problem: 'no-file', path: '' });
    if (this.#readOnly) throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
    return path;
  }

  /** At the start: what was open is open again, and what a crash left unsaved is saved. */
  async #takeUp(): Promise<void> {
    const { pointer } = this.#copy;
    const wasInOrder = pointer.isClosed;
    if (pointer.isLocked && pointer.path !== null) {
      // In clear it must not lie about; it was saved when it was changed.
      this.#copy.wipe();
      await this.#adopt({
        ...{ path: null, key: null, claim: null, readOnly: null, isSaved: true, unpackFrom: null },
        isLeft: true,
      });
      this.#waitFor(pointer.path);
      this.#event = wasInOrder ? null : 'wiped';
      const remembered = await this.#openRemembered(pointer.path).catch(() => false);
      if (!remembered) this.audit.append('started', pointer.path, { locked: true });
      return;
    }
    this.#copy.note({ isClosed: false });
    this.#copy.wipeRest();
    try {
      this.#service = await EngineService.open(this.options.home, pointer.database);
    } catch (error) {
      if (error instanceof FailureError) throw error;
      await this.#withoutWorkingCopy(error);
      return;
    }
    this.#identity = await readIdentity(this.#service.database);
    this.#savedChanges = this.#service.database.changes;
    this.audit.append('started', pointer.path);
    if (pointer.waiting !== null) this.#waiting = { path: pointer.waiting };
    if (pointer.path === null) {
      if (!wasInOrder && this.#service.roster) await this.#backUp(true).catch(() => undefined);
      return;
    }
    const { path } = pointer;
    const own = this.#claimAgain(path, pointer.isReadOnly);
    this.#claim = own.claim;
    this.#readOnly = own.readOnly;
    const isSure = pointer.isSaved && wasInOrder;
    if (isSameStamp(stampOf(path), pointer.stamp)) {
      if (isSure) return;
      if (!pointer.isSaved) {
        this.#event = 'recovered';
        this.audit.append('recovered', path);
      }
      this.#copy.note({ isSaved: false });
      await this.#saveIfNeeded().catch(() => undefined);
    } else if (own.readOnly !== 'missing') {
      if (isSure)
        await this.#adopt({ path, key: null, ...own, isSaved: true, unpackFrom: path }).catch(
          () => undefined,
        );
      else {
        this.#copy.note({ isSaved: false });
        await this.#saveIfNeeded().catch(() => undefined);
      }
    }
  }

  #claimAgain(path: string, isAskedReadOnly: boolean): Claiming {
    if (!existsSync(path)) return { claim: null, readOnly: 'missing' };
    try {
      return this.#claimFor(path, isAskedReadOnly);
    } catch {
      return { claim: null, readOnly: 'in-use' };
    }
  }

  #waitFor(path: string): void {
    this.#waiting = { path };
    this.#copy.note({ waiting: path });
  }

  /** The working copy itself is broken: its file, else its newest backup, takes its place; the broken one is kept. */
  async #withoutWorkingCopy(error: unknown): Promise<void> {
    console.error('The working copy cannot be opened', error);
    const { path, database } = this.#copy.pointer;
    const kept = join(this.options.home, `damaged-${Date.now()}.duckdb`);
    if (existsSync(this.#copy.databasePath)) renameSync(this.#copy.databasePath, kept);
    this.#copy.note({ database, isSaved: true });
    const own = path === null ? null : this.#claimAgain(path, false);
    const none = { path: null, key: null, claim: null, readOnly: null, isSaved: true, unpackFrom: null };
    await this.#adopt(
      own && path !== null ? { path, key: null, ...own, isSaved: true, unpackFrom: path } : none,
    ).catch(async (reason: unknown) => {
      own?.claim?.release();
      await this.#adopt(none);
      this.#failure = toFailure(reason);
    });
    this.#failure ??= { kind: 'workspace', problem: 'damaged', path: kept };
    this.audit.append('repaired', path, { kept });
  }

  /** Puts a workspace in the place of the open one. Until the note is written the one before is the open one. */
  async #adopt(to: {
    readonly path: string | null;
    readonly key: WorkspaceKey | null;
    readonly claim: FileClaim | null;
    readonly readOnly: ReadOnlyReason | null;
    readonly isSaved: boolean;
    /** Null: an empty one. */
    readonly unpackFrom: string | null;
    /** What was open before is not wanted any more. */
    readonly isLeft?: boolean;
  }): Promise<void> {
    const database = this.#copy.newDatabase();
    const path = join(this.options.home, database);
    let release: () => void = () => undefined;
    const before = this.#switching;
    this.#switching = new Promise<void>((resolve) => (release = resolve));
    let service: EngineService | null = null;
    try {
      await before.catch(() => undefined);
      if (to.unpackFrom !== null) await unpack(to.unpackFrom, path, to.key);
      service = await EngineService.open(this.options.home, database).catch((error: unknown) => {
        if (error instanceof FailureError || to.unpackFrom === null) throw error;
        throw new FailureError(
          { kind: 'workspace', problem: 'damaged', path: to.unpackFrom },
          { cause: error },
        );
      });
      const identity = await readIdentity(service.database);
      await Promise.allSettled(this.#running);
      if (!to.isLeft && this.#service) {
        await this.#saveIfNeeded();
        if (this.#copy.pointer.path === null || this.#readOnly !== null) await this.#backUp(false);
      }
      this.#stopTimer();
      this.#copy.pointTo({
        database,
        path: to.path,
        stamp: to.isSaved && to.path !== null ? stampOf(to.path) : null,
        savedAt: null,
        waiting: null,
        isSaved: to.isSaved || to.path === null,
        isLocked: to.key !== null,
        isReadOnly: to.readOnly === 'asked',
      });
      this.#service?.close();
      if (this.#claim !== to.claim) this.#claim?.release();
      this.#service = service;
      this.#identity = identity;
      this.#claim = to.claim;
      this.#key = to.key;
      this.#readOnly = to.readOnly;
      this.#waiting = null;
      this.#failure = null;
      this.#isRemembered = false;
      this.#savedChanges = service.database.changes;
      this.#backedUpAt = Date.now();
      this.#opened += 1;
      this.#copy.wipeRest();
    } catch (error) {
      if (service !== this.#service) service?.close();
      for (const left of [path, `${path}.wal`]) await rm(left, { force: true }).catch(() => undefined);
      throw error;
    } finally {
      release();
    }
  }

  async #keyFor(path: string, header: ContainerHeader, { secret }: OpenHow): Promise<WorkspaceKey | null> {
    if (!header.lock) return null;
    if (secret === undefined) {
      const dataKey = await this.#keychain.find(header.id);
      const { salt: _salt, ...lock } = header.lock;
      if (dataKey) return { dataKey, lock };
      throw new FailureError({ kind: 'workspace', problem: 'needs-passphrase', path });
    }
    const key = await openKey(header.lock, secret);
    if (key) return key;
    this.audit.append('wrong-passphrase', path);
    throw new FailureError({ kind: 'workspace', problem: 'wrong-passphrase', path });
  }

  async #openRemembered(path: string): Promise<boolean> {
    const header = await readHeader(path);
    if (!(await this.#keychain.has(header.id))) return false;
    await this.open(path);
    return true;
  }

  async #remember(id: string, key: WorkspaceKey): Promise<void> {
    this.#isRemembered = await this.#keychain.keep(id, key.dataKey);
  }

  #claimFor(
    path: string,
    isAskedReadOnly: boolean,
    otherwise: 'may-read' | 'must-write' = 'may-read',
  ): Claiming {
    if (isAskedReadOnly) return { claim: null, readOnly: 'asked' };
    const claimed = FileClaim.take(path);
    if (claimed === 'no-writing') {
      if (otherwise === 'must-write')
        throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
      return { claim: null, readOnly: 'no-writing' };
    }
    if ('claim' in claimed) return { claim: claimed.claim, readOnly: null };
    throw new FailureError({
      kind: 'workspace',
      problem: 'in-use',
      path,
      by: claimed.by,
      since: claimed.since,
    });
  }

  /** The activity log of this machine must still hold what it held when the file was saved here. */
  #logOf({ log }: ContainerHeader): { log?: string } {
    const own = this.audit.end;
    if (!log || log.first !== own?.first) return {};
    return this.audit.holds(log.length, log.last) ? {} : { log: 'differs' };
  }

  #noteChanges(): void {
    const { database } = this.#service ?? {};
    if (!database || database.changes === this.#savedChanges) return;
    const { path, isSaved } = this.#copy.pointer;
    if (path === null) {
      // Without a file the working copy is where it is kept.
      this.#savedChanges = database.changes;
      if (Date.now() - this.#backedUpAt > backupEvery)
        void this.#turns.run(() => this.#backUp(false)).catch((error: unknown) => console.error(error));
      this.#tell();
      return;
    }
    if (isSaved) this.#copy.note({ isSaved: false });
    if (this.#readOnly === null) this.#saveSoon(this.#key ? 0 : saveAfter);
    this.#tell();
  }

  #saveSoon(wait: number): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  #stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #saveIfNeeded(): Promise<void> {
    const { path, isSaved, stamp } = this.#copy.pointer;
    if (path === null || this.#readOnly !== null || !this.#service) return;
    if (isSaved && this.#service.database.changes === this.#savedChanges) return;
    this.#stopTimer();
    try {
      const now = stampOf(path);
      if (stamp !== null && now !== null && !isSameStamp(now, stamp)) await this.#writeConflict(path);
      else await this.#write(path);
      if (Date.now() - this.#backedUpAt > backupEvery) await this.#backUp(true);
      this.#failure = null;
    } catch (error) {
      this.#failure = toFailure(error);
      if (!(error instanceof FailureError)) console.error(error);
      this.#saveSoon(saveAgainAfter);
      throw error;
    } finally {
      this.#tell();
    }
  }

  /** Somebody else, or a cloud folder, has put another file there: that one stays, and ours is saved beside it. */
  async #writeConflict(path: string): Promise<void> {
    const beside = besidePath(path, 'xung đột');
    const { claim } = this.#claimFor(beside, false, 'must-write');
    await this.#write(beside);
    this.#claim?.release();
    this.#claim = claim;
    this.#event = 'conflict';
    this.#conflictPath = beside;
    this.audit.append('conflict', path, { savedTo: beside });
  }

  /** Writes the whole file beside and renames it. */
  async #write(path: string): Promise<void> {
    const { database } = this.service;
    const changes = database.changes;
    await writeSafely(path, (temporary) => this.#packTo(temporary));
    this.#savedChanges = changes;
    this.#copy.note({
      path,
      stamp: stampOf(path),
      savedAt: new Date().toISOString(),
      isSaved: database.changes === changes,
      isLocked: this.#key !== null,
      isReadOnly: false,
    });
  }

  async #packTo(target: string): Promise<void> {
    const clear = this.#copy.temporary();
    try {
      await this.service.database.copyTo(clear);
      await pack(clear, target, this.#about(), this.#key);
    } catch (error) {
      if (/no space|disk full|could not write/i.test((error as Error).message))
        throw new FailureError({ kind: 'disk-full', path: target }, { cause: error });
      throw error;
    } finally {
      for (const left of [clear, `${clear}.wal`]) await rm(left, { force: true });
    }
  }

  #about(): Omit<ContainerHeader, 'lock'> {
    return {
      format: 1,
      app: this.options.app,
      version: currentVersion,
      id: this.#id,
      saveId: randomUUID(),
      savedAt: new Date().toISOString(),
      log: this.audit.end,
    };
  }

  /** `isSaved`: the file holds everything, and is copied as it is. */
  async #backUp(isSaved: boolean): Promise<void> {
    const { path } = this.#copy.pointer;
    const { backups } = this.limits;
    if (path !== null && isSaved && this.#readOnly === null) await this.backups.keep(this.#id, path, backups);
    else if (this.#service?.roster)
      await this.backups.write(this.#id, backups, (target) => this.#packTo(target));
    this.#backedUpAt = Date.now();
  }

  /** Backups are sealed as the workspace is now: none stays in clear, none under the passphrase before. */
  async #relockBackups(before: WorkspaceKey | null): Promise<void> {
    for (const { id } of await this.backups.list(this.#id)) {
      const path = this.backups.pathOf(this.#id, id);
      const clear = this.#copy.temporary();
      try {
        const { lock: _lock, ...about } = await unpack(path, clear, before);
        await writeSafely(path, (target) => pack(clear, target, about, this.#key));
      } catch (error) {
        console.error('A backup was not sealed anew', error);
        await rm(path, { force: true });
      } finally {
        await rm(clear, { force: true });
      }
    }
  }

  #tell(): void {
    const { state } = this;
    for (const listener of this.#watchers) listener(state);
  }
}

/** Another name beside a file, with what it is and when: never one that is taken. */
function besidePath(path: string, what: string): string {
  const ending = extname(path);
  const when = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const name = `${basename(path, ending)} (${what} ${when})`;
  return join(dirname(path), `${name}${ending}`);
}

async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw new FailureError({ kind: 'file-busy', path }, { cause: error });
  }
}
