import { FailureError, type Failure } from '../../shared/contract/failure';

/** Anything thrown as a failure that the window can word. */
export function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return {
    kind: 'internal',
    detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
  };
}
