import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isSameFile } from '../publish/source-files';
import { temporaryFiles } from '../publish/temporary-files';
import { FailureError } from '../../../shared/contract/failure';
import type {
  Remain,
  RepairReport,
  UnnamedBackup,
  WorkspaceBackup,
  WorkspaceState,
} from '../../../shared/contract/workspace';
import type { AuditDetails } from '../../../shared/contract/audit';
import type { AuditLog } from '../audit/audit-log';
import type { EngineService } from '../engine-service';
import { copiesBeside, deleteWorkspace } from './host/deleting';
import { HeldWorkspace, type HostOptions } from './host/held-workspace';
import type { HostParts } from './host/host-parts';
import { close, lockNow, openFile, saveAs, type OpenHow } from './host/opening';
import { Passphrases } from './host/passphrases';
import { repair, restore, type RestoreHow } from './host/restoring';
import { listRemains, removeRemain, wipeRemains } from './host/remains';
import { removeAside } from './host/seal-aside';
import { Saving } from './host/saving';
import { emptyWorkspace, Switching } from './host/switching';
import { takeUp } from './host/take-up';
import { changeIdentity, type Identity } from './identity';

/**
 * The workspace as the user knows it: a file that is opened, saved by itself and locked. The database that runs is a
 * private working copy, whose own transactions make a crash harmless; the file is only ever replaced as a whole.
 */
export class WorkspaceHost {
  readonly #parts: HostParts;
  readonly #held: HeldWorkspace;

  private constructor(private readonly options: HostOptions) {
    const held = new HeldWorkspace(options);
    const saving = new Saving(held);
    const switching = new Switching(held, saving);
    this.#held = held;
    this.#parts = { held, saving, switching, passphrases: new Passphrases(held, saving) };
  }

  static async start(options: HostOptions): Promise<WorkspaceHost> {
    const host = new WorkspaceHost(options);
    temporaryFiles.keepIn(options.home);
    await takeUp(host.#parts);
    return host;
  }

  get audit(): AuditLog {
    return this.#held.audit;
  }

  get service(): EngineService {
    return this.#held.service;
  }

  /** What the log calls this workspace. */
  get name(): string | null {
    return this.#held.name;
  }

  get state(): WorkspaceState {
    return this.#held.state;
  }

  giveUp(): void {
    this.options.onGivenUp?.();
  }

  /** Calls back now and with every change. */
  watch(listener: (state: WorkspaceState) => void): () => void {
    return this.#held.watch(listener);
  }

  told(): void {
    this.#held.told();
    this.#held.tell();
  }

  /** Works on the open workspace; another one is opened only when this is done, and what was changed is saved soon. */
  use<Result>(work: (service: EngineService) => Promise<Result>): Promise<Result> {
    return this.#parts.switching.use(work);
  }

  /** Notes in the log, before and after, that something is taken out of the workspace; `told` is what only then is known. */
  async leaving<Output>(
    details: AuditDetails,
    work: () => Promise<Output>,
    told: (output: Output) => AuditDetails = () => ({}),
  ): Promise<Output> {
    const settle = this.audit.intend(this.name, details);
    let isNoted = true;
    try {
      const output = await work();
      isNoted = this.audit.append('exported', this.name, { ...details, ...told(output) });
      return output;
    } finally {
      if (isNoted) settle();
    }
  }

  open(path: string, how: OpenHow = {}): Promise<WorkspaceState> {
    return this.#inTurn(() => openFile(this.#parts, path, how));
  }

  /** An empty one without a file. */
  new(): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      await this.#parts.switching.adopt(emptyWorkspace);
      this.audit.append('new', null);
      this.#held.tell();
    });
  }

  saveAs(path: string): Promise<WorkspaceState> {
    const isSame = isSameFile(path, this.#held.copy.pointer.path ?? '');
    const work = (): Promise<void> => saveAs(this.#parts, path);
    return this.#inTurn(() => (isSame ? work() : this.#copying(path, work)));
  }

  /** Saves what is not saved; a failure stands in the state. */
  async save(): Promise<WorkspaceState> {
    await this.#parts.saving.save();
    return this.state;
  }

  close(): Promise<void> {
    return this.#held.turns.run(() => close(this.#parts));
  }

  lockNow(): Promise<WorkspaceState> {
    return this.#inTurn(() => lockNow(this.#parts));
  }

  leave(): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      if (this.#held.isInMemory) await this.#parts.switching.leaveMemory();
      this.#held.waiting = null;
      this.#held.copy.tryToNote({ waiting: null });
      this.#held.tell();
    });
  }

  /** Answers the recovery key. */
  setPassphrase(passphrase: string, current: string | undefined, remember: boolean): Promise<string> {
    return this.#held.turns.run(() => this.#parts.passphrases.set(passphrase, current, remember));
  }

  removePassphrase(secret: string): Promise<WorkspaceState> {
    return this.#inTurn(() => this.#parts.passphrases.remove(secret));
  }

  async listBackups(): Promise<WorkspaceBackup[]> {
    return this.#held.backups.list(this.#held.id);
  }

  async backupsOf(path: string): Promise<WorkspaceBackup[]> {
    const id = this.#held.backups.idOf(path);
    return id === null ? [] : this.#held.backups.list(id);
  }

  unnamedBackups(): Promise<UnnamedBackup[]> {
    return this.#held.backups.unnamed(this.#held.id);
  }

  /** Of a workspace that has no file in reach; `file`: the one that is out of reach, which the user was told. */
  removeUnnamed(workspace: string, file: string | null): Promise<null> {
    return this.#held.turns.run(() => this.#removeUnnamed(workspace, file));
  }

  /** Deletes one backup of the open workspace. */
  removeBackup(backup: string): Promise<null> {
    return this.#held.turns.run(async () => {
      const path = await this.#held.backups.require(this.#held.id, backup);
      await rm(path, { force: true });
      this.audit.append('deleted', this.name, { backup });
      return null;
    });
  }

  remains(): Promise<Remain[]> {
    return listRemains(this.#held);
  }

  removeRemain(name: string): Promise<null> {
    return this.#held.turns.run(async () => {
      await removeRemain(this.#held, name);
      this.audit.append('deleted', null, { kept: name });
      return null;
    });
  }

  async #removeUnnamed(workspace: string, file: string | null): Promise<null> {
    const unnamed = (await this.unnamedBackups()).find((each) => each.workspace === workspace);
    if (!unnamed) throw new FailureError({ kind: 'workspace', problem: 'backup-missing', path: '' });
    if (unnamed.file !== file)
      throw new FailureError({ kind: 'workspace', problem: 'other-name', path: unnamed.file ?? '' });
    await this.#held.backups.removeAll(workspace);
    await removeAside(this.#held, workspace);
    await wipeRemains(this.#held, workspace, 'with-it');
    this.audit.append('deleted', null, { backup: workspace });
    return null;
  }

  restore(backup: string, how: RestoreHow): Promise<WorkspaceState> {
    return this.#inTurn(() => restore(this.#parts, backup, how));
  }

  repair(path: string, target: string, secret: string | undefined): Promise<RepairReport> {
    return this.#held.turns.run(() => this.#copying(target, () => repair(this.#parts, path, target, secret)));
  }

  describe(change: Pick<Identity, 'purpose' | 'retainUntil'>): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      this.#held.identity = await changeIdentity(this.service.database, change);
      this.audit.append('described', this.name, { retainUntil: change.retainUntil });
      await this.#parts.saving.noteChanges();
    });
  }

  async setLimits(change: {
    backups?: number | undefined;
    autoLock?: number | undefined;
  }): Promise<WorkspaceState> {
    const { backups, autoLock } = this.#held.limits;
    if (change.backups !== undefined && change.backups !== backups)
      this.audit.append('described', this.name, { backups: change.backups });
    this.#held.limits = { backups: change.backups ?? backups, autoLock: change.autoLock ?? autoLock };
    await this.#held.backups.thin(this.#held.id, this.#held.limits.backups);
    this.#held.tell();
    return this.state;
  }

  /** What lies beside the file and goes with it. */
  copies(): Promise<string[]> {
    return copiesBeside(this.#parts);
  }

  delete(name: string): Promise<WorkspaceState> {
    return this.#inTurn(() => deleteWorkspace(this.#parts, name));
  }

  /** The whole workspace is written somewhere: noted before; on a full disk it is saved elsewhere all the same. */
  async #copying<Output>(path: string, work: () => Promise<Output>): Promise<Output> {
    let settle = (): void => undefined;
    try {
      settle = this.audit.intend(this.name, { what: 'workspace', path });
    } catch (error) {
      const { code } = (error as Error).cause as NodeJS.ErrnoException;
      if (code !== 'ENOSPC') throw error;
    }
    const output = await work().catch((error: unknown) => {
      // What has come to lie there has left, whatever failed afterwards.
      if (!existsSync(path)) settle();
      throw error;
    });
    if (this.audit.isNoted) settle();
    return output;
  }

  async #inTurn(work: () => Promise<void>): Promise<WorkspaceState> {
    return this.#held.turns.run(async () => {
      await work();
      return this.state;
    });
  }
}
