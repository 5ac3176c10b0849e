import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { EngineService } from '../../engine-service';
import { unpack } from '../container';
import { changeIdentity, readIdentity } from '../identity';
import type { WorkspaceKey } from '../lock/workspace-key';
import { stampOf } from '../working-copy';
import type { Claiming } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import type { Saving } from './saving';

interface Adopted extends Claiming {
  readonly path: string | null;
  readonly key: WorkspaceKey | null;
  readonly isSaved: boolean;
  /** Null: an empty one. */
  readonly unpackFrom: string | null;
  /** What was open before is not wanted any more. */
  readonly isLeft?: boolean;
  /** This file is locked whether it can be saved or not: then it is kept aside. */
  readonly locks?: string;
  /** Other data for the file that is open, wherever a conflict may just have put it. */
  readonly isSameFile?: boolean;
}

/** An empty workspace without a file. */
export const emptyWorkspace: Adopted = {
  path: null,
  key: null,
  claim: null,
  readOnly: null,
  isSaved: true,
  unpackFrom: null,
};

/** Work on the open workspace, and another one in its place: never both at once. */
export class Switching {
  readonly #running = new Set<Promise<unknown>>();
  #switching: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly held: HeldWorkspace,
    private readonly saving: Saving,
  ) {}

  /** Works on the open workspace; another one is opened only when this is done, and what was changed is saved soon. */
  async use<Result>(work: (service: EngineService) => Promise<Result>): Promise<Result> {
    let seen: unknown = null;
    while (seen !== this.#switching) {
      seen = this.#switching;
      await seen;
    }
    const running = work(this.held.service);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
      this.saving.noteChanges();
    }
  }

  async allDone(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  /** Puts a workspace in the place of the open one. Until the note is written the one before is the open one. */
  async adopt(to: Adopted): Promise<void> {
    const { held, saving } = this;
    const database = held.copy.newDatabase();
    const path = join(held.home, database);
    let release: () => void = () => undefined;
    const before = this.#switching;
    this.#switching = new Promise<void>((resolve) => (release = resolve));
    let service: EngineService | null = null;
    try {
      await before.catch(() => undefined);
      await this.allDone();
      // Before the file is read, which by another name may be the very one that is open.
      const isKept = to.isLeft === true || !held.engine || (await this.#keep(to));
      const opened = await openCopy(to, held.home, database).catch(async (error: unknown) => {
        // Locking needs no room: nobody may read on because a disk is full.
        if (to.locks === undefined) throw error;
        reportFault(error);
        return { service: await EngineService.open(null), saveId: null };
      });
      service = opened.service;
      const { saveId } = opened;
      let identity = await readIdentity(service.database).catch((error: unknown) => {
        throw error instanceof FailureError && to.unpackFrom !== null ? naming(error, to.unpackFrom) : error;
      });
      saving.stopTimer();
      const own = to.isSameFile ? { ...held.copy.pointer, ...claimOf(held) } : fileOf(to, saveId);
      // Other data make no other workspace of it: its backups and its key stay its own.
      if (to.isSameFile && held.identity && identity.id !== held.id) {
        const { id, origin } = held.identity;
        identity = await changeIdentity(service.database, { id, origin });
      }
      const open = held.copy.pointer.database;
      // At the start nothing is open that could stay so, and what is locked must not.
      const note = held.engine && to.locks === undefined ? 'note' : 'tryToNote';
      const { path: file, stamp, saveId: known } = own;
      const isSaved = to.isSaved || file === null;
      const [isLocked, isReadOnly] = [to.key !== null, own.readOnly === 'asked'];
      held.copy.pointTo(
        {
          database,
          path: file,
          stamp,
          saveId: known,
          savedAt: null,
          waiting: to.locks ?? null,
          isSaved,
          isLocked,
          isReadOnly,
        },
        note,
      );
      held.engine?.close();
      if (!isKept) held.copy.putAside(open);
      if (held.claim !== own.claim) held.claim?.release();
      held.engine = service;
      held.identity = identity;
      held.claim = own.claim;
      held.key = to.key;
      held.readOnly = own.readOnly;
      held.waiting = to.locks === undefined ? null : { path: to.locks };
      held.failure = null;
      held.isRemembered = false;
      held.savedChanges = service.database.changes;
      held.backedUpAt = Date.now();
      held.opened += 1;
      await held.learnContent();
      if (service.database.notUnderstood.size > 0) held.event = 'not-understood';
      held.copy.wipeRest();
    } catch (error) {
      if (held.copy.pointer.database !== database) {
        service?.close();
        for (const left of [path, `${path}.wal`]) await rm(left, { force: true }).catch(() => undefined);
      }
      throw error;
    } finally {
      release();
    }
  }

  /** Saves what is open, or backs it up where it has no file to be saved to. A failure stops the switch, but no locking. */
  async #keep({ locks }: Adopted): Promise<boolean> {
    const { held, saving } = this;
    if (locks !== undefined) return saving.saveOrBackUp();
    await saving.saveIfNeeded();
    const { path, isSaved } = held.copy.pointer;
    const isOnlyHere = path === null || (held.readOnly !== null && (held.hasUnsavedChanges || !isSaved));
    if (isOnlyHere) await saving.backUp(false);
    return true;
  }
}

function claimOf({ claim, readOnly }: HeldWorkspace): Claiming {
  return { claim, readOnly };
}

function fileOf({ path, claim, readOnly, isSaved }: Adopted, saveId: string | null) {
  const stamp = isSaved && path !== null ? stampOf(path) : null;
  return { path, claim, readOnly, stamp, saveId: isSaved ? saveId : null };
}

async function openCopy(
  { unpackFrom, key }: Adopted,
  home: string,
  database: string,
): Promise<{ readonly service: EngineService; readonly saveId: string | null }> {
  if (unpackFrom === null) return { service: await EngineService.open(home, database), saveId: null };
  const { saveId } = await unpack(unpackFrom, join(home, database), key);
  const service = await EngineService.open(home, database).catch((error: unknown) => {
    if (error instanceof FailureError) throw naming(error, unpackFrom);
    throw new FailureError({ kind: 'workspace', problem: 'damaged', path: unpackFrom }, { cause: error });
  });
  return { service, saveId };
}

/** What the tables themselves say does not know the file that they came in. */
function naming(error: FailureError, path: string): FailureError {
  const { failure } = error;
  return failure.kind === 'workspace' && failure.path === '' ? new FailureError({ ...failure, path }) : error;
}
