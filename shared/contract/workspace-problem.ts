/** What can be wrong with a workspace file. */
export const workspaceProblems = [
  /** No workspace at all. */
  'not-one',
  'damaged',
  /** Written by a newer program. */
  'newer',
  /** Open elsewhere: `by` and `since` say by whom. */
  'in-use',
  'needs-passphrase',
  'wrong-passphrase',
  /** It cannot be written where it lies. */
  'read-only',
  /** Deleting asks for the exact name. */
  'other-name',
  /** Too short a passphrase. */
  'weak-passphrase',
  'backup-missing',
  /** Only a file can be locked. */
  'no-file',
  'nothing-readable',
  /** A repaired file would take the place of the damaged or the open one. */
  'target-taken',
  /** Another workspace with a passphrase lies there, and this one has none. */
  'target-locked',
] as const;
export type WorkspaceProblem = (typeof workspaceProblems)[number];
