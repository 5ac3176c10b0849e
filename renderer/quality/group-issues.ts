import type { RosterIssue, Severity } from '../../shared/contract/results';
import { severities } from '../../shared/contract/results';

export interface IssueGroup {
  readonly key: string;
  readonly code: string;
  readonly field: string | null;
  readonly severity: Severity;
  readonly issues: readonly RosterIssue[];
}

/** Issues of one kind together: what is worst first, then what occurs most. */
export function groupIssues(issues: readonly RosterIssue[]): IssueGroup[] {
  const groups = new Map<string, RosterIssue[]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [
            {
              key: keyOf(first),
              code: first.code,
              field: first.field,
              severity: first.severity,
              issues: group,
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.issues.length - a.issues.length,
    );
}

function keyOf({ severity, code, field }: RosterIssue): string {
  return `${severity} ${code} ${field ?? ''}`;
}
