import type { Severity } from '../../shared/contract/results';

/** Which issues are listed; null leaves nothing out. */
export interface IssueFilter {
  readonly severity: Severity | null;
  /** Path of a file. */
  readonly file: string | null;
  readonly unit: string | null;
  /** Id of a field. */
  readonly field: string | null;
}

export const everyIssue: IssueFilter = { severity: null, file: null, unit: null, field: null };
