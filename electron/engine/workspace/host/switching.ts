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
  /** What opens that, where it is not to be sealed any more; else `key` does. */
  readonly unpackKey?: WorkspaceKey | null;
  /** What was open before is not wanted any more. */
  readonly isLeft?: boolean;
  /** A locked file that waits for its passphrase. */
  readonly waits: string | null;
  /**
   * It is done whether what is open can be saved, which is kept aside then, and a new working copy be made, without which
   * nothing can be read in.
   */
  readonly needsNoRoom?: boolean;
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
  waits: null,
};

/** Work on the open workspace, and another one in its place: never both at once. */
export class Switching {
  readonly #running = new Set<Promise<unknown>>();
  #leaving: Promise<void> | null = null;
  #switching: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly held: HeldWorkspace,
    private readonly saving: Saving,
  ) {}

  /** Works on the open workspace; another one is opened only when this is done, and what was changed is saved soon. */
  async use<Result>(work: (service: EngineService) => Promise<Result>): Promise<Result> {
    await this.#settled();
    if (this.held.isInMemory && !this.held.waiting) await this.leaveMemory();
    const running = this.#worked(work);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  async #worked<Result>(work: (service: EngineService) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.held.service);
    } finally {
      await this.saving.noteChanges();
    }
  }

  /** An empty workspace for which there was no room gets its working copy now; fails where there still is none. */
  async leaveMemory(): Promise<void> {
    const { waiting } = this.held;
    this.#leaving ??= this.adopt({ ...emptyWorkspace, isLeft: true, waits: waiting?.path ?? null });
    try {
      await this.#leaving;
    } finally {
      this.#leaving = null;
    }
  }

  async #settled(): Promise<void> {
    let seen: unknown = null;
    while (seen !== this.#switching) {
      seen = this.#switching;
      await seen;
    }
  }

  async allDone(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  /** Puts a workspace in the place of the open one. Until the note is written the one before is the open one. */
  async adopt(to: Adopted): Promise<void> {
    const { held, saving } = this;
    const database = held.copy.newDatabase(to.key !== null);
    const path = join(held.home, database);
    let release: () => void = () => undefined;
    const before = this.#switching;
    this.#switching = new Promise<void>((resolve) => (release = resolve));
    let service: EngineService | null = null;
    try {
      await before.catch(() => undefined);
      await this.allDone();
      // Before the file is read, which by another name may be the very one that is open.
      const isKept = to.isLeft === true || !held.engine || held.isInMemory || (await this.#keep(to));
      const opened = await openCopy(to, held.home, database).catch(
        async (error: unknown): Promise<OpenedCopy> => {
          // Locking needs no room: nobody may read on because a disk is full.
          if (!to.needsNoRoom) throw error;
          reportFault(error);
          return { ...nothing, service: await EngineService.open(null), isInMemory: true };
        },
      );
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
      const note = held.engine && !to.needsNoRoom ? 'note' : 'tryToNote';
      const { path: file, stamp, saveId: known } = own;
      const isSaved = to.isSaved || file === null;
      const [isLocked, isReadOnly] = [to.key !== null, own.readOnly === 'asked'];
      // Before it is noted: what is not named is deleted.
      if (!isKept) {
        held.engine?.close();
        await this.#putAside(open);
      }
      held.copy.pointTo(
        {
          database,
          id: identity.id,
          isInMemory: opened.isInMemory === true,
          path: file,
          stamp,
          saveId: known,
          savedAt: to.isSaved ? opened.savedAt : null,
          waiting: to.waits,
          isSaved,
          isLocked,
          isReadOnly,
        },
        note,
      );
      if (isKept) held.engine?.close();
      if (held.claim !== own.claim) held.claim?.release();
      held.engine = service;
      held.isInMemory = opened.isInMemory === true;
      held.identity = identity;
      held.claim = own.claim;
      held.key = to.key;
      held.readOnly = own.readOnly;
      held.waiting = to.waits === null ? null : { path: to.waits };
      held.failure = null;
      held.isRemembered = false;
      held.savedChanges = service.database.changes;
      held.numberedChanges = held.savedChanges;
      held.backedUpAt = Date.now();
      held.opened += 1;
      await held.learnContent();
      if (service.database.notUnderstood.size > 0) held.say('not-understood');
      held.copy.wipeRest();
      // Later than all that was closed meanwhile.
      held.copy.tryToNote({});
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

  /** Where it is held, it stays open: closed and not noted it would be nothing of both. */
  async #putAside(database: string): Promise<void> {
    const { held } = this;
    try {
      held.copy.putAside('locked', database);
    } catch (error) {
      held.engine = await EngineService.open(held.home, database);
      const path = join(held.home, database);
      throw new FailureError({ kind: 'workspace-unreachable', path }, { cause: error });
    }
  }

  /** Saves what is open, or backs it up where it has no file to be saved to. A failure stops the switch, but no locking. */
  async #keep({ needsNoRoom }: Adopted): Promise<boolean> {
    const { held, saving } = this;
    if (needsNoRoom) return saving.saveOrBackUp();
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

interface OpenedCopy {
  readonly service: EngineService;
  readonly saveId: string | null;
  readonly savedAt: string | null;
  readonly isInMemory?: boolean;
}

const nothing = { saveId: null, savedAt: null };

async function openCopy(
  { unpackFrom, key, unpackKey = key }: Adopted,
  home: string,
  database: string,
): Promise<OpenedCopy> {
  if (unpackFrom === null) return { ...nothing, service: await EngineService.open(home, database) };
  const { saveId, savedAt } = await unpack(unpackFrom, join(home, database), unpackKey);
  const service = await EngineService.open(home, database).catch((error: unknown) => {
    if (error instanceof FailureError) throw naming(error, unpackFrom);
    throw new FailureError({ kind: 'workspace', problem: 'damaged', path: unpackFrom }, { cause: error });
  });
  return { service, saveId, savedAt };
}

/** What the tables themselves say does not know the file that they came in. */
function naming(error: FailureError, path: string): FailureError {
  const { failure } = error;
  return failure.kind === 'workspace' && failure.path === '' ? new FailureError({ ...failure, path }) : error;
}
