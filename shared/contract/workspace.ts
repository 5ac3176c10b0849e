import type { Failure } from './failure';

/** Why changes stay out of the file. */
export type ReadOnlyReason = 'asked' | 'in-use' | 'no-writing' | 'missing';

/** What the window tells once after a start or an opening. */
export type WorkspaceEvent =
  | 'recovered'
  | 'conflict'
  | 'restored'
  | 'wiped'
  | 'kept-aside'
  | 'sheet-missing'
  | 'not-understood'
  | 'copy-gone'
  | 'copy-older'
  | 'put-aside'
  | 'remains'
  | 'passphrase-before'
  | 'replaced-unreadable'
  | 'backups-unsealed'
  | 'in-backups'
  | 'passphrase-gone'
  | 'replaced'
  | 'backup-newer';

export const workspaceLimits = {
  backups: { from: 1, to: 100, value: 10 },
  /** Minutes; 0: never. */
  autoLock: { from: 0, to: 480, value: 15 },
} as const;

export interface WorkspaceState {
  /** The `.bienche` file; null: not saved to one yet. */
  readonly path: string | null;
  readonly readOnly: ReadOnlyReason | null;
  readonly saving: 'saved' | 'waiting' | 'failed';
  /** ISO 8601; null: never. */
  readonly savedAt: string | null;
  readonly failure: Failure | null;
  /** A passphrase opens it. */
  readonly isLocked: boolean;
  /** Whether this computer's own keychain opens it too. */
  readonly isRemembered: boolean;
  /** Whether this computer has a keychain that may be trusted with the key. */
  readonly canRemember: boolean;
  /** A locked workspace that waits for its passphrase. */
  readonly waiting: { readonly path: string } | null;
  readonly event: WorkspaceEvent | null;
  /** Where the own changes went in a conflict. */
  readonly conflictPath: string | null;
  readonly hasContent: boolean;
  /** Another one whenever another workspace is open. */
  readonly opened: number;
  /** Why these data are held. */
  readonly purpose: string;
  /** `YYYY-MM-DD`; null: none was set. */
  readonly retainUntil: string | null;
  readonly backups: number;
  readonly autoLock: number;
}

export interface WorkspaceBackup {
  readonly id: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Bytes. */
  readonly size: number;
  readonly isLocked: boolean;
  /** Of what no file has ever held; it stays until somebody deletes it. */
  readonly isAside: boolean;
}

/** The newest backup of a workspace that has no file, or none in reach. */
export interface UnnamedBackup extends WorkspaceBackup {
  readonly workspace: string;
  /** Its file, where the folder or drive of that is not there; null: it has none. */
  readonly file: string | null;
}

/** What is kept in the data folder and belongs to no workspace in reach, or cannot be read. */
export interface Remain {
  /** Below the data folder. */
  readonly name: string;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Bytes. */
  readonly size: number;
  /** It can be read, and waits for its workspace to be opened. */
  readonly isKept: boolean;
}

export interface RepairReport {
  readonly path: string;
  readonly tables: number;
  readonly lostTables: number;
}

export interface LockedNow {
  /** Opens the workspace when the passphrase is forgotten; told once. */
  readonly recoveryKey: string;
}
