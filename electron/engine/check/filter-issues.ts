import type { RequestInput } from '../../../shared/contract/requests';
import type { IssuesPage, RosterIssue, SeverityCounts } from '../../../shared/contract/results';
import type { Language } from '../../../shared/text/language';

export type IssueFilter = RequestInput<'roster.issues'>;

/**
 * The issues of a place, a unit and a field, and of those the ones of a severity. They are counted by severity before
 * that is chosen, so that the choice can say how many each has.
 */
export function filterIssues(
  all: readonly RosterIssue[],
  { language, severity, limit, file, sheet, unit, field }: IssueFilter,
): IssuesPage {
  const fits = (wanted: string | null | undefined, own: string | null): boolean =>
    (wanted ?? null) === null || wanted === own;
  const there = all.filter(
    (issue) =>
      fits(file, issue.file) &&
      fits(sheet, issue.sheet) &&
      fits(unit, issue.unit) &&
      fits(field, issue.field),
  );
  const shown = severity === null ? there : there.filter((issue) => issue.severity === severity);
  return {
    issues: shown.slice(0, limit),
    counts: countSeverities(there),
    all: all.length,
    units: named(all, 'unit', language),
    fields: named(all, 'field', language),
    language,
  };
}

export function countSeverities(issues: readonly RosterIssue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

function named(issues: readonly RosterIssue[], what: 'unit' | 'field', language: Language): string[] {
  const names = new Set(issues.flatMap((issue) => issue[what] ?? []));
  return [...names].sort((a, b) => a.localeCompare(b, language));
}
