import type { Condition } from '../../../shared/analysis/condition';
import type { WorkspaceDatabase } from '../database/workspace-database';

/** Who is asked about, and as of when. */
export interface Question {
  readonly database: WorkspaceDatabase;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly filter: Condition;
  readonly signal: AbortSignal;
}
