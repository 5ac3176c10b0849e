import type { IssuesPage, RosterIssue, Severity, SeverityCounts } from '../../shared/contract/results';

/** Which issues are listed; null and 'all' leave nothing out. */
export interface IssueFilter {
  readonly severity: Severity | 'all';
  /** Path of a file. */
  readonly file: string | null;
  readonly field: string | null;
}

export const everyIssue: IssueFilter = { severity: 'all', file: null, field: null };

/** The issues of the chosen file and field with their number by severity, and those of the chosen severity. */
export function filterIssues(
  { issues, counts }: IssuesPage,
  { severity, file, field }: IssueFilter,
): { readonly counts: SeverityCounts; readonly shown: readonly RosterIssue[] } {
  const there =
    file === null && field === null
      ? issues
      : issues.filter(
          (issue) => (file === null || issue.file === file) && (field === null || issue.field === field),
        );
  const count = (name: Severity): number => there.filter((issue) => issue.severity === name).length;
  return {
    // The page may be cut short; the engine has counted all.
    counts:
      there === issues ? counts : { error: count('error'), warning: count('warning'), info: count('info') },
    shown: severity === 'all' ? there : there.filter((issue) => issue.severity === severity),
  };
}
