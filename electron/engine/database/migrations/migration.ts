import type { WorkspaceDatabase } from '../workspace-database';

/** One step of a workspace to the next version of its tables. A step is never changed once it was given out. */
export interface Migration {
  /** What the tables are after it. */
  readonly version: number;
  /** Done in one transaction together with the note of its version. */
  readonly migrate: (own: WorkspaceDatabase) => Promise<void>;
}
