import type { RosterIssue, Severity } from '../../../shared/contract/results';
import { severities } from '../../../shared/contract/results';

export interface CellIssue {
  readonly severity: Severity;
  readonly messages: readonly string[];
}

/** What is wrong in a sheet, by cell; notes are left out. */
export function cellIssues(
  issues: readonly RosterIssue[],
  path: string,
  sheet: string,
): ReadonlyMap<string, CellIssue> {
  const byCell = new Map<string, CellIssue>();
  for (const { file, sheet: where, cell, severity, message } of issues) {
    if (cell === null || severity === 'info' || where !== sheet || file !== path) continue;
    const known = byCell.get(cell);
    const worst =
      known && severities.indexOf(known.severity) < severities.indexOf(severity) ? known.severity : severity;
    byCell.set(cell, { severity: worst, messages: [...(known?.messages ?? []), message] });
  }
  return byCell;
}
