import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key';

const bytes = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9+/]+=*$/);
const sealedSchema = z.strictObject({ nonce: bytes, sealed: bytes });

/** 128 MB and about half a second on an office laptop: OWASP's first choice for scrypt. */
const cost = { logN: 17, r: 8, p: 1 } as const;

/** What a locked file says openly: how its key is made, and the key itself, sealed twice. All of it is authenticated. */
export const lockSchema = z.strictObject({
  /** RFC 7914; a foreign file gets no more memory and time than those that are written here. */
  scrypt: z
    .strictObject({
      logN: z.number().int().min(14).max(cost.logN),
      r: z.number().int().min(1),
      p: z.number().int().min(1),
      salt: bytes,
    })
    .refine(({ logN, r, p }) => 2 ** logN * r * p <= 2 ** cost.logN * cost.r * cost.p),
  passphrase: sealedSchema,
  recovery: sealedSchema,
  /** Of this saving alone. */
  salt: bytes,
});
export type Lock = z.infer<typeof lockSchema>;

/** The key of an open workspace with what its file says about it. */
export interface WorkspaceKey {
  readonly dataKey: Buffer;
  readonly lock: Omit<Lock, 'salt'>;
}

/** A new key, the passphrase that opens it, and the recovery key that does so too. */
export async function makeKey(passphrase: string): Promise<{ key: WorkspaceKey; recoveryKey: string }> {
  const dataKey = randomBytes(32);
  const recoveryKey = makeRecoveryKey();
  const recoverySecret = readRecoveryKey(recoveryKey);
  if (!recoverySecret) throw new Error('a recovery key that cannot be read');
  const parameters = { ...cost, salt: randomBytes(32).toString('base64') };
  const lock = {
    scrypt: parameters,
    passphrase: seal(await fromPassphrase(passphrase, parameters), dataKey, 'passphrase'),
    recovery: seal(fromRecovery(recoverySecret), dataKey, 'recovery'),
  };
  return { key: { dataKey, lock }, recoveryKey };
}

/** Opens a lock, of a file or of what is open, with the passphrase or the recovery key; null where neither fits. */
export async function openKey(
  { scrypt: parameters, passphrase, recovery: sealed }: WorkspaceKey['lock'],
  secret: string,
): Promise<WorkspaceKey | null> {
  const lock = { scrypt: parameters, passphrase, recovery: sealed };
  const recovery = readRecoveryKey(secret);
  if (recovery) {
    const dataKey = unseal(fromRecovery(recovery), lock.recovery, 'recovery');
    if (dataKey) return { dataKey, lock };
  }
  const dataKey = unseal(await fromPassphrase(secret, lock.scrypt), lock.passphrase, 'passphrase');
  return dataKey && { dataKey, lock };
}

/** Whether that key is what this lock hides. */
export function isLockOf({ passphrase, recovery }: Lock, { lock }: WorkspaceKey): boolean {
  return passphrase.sealed === lock.passphrase.sealed && recovery.sealed === lock.recovery.sealed;
}

/** Vietnamese keyboards write one letter in several ways; all of them are one passphrase. */
function fromPassphrase(passphrase: string, { logN, r, p, salt }: Lock['scrypt']): Promise<Buffer> {
  const N = 2 ** logN;
  const maxmem = 128 * N * r * p + 64 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(
      passphrase.normalize('NFC'),
      Buffer.from(salt, 'base64'),
      32,
      { N, r, p, maxmem },
      (error, key) => {
        if (error) reject(error);
        else resolve(key);
      },
    );
  });
}

function fromRecovery(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'bienche recovery', 32));
}

function seal(key: Buffer, dataKey: Buffer, purpose: string): z.infer<typeof sealedSchema> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
}

function unseal(
  key: Buffer,
  { nonce, sealed }: z.infer<typeof sealedSchema>,
  purpose: string,
): Buffer | null {
  try {
    const bytesOf = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytesOf.subarray(-16));
    return Buffer.concat([decipher.update(bytesOf.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}
