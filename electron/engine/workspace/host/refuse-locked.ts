import { FailureError } from '../../../../shared/contract/failure';
import { headerIfReadable } from '../container-header';
import type { WorkspaceKey } from '../lock/workspace-key';

/** A file with a passphrase is never replaced by another workspace in clear: whoever wants that deletes it first. */
export async function refuseLocked(target: string, key: WorkspaceKey | null): Promise<void> {
  if (key !== null || (await headerIfReadable(target))?.lock == null) return;
  throw new FailureError({ kind: 'workspace', problem: 'target-locked', path: target });
}
