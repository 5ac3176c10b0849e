import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { writeSafely } from '../../publish/write-safely';
import type { EngineService } from '../../engine-service';
import { toFailure } from '../../to-failure';
import { pack } from '../container';
import { readHeader } from '../container-header';
import { changeIdentity } from '../identity';
import { isSameStamp, stampOf } from '../working-copy';
import { besidePath } from './beside-path';
import { claimFor } from './claim-for';
import type { HeldWorkspace } from './held-workspace';

const saveAfter = 1500;
const saveAgainAfter = 30_000;
const backupEvery = 10 * 60_000;

/** Brings what was changed into the file, by itself and when it is asked; keeps backups. */
export class Saving {
  #timer: NodeJS.Timeout | null = null;

  constructor(private readonly held: HeldWorkspace) {}

  /** Saves what is not saved, where there is a file that can be written; tells a failure and tries again later. */
  async save(): Promise<void> {
    await this.held.turns.run(() => this.saveIfNeeded()).catch(() => undefined);
  }

  noteChanges(): void {
    const { held } = this;
    if (!held.engine || !held.hasUnsavedChanges) return;
    const { path, isSaved } = held.copy.pointer;
    if (path === null) {
      // Without a file the working copy is where it is kept.
      held.savedChanges = held.engine.database.changes;
      if (this.#isBackupDue) void held.turns.run(() => this.backUp(false)).catch(reportFault);
      held.tell();
      return;
    }
    if (isSaved) held.copy.note({ isSaved: false });
    if (held.readOnly === null) this.#saveSoon(held.key ? 0 : saveAfter);
    held.tell();
  }

  stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async saveIfNeeded(): Promise<void> {
    const { held } = this;
    const { path, isSaved } = held.copy.pointer;
    if (path === null || held.readOnly !== null || !held.engine) return;
    if (isSaved && !held.hasUnsavedChanges) return;
    this.stopTimer();
    try {
      await this.writeUnlessOther(path);
      if (this.#isBackupDue) await this.backUp(true);
      held.failure = null;
    } catch (error) {
      held.failure = toFailure(error);
      if (!(error instanceof FailureError)) reportFault(error);
      this.#saveSoon(saveAgainAfter);
      throw error;
    } finally {
      held.tell();
    }
  }

  /** Writes the file, or beside it where another one has been put there since. */
  async writeUnlessOther(path: string): Promise<void> {
    const { stamp, saveId } = this.held.copy.pointer;
    const now = stampOf(path);
    const isOther = stamp !== null && now !== null && !isSameStamp(now, stamp);
    if (isOther || (now !== null && (await isOtherSaving(path, saveId)))) await this.#writeConflict(path);
    else await this.write(path);
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

  /** Writes the whole file beside and renames it. */
  async write(path: string): Promise<void> {
    const { held } = this;
    const { database } = held.service;
    const { changes } = database;
    const { about } = held;
    await writeSafely(path, (temporary) => this.#packTo(temporary, about));
    held.savedChanges = changes;
    held.copy.note({
      path,
      stamp: stampOf(path),
      savedAt: about.savedAt,
      saveId: about.saveId,
      isSaved: database.changes === changes,
      isLocked: held.key !== null,
      isReadOnly: false,
    });
  }

  /** `isSaved`: the file holds everything, and is copied as it is. */
  async backUp(isSaved: boolean): Promise<void> {
    const { held } = this;
    const { path } = held.copy.pointer;
    const { backups } = held.limits;
    if (path !== null && isSaved && held.readOnly === null) await held.backups.keep(held.id, path, backups);
    else if (held.engine?.roster) {
      await held.backups.write(held.id, backups, (target) => this.#packTo(target, held.about));
      if (path !== null) held.backups.noteFile(held.id, path);
    }
    held.backedUpAt = Date.now();
  }

  get #isBackupDue(): boolean {
    return Date.now() - this.held.backedUpAt > backupEvery;
  }

  #saveSoon(wait: number): void {
    this.stopTimer();
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  /** Somebody else, or a cloud folder, has put another file there: that one stays, and ours is saved beside it. */
  async #writeConflict(path: string): Promise<void> {
    const { held } = this;
    const beside = besidePath(path, 'conflict');
    const { claim } = claimFor(beside, false, 'must-write');
    // A workspace of its own from now on: the backups of the one that stays are not its.
    held.identity = await changeIdentity(held.service.database, {
      id: randomUUID(),
      origin: held.identity?.origin ?? held.id,
    });
    await this.write(beside);
    held.claim?.release();
    held.claim = claim;
    held.event = 'conflict';
    held.conflictPath = beside;
    held.audit.append('conflict', path, { savedTo: beside });
  }

  #packTo(target: string, about: HeldWorkspace['about']): Promise<void> {
    return packDatabase(this.held, this.held.service, target, about);
  }
}

/** Writes a database as a workspace file, sealed as the open workspace is. */
export async function packDatabase(
  { copy, key }: HeldWorkspace,
  { database }: EngineService,
  target: string,
  about: HeldWorkspace['about'],
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

/** Sizes and times may agree, on a stick above all; the number of the saving does not. */
async function isOtherSaving(path: string, saveId: string | null): Promise<boolean> {
  if (saveId === null) return false;
  const header = await readHeader(path).catch(() => null);
  return header !== null && header.saveId !== saveId;
}
