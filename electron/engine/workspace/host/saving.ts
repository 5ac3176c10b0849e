import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { writeSafely } from '../../publish/write-safely';
import type { WorkspaceDatabase } from '../../database/workspace-database';
import { toFailure } from '../../to-failure';
import { pack } from '../container';
import { headerIfReadable } from '../container-header';
import { changeIdentity } from '../identity';
import type { WorkspaceKey } from '../lock/workspace-key';
import { stampOf, type WorkingCopy } from '../working-copy';
import { besidePath } from './beside-path';
import { claimFor } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import { numberState } from './numbered-states';
import { isOwnSaving } from './own-saving';

const saveAfter = 1500;
const saveAgainAfter = 30_000;
const backupEvery = 10 * 60_000;
const keepEvery = 2 * 60_000;

/** Brings what was changed into the file, by itself and when it is asked; keeps backups. */
export class Saving {
  #timer: NodeJS.Timeout | null = null;
  /** The backup that holds what the file of a locked workspace could not take, and of which changes. */
  #kept = { opened: 0, changes: -1, at: 0, backup: null as string | null };

  constructor(private readonly held: HeldWorkspace) {}

  /** Saves what is not saved, where there is a file that can be written; tells a failure and tries again later. */
  async save(): Promise<void> {
    await this.held.turns.run(() => this.saveIfNeeded()).catch(() => undefined);
  }

  /** Done when the changes have a number; that they will be saved is seen to at once. */
  async noteChanges(): Promise<void> {
    const { held } = this;
    if (!held.engine || !held.hasUnsavedChanges) return;
    const numbered = numberState(held);
    const { path, isSaved } = held.copy.pointer;
    if (path === null) {
      // Without a file the working copy is where it is kept.
      held.savedChanges = held.engine.database.changes;
      if (this.#isBackupDue) void held.turns.run(() => this.backUp(false)).catch(reportFault);
      void held
        .learnContent()
        .catch(reportFault)
        .finally(() => held.tell());
      await numbered;
      return;
    }
    if (isSaved || held.copy.pointer.isKept) held.copy.tryToNote({ isSaved: false, isKept: false });
    if (held.key) this.#saveSoon(0);
    else if (held.readOnly === null) this.#saveSoon(saveAfter);
    held.tell();
    await numbered;
  }

  stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async saveIfNeeded(): Promise<void> {
    const { held } = this;
    const { path, isSaved } = held.copy.pointer;
    if (path === null || !held.engine) return;
    if (isSaved && !held.hasUnsavedChanges) return;
    this.stopTimer();
    if (held.readOnly !== null) {
      await this.#keepMeanwhile();
      return;
    }
    try {
      await this.writeUnlessOther(path);
      if (this.#isBackupDue) await this.backUp(true);
      held.failure = null;
    } catch (error) {
      held.failure = toFailure(error);
      if (!(error instanceof FailureError)) reportFault(error);
      this.#saveSoon(saveAgainAfter);
      await this.#keepMeanwhile();
      throw error;
    } finally {
      held.tell();
    }
  }

  /** Writes the file, or beside it where another one has been put there since. */
  async writeUnlessOther(path: string, what: 'saving' | 'sealing' | 'unsealing' = 'saving'): Promise<void> {
    const { held } = this;
    const header = await headerIfReadable(path);
    // A locked file is never replaced by one in clear, unless its passphrase is taken off.
    const isUnlocking = header?.lock != null && held.key === null && what !== 'unsealing';
    const isOwn = !isUnlocking && isOwnSaving(path, header, held.copy.pointer);
    const isFree = stampOf(path) === null;
    const isSealing = what === 'sealing';
    await (isFree || isOwn ? this.write(path, isSealing) : this.#writeConflict(path, isSealing));
  }

  /** All that is open is in the file or, where that cannot be written, in a backup; false where neither could be. */
  async saveOrBackUp(): Promise<boolean> {
    const { held } = this;
    const isSaved = await this.saveIfNeeded().then(
      () => !held.hasUnsavedChanges && (held.copy.pointer.isSaved || held.readOnly !== null),
      () => false,
    );
    if (held.copy.pointer.path !== null && isSaved) return true;
    return this.backUp(false).then(
      () => true,
      (error: unknown) => {
        reportFault(error);
        return false;
      },
    );
  }

  /** Writes the whole file beside and renames it; `isSealing`: under a passphrase whose recovery key is still to be shown. */
  async write(path: string, isSealing = false): Promise<void> {
    const { held } = this;
    const { database } = held.service;
    await numberState(held);
    const { changes } = database;
    const { about } = held;
    // Which saving is on its way: should the program end before it is noted as done, the next start knows it by this.
    if (isSealing) held.copy.note({ writing: about.saveId, isSealing });
    else held.copy.tryToNote({ writing: about.saveId });
    await writeSafely(path, (temporary) => this.#packTo(temporary, about));
    held.savedChanges = changes;
    held.copy.tryToNote({
      path,
      id: held.id,
      stamp: stampOf(path),
      savedAt: about.savedAt,
      saveId: about.saveId,
      writing: null,
      isKept: false,
      isSaved: database.changes === changes,
      isLocked: held.key !== null,
      isReadOnly: false,
    });
    await numberState(held, about.saveId);
  }

  /** `isSaved`: the file holds everything, and is copied as it is. `savedAt`: when what is open was saved, if that is longer ago. */
  async backUp(isSaved: boolean, savedAt?: string): Promise<void> {
    const { held } = this;
    const { path } = held.copy.pointer;
    const { backups } = held.limits;
    if (path !== null && isSaved && held.readOnly === null) await held.backups.keep(held.id, path, backups);
    else if (held.engine && (path !== null || (await held.learnContent()))) {
      const about = { ...held.about, ...(savedAt !== undefined && { savedAt }) };
      await held.backups.write(held.id, backups, (target) => this.#packTo(target, about));
      if (path !== null) held.backups.noteFile(held.id, path);
    }
    held.backedUpAt = Date.now();
  }

  get #isBackupDue(): boolean {
    return Date.now() - this.held.backedUpAt > backupEvery;
  }

  /**
   * The working copy of a locked workspace does not outlive a crash: what its file cannot take now is kept in a backup,
   * sealed alike, every few minutes.
   */
  async #keepMeanwhile(): Promise<void> {
    const { held } = this;
    if (held.key === null) return;
    const { changes } = held.service.database;
    const before = this.#kept.opened === held.opened ? this.#kept : null;
    if (before?.changes === changes) return;
    const wait = before === null ? 0 : before.at + keepEvery - Date.now();
    if (wait > 0) {
      if (held.readOnly !== null) this.#saveSoon(wait);
      return;
    }
    const { id, opened, limits, about } = held;
    try {
      const write = (target: string): Promise<void> => this.#packTo(target, about);
      const backup = await held.backups.write(id, limits.backups, write, before?.backup ?? null);
      this.#kept = { opened, changes, at: Date.now(), backup };
      held.copy.tryToNote({ isKept: held.service.database.changes === changes });
    } catch (error) {
      reportFault(error);
    }
  }

  #saveSoon(wait: number): void {
    this.stopTimer();
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  /** Somebody else, or a cloud folder, has put another file there: that one stays, and ours is saved beside it. */
  async #writeConflict(path: string, isSealing: boolean): Promise<void> {
    const { held } = this;
    const beside = besidePath(path, 'conflict');
    const { claim } = claimFor(beside, false, 'must-write');
    const { identity, id } = held;
    const { database } = held.service;
    // A workspace of its own from now on: the backups of the one that stays are not its.
    held.identity = await changeIdentity(database, { id: randomUUID(), origin: identity?.origin ?? id });
    try {
      await this.write(beside, isSealing);
    } catch (error) {
      claim?.release();
      held.identity = await changeIdentity(database, { id, origin: identity?.origin });
      throw error;
    }
    held.claim?.release();
    held.claim = claim;
    held.say('conflict');
    held.conflictPath = beside;
    held.audit.append('conflict', path, { savedTo: beside });
  }

  #packTo(target: string, about: HeldWorkspace['about']): Promise<void> {
    const { copy, service, key } = this.held;
    return packDatabase(copy, service.database, target, about, key);
  }
}

/** Writes a database as a workspace file, under a key or in clear. */
export async function packDatabase(
  copy: WorkingCopy,
  database: WorkspaceDatabase,
  target: string,
  about: HeldWorkspace['about'],
  key: WorkspaceKey | null,
): Promise<void> {
  const clear = copy.temporary();
  try {
    await database.copyTo(clear);
    await pack(clear, target, about, key);
  } catch (error) {
    if (/no space|disk full|could not write/i.test((error as Error).message))
      throw new FailureError({ kind: 'disk-full', path: target }, { cause: error });
    throw error;
  } finally {
    for (const left of [clear, `${clear}.wal`]) await rm(left, { force: true });
  }
}
