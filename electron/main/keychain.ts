import { safeStorage } from 'electron';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file';

const keptSchema = z.record(z.string(), z.string());
const askedSchema = z.discriminatedUnion('action', [
  z.object({ type: z.literal('keychain'), id: z.number(), action: z.literal('find'), workspace: z.uuid() }),
  z.object({ type: z.literal('keychain'), id: z.number(), action: z.literal('forget'), workspace: z.uuid() }),
  z.object({
    type: z.literal('keychain'),
    id: z.number(),
    action: z.literal('keep'),
    workspace: z.uuid(),
    key: z.base64().max(100),
  }),
]);

/** A keychain that is none, `basic_text` of Linux, writes the key down for everybody: it counts as none. */
function isTrusted(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

/** Keys of locked workspaces, sealed by the keychain of the operating system. */
export class MainKeychain {
  readonly isAvailable = isTrusted();

  constructor(private readonly path: string) {}

  /** Answers a message of the engine; null to any other. */
  answer(message: unknown): { type: 'keychain'; id: number; result: string | boolean | null } | null {
    const asked = askedSchema.safeParse(message);
    if (!asked.success) return null;
    const { id, action, workspace } = asked.data;
    if (!this.isAvailable) return { type: 'keychain', id, result: null };
    const kept = readJsonFile(this.path, keptSchema) ?? {};
    const { [workspace]: own, ...others } = kept;
    if (action === 'find') return { type: 'keychain', id, result: own === undefined ? null : unseal(own) };
    const sealed = action === 'keep' ? safeStorage.encryptString(asked.data.key).toString('base64') : null;
    writeJsonFile(this.path, sealed === null ? others : { ...others, [workspace]: sealed });
    return { type: 'keychain', id, result: true };
  }
}

/** Null where another user or another machine sealed it. */
function unseal(sealed: string): string | null {
  try {
    return safeStorage.decryptString(Buffer.from(sealed, 'base64'));
  } catch {
    return null;
  }
}
