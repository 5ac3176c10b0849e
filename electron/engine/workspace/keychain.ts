/** The keychain of the operating system, where it has a real one. */
export interface Keychain {
  readonly isAvailable: boolean;
  readonly has: (workspace: string) => Promise<boolean>;
  readonly find: (workspace: string) => Promise<Buffer | null>;
  /** Answers whether it was kept. */
  readonly keep: (workspace: string, key: Buffer) => Promise<boolean>;
  readonly forget: (workspace: string) => Promise<void>;
}

/** Nothing is remembered anywhere. */
export const noKeychain: Keychain = {
  isAvailable: false,
  has: () => Promise.resolve(false),
  find: () => Promise.resolve(null),
  keep: () => Promise.resolve(false),
  forget: () => Promise.resolve(),
};
