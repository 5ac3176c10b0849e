import { setTimeout } from 'node:timers/promises';
import { FailureError } from '../../../../shared/contract/failure';
import { EngineService } from '../../engine-service';

/** A virus scanner lets go, a closing program gives memory back, an engine whose window was killed ends. */
const waits = [300, 1000, 2000];
const passing: readonly string[] = ['workspace-unreachable', 'workspace-locked'];

/** Opens a working copy; what says nothing against the database itself is tried again for a moment before it fails. */
export async function openPatiently(home: string, database: string): Promise<EngineService> {
  for (const wait of waits) {
    try {
      return await EngineService.open(home, database);
    } catch (error) {
      if (!(error instanceof FailureError) || !passing.includes(error.failure.kind)) throw error;
    }
    await setTimeout(wait);
  }
  return EngineService.open(home, database);
}
