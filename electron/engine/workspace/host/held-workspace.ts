import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FailureError, type Failure } from '../../../../shared/contract/failure';
import {
  workspaceLimits,
  type ReadOnlyReason,
  type WorkspaceEvent,
  type WorkspaceState,
} from '../../../../shared/contract/workspace';
import { AuditLog } from '../../audit/audit-log';
import { currentVersion } from '../../database/migrations/migrations';
import type { EngineService } from '../../engine-service';
import { InTurn } from '../../in-turn';
import { Backups } from '../backups';
import type { ContainerHeader } from '../container-header';
import type { FileClaim } from '../file-claim';
import type { Identity } from '../identity';
import { noKeychain, type Keychain } from '../keychain';
import type { WorkspaceKey } from '../lock/workspace-key';
import { readSmallNow, writeBeside } from '../small-file';
import { WorkingCopy } from '../working-copy';

const limitsSchema = z.object({ backups: z.number().int().min(1), autoLock: z.number().int().min(0) });
type Limits = z.infer<typeof limitsSchema>;

export interface HostOptions {
  /** The folder of working copies, backups and log. */
  readonly home: string;
  /** The version of the program. */
  readonly app: string;
  readonly keychain?: Keychain;
  /** What cannot be opened at this moment is put aside like what is damaged: the user does not want to wait. */
  readonly setsAside?: boolean;
  /** The database answers no more: only another process can take it up. */
  readonly onGivenUp?: () => void;
}

/** What is open now, all that is known of it, and who is told when that changes. */
export class HeldWorkspace {
  readonly home: string;
  readonly audit: AuditLog;
  readonly backups: Backups;
  readonly copy: WorkingCopy;
  readonly keychain: Keychain;
  /** Whatever opens, saves or closes is done one after the other. */
  readonly turns = new InTurn();
  /** One state is numbered after the other. */
  readonly numbering = new InTurn();
  engine: EngineService | null = null;
  /** There was no room for a working copy: it is empty, and nothing may be read into it. */
  isInMemory = false;
  identity: Identity | null = null;
  claim: FileClaim | null = null;
  key: WorkspaceKey | null = null;
  readOnly: ReadOnlyReason | null = null;
  waiting: { readonly path: string } | null = null;
  conflictPath: string | null = null;
  failure: Failure | null = null;
  isRemembered = false;
  opened = 1;
  /** The changes of the database that are in the file. */
  savedChanges = 0;
  /** Those that have a number: see `numbered-states`. */
  numberedChanges = 0;
  backedUpAt = 0;
  /** Whether anything is open that would be missed. */
  hasContent = false;
  /** As they were last read or set. */
  #limits: Limits | null = null;
  /** What is still to be told, the last of it first. */
  #events: readonly WorkspaceEvent[] = [];
  readonly #watchers = new Set<(state: WorkspaceState) => void>();

  constructor(private readonly options: HostOptions) {
    this.home = options.home;
    this.copy = new WorkingCopy(options.home);
    this.backups = new Backups(join(options.home, 'backups'));
    this.audit = new AuditLog(join(options.home, 'activity', 'log.jsonl'));
    this.keychain = options.keychain ?? noKeychain;
  }

  get setsAside(): boolean {
    return this.options.setsAside === true;
  }

  get service(): EngineService {
    if (!this.engine) throw new FailureError({ kind: 'engine-stopped' });
    return this.engine;
  }

  get id(): string {
    if (!this.identity) throw new FailureError({ kind: 'engine-stopped' });
    return this.identity.id;
  }

  /** What the log calls this workspace. */
  get name(): string | null {
    return this.copy.pointer.path ?? this.waiting?.path ?? null;
  }

  get hasUnsavedChanges(): boolean {
    return this.engine?.database.changes !== this.savedChanges;
  }

  get state(): WorkspaceState {
    const { path, savedAt, isSaved } = this.copy.pointer;
    const isWaitingToSave = !isSaved || this.hasUnsavedChanges;
    return {
      path,
      readOnly: this.readOnly,
      saving: this.failure ? 'failed' : isWaitingToSave ? 'waiting' : 'saved',
      savedAt,
      failure: this.failure,
      isLocked: this.key !== null,
      isRemembered: this.isRemembered,
      canRemember: this.keychain.isAvailable,
      waiting: this.waiting,
      event: this.#events.at(-1) ?? null,
      conflictPath: this.conflictPath,
      hasContent: this.hasContent,
      opened: this.opened,
      purpose: this.identity?.purpose ?? '',
      retainUntil: this.identity?.retainUntil ?? null,
      ...this.limits,
    };
  }

  get limits(): Readonly<Limits> {
    const kept = readSmallNow(this.#limitsPath, limitsSchema);
    if (kept) this.#limits = kept;
    const { backups, autoLock } = workspaceLimits;
    // Where the number cannot be read none is thinned away for it.
    const isUnread = existsSync(this.#limitsPath);
    return this.#limits ?? { backups: isUnread ? backups.to : backups.value, autoLock: autoLock.value };
  }

  set limits(limits: Limits) {
    writeBeside(this.#limitsPath, JSON.stringify(limits));
    this.#limits = limits;
  }

  /** What the head of a file says of it. */
  get about(): Omit<ContainerHeader, 'lock'> {
    return {
      format: 1,
      app: this.options.app,
      version: currentVersion,
      id: this.id,
      saveId: randomUUID(),
      savedAt: new Date().toISOString(),
      log: this.audit.end,
      ...(this.identity?.origin !== undefined && { origin: this.identity.origin }),
    };
  }

  async learnContent(): Promise<boolean> {
    this.hasContent = await holdsAnything(this.service, this.identity);
    return this.hasContent;
  }

  /** The file of the workspace, which must be one that can be written. */
  requireFile(): string {
    const { path } = this.copy.pointer;
    if (path === null) throw new FailureError({ kind: 'workspace', problem: 'no-file', path: '' });
    if (this.readOnly) throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
    return path;
  }

  /** To be told before what is still to be told, or after it. */
  say(event: WorkspaceEvent, when: 'first' | 'last' = 'first'): void {
    const others = this.#events.filter((each) => each !== event);
    this.#events = when === 'first' ? [...others, event] : [event, ...others];
  }

  /** The user has read what was told. */
  told(): void {
    if (this.#events.at(-1) === 'conflict') this.conflictPath = null;
    if (this.#events.at(-1) === 'sheet-missing') this.copy.tryToNote({ sheetMissing: null });
    this.#events = this.#events.slice(0, -1);
  }

  /** What was to be told of the workspace before; that its changes went elsewhere still is. */
  forgetEvents(): void {
    this.#events = this.#events.filter((each) => each === 'conflict');
  }

  /** Calls back now and with every change. */
  watch(listener: (state: WorkspaceState) => void): () => void {
    this.#watchers.add(listener);
    listener(this.state);
    return () => this.#watchers.delete(listener);
  }

  tell(): void {
    const { state } = this;
    for (const listener of this.#watchers) listener(state);
  }

  get #limitsPath(): string {
    return join(this.home, 'limits.json');
  }
}

/** Whether anything in it would be missed. In doubt there is: what is taken for nothing is not kept. */
export async function holdsAnything(service: EngineService, identity: Identity | null): Promise<boolean> {
  const { purpose = '', retainUntil = null } = identity ?? {};
  return purpose !== '' || retainUntil !== null || (await service.hasContent().catch(() => true));
}
