/** What keeps a workbook shut: `unlock` answers its bytes without protection, or null where the password is wrong. */
export interface Lock {
  readonly unlock: (password: string) => Unlocked | null;
}

export interface Unlocked {
  readonly bytes: Buffer;
  /** The library takes this protection off itself when it reads. */
  readonly password?: string;
}

/** A protection that cannot be taken off, by a password or otherwise. */
export class UnknownProtectionError extends Error {}
