import { FailureError } from '../../shared/contract/failure';

/** Lets messages (Cancel above all) be heard between pieces of long work; throws a failure where it was cancelled. */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal?.aborted) throw new FailureError({ kind: 'cancelled' });
}

/** Steps of work, of which any of a plain reader's takes well below a microsecond, between two pauses. */
const atOnce = 2_000_000;

/** Tells when so much work is done that a pause is due. */
export class Pace {
  #left = atOnce;

  isDue(steps: number): boolean {
    this.#left -= steps;
    if (this.#left > 0) return false;
    this.#left = atOnce;
    return true;
  }
}
