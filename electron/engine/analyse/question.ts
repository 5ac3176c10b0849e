import type { Condition } from '../../../shared/analysis/condition';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { PeopleColumns } from '../columns/people-columns';
import type { Resolving } from '../sql/person-sql';

/** Who is asked about, as of when, and what the names in the question mean. */
export interface Question extends Resolving {
  readonly database: WorkspaceDatabase;
  /** The people of that database, for counting. */
  readonly columns: PeopleColumns;
  readonly filter: Condition;
  readonly signal: AbortSignal;
}
