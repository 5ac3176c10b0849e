import { FailureError } from '../../shared/contract/failure';

/** Lets messages (Cancel above all) be heard between pieces of long work; throws a failure where it was cancelled. */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal?.aborted) throw new FailureError({ kind: 'cancelled' });
}
