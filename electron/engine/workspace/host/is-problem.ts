import { FailureError } from '../../../../shared/contract/failure';
import type { WorkspaceProblem } from '../../../../shared/contract/workspace-problem';

/** Whether a file of a workspace failed for that. */
export function isProblem(error: unknown, problem: WorkspaceProblem): boolean {
  return (
    error instanceof FailureError && error.failure.kind === 'workspace' && error.failure.problem === problem
  );
}
