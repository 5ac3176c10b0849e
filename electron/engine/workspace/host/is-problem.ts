import { FailureError } from '../../../../shared/contract/failure';
import type { WorkspaceProblem } from '../../../../shared/contract/workspace-problem';

/** Whether a file of a workspace failed for that. */
export function isProblem(error: unknown, problem: WorkspaceProblem): boolean {
  return (
    error instanceof FailureError && error.failure.kind === 'workspace' && error.failure.problem === problem
  );
}

/** Whether nothing comes back from a file of ours, today or ever: it is neither held, nor out of reach, nor of a later program. */
export function isPastReading(error: unknown): boolean {
  return isProblem(error, 'damaged') || isProblem(error, 'not-one');
}
