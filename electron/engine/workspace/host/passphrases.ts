import { FailureError } from '../../../../shared/contract/failure';
import { reportFault } from '../../report-fault';
import type { ContainerHeader } from '../container-header';
import { makeKey, openKey, type WorkspaceKey } from '../lock/workspace-key';
import type { HeldWorkspace } from './held-workspace';
import type { Saving } from './saving';
import { wipeRemains } from './remains';
import { sealAside } from './seal-aside';
import { sealBackups } from './seal-backups';

/** The passphrase of a workspace: asked for, set, taken off, and remembered by the system where that is wanted. */
export class Passphrases {
  constructor(
    private readonly held: HeldWorkspace,
    private readonly saving: Saving,
  ) {}

  /** What opens a file: null where it is not locked. Without a secret the keychain is asked. */
  async keyFor(
    path: string,
    header: ContainerHeader,
    secret: string | undefined,
  ): Promise<WorkspaceKey | null> {
    if (!header.lock) return null;
    if (secret === undefined) {
      const dataKey = await this.held.keychain.find(header.id);
      const { salt: _salt, ...lock } = header.lock;
      if (dataKey) return { dataKey, lock };
      throw new FailureError({ kind: 'workspace', problem: 'needs-passphrase', path });
    }
    const key = await openKey(header.lock, secret);
    if (key) return key;
    throw this.#wrong(path);
  }

  async remember(id: string, key: WorkspaceKey): Promise<void> {
    this.held.isRemembered = await this.held.keychain.keep(id, key.dataKey);
  }

  /** Answers the recovery key. */
  async set(passphrase: string, current: string | undefined, remember: boolean): Promise<string> {
    const { held } = this;
    const path = held.requireFile();
    // Whoever sits at an open window for a minute must not lock its owner out.
    if (held.key) await this.#check(held.key, path, current);
    const { key, recoveryKey } = await makeKey(passphrase);
    try {
      await this.#sealWith(key, path, 'passphrase-set');
    } finally {
      held.copy.tryToNote({ isSealing: false, sheetMissing: null });
    }
    if (remember) await this.remember(held.id, key);
    held.tell();
    return recoveryKey;
  }

  async remove(secret: string): Promise<void> {
    const { held } = this;
    const path = held.requireFile();
    if (!held.key) return;
    await this.#check(held.key, path, secret);
    await this.#sealWith(null, path, 'passphrase-removed');
    held.tell();
  }

  /** Fails unless that opens what is open: whatever somebody has put in the place of its file meanwhile. */
  async #check({ lock }: WorkspaceKey, path: string, secret: string | undefined): Promise<void> {
    if (secret === undefined)
      throw new FailureError({ kind: 'workspace', problem: 'needs-passphrase', path });
    if (!(await openKey(lock, secret))) throw this.#wrong(path);
  }

  #wrong(path: string): FailureError {
    this.held.audit.append('wrong-passphrase', path);
    return new FailureError({ kind: 'workspace', problem: 'wrong-passphrase', path });
  }

  async #sealWith(
    key: WorkspaceKey | null,
    path: string,
    event: 'passphrase-set' | 'passphrase-removed',
  ): Promise<void> {
    const { held } = this;
    const before = held.key;
    held.key = key;
    try {
      await this.saving.writeUnlessOther(path, event === 'passphrase-set' ? 'sealing' : 'unsealing');
    } catch (error) {
      held.key = before;
      throw error;
    }
    held.audit.append(event, held.copy.pointer.path);
    // The file has it: whatever else fails, the recovery key must be answered.
    for (const each of [
      // Whoever finds a copy of it later must know that it has one.
      () => held.backups.noteFile(held.id, path),
      () => sealAside(held),
      () => sealBackups(held, before),
      // What was kept of it in clear would tell all.
      async () => {
        if (key !== null && (await wipeRemains(held, held.id, 'past-reading'))) held.say('remains');
      },
      () => held.keychain.forget(held.id),
    ])
      await Promise.resolve().then(each).catch(reportFault);
    held.isRemembered = false;
  }
}
