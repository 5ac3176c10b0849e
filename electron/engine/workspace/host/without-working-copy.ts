import { join } from 'node:path';
import { FailureError, type Failure } from '../../../../shared/contract/failure';
import { reportFault } from '../../report-fault';
import { toFailure } from '../../to-failure';
import { claimAgain } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import type { HostParts } from './host-parts';
import { isProblem } from './is-problem';
import { emptyWorkspace } from './switching';

/** A working copy that is kept under another name, since it could not be opened. */
export interface Kept {
  readonly name: string;
  readonly reason: unknown;
}

/**
 * The working copy is gone, is an older one than was open, or cannot be opened, for the reason `why`: its file, else an
 * empty one, takes its place; what is there is kept. Answers what must be told when it is known whether it opens after all.
 */
export async function withoutWorkingCopy({ held, switching }: HostParts, why: unknown): Promise<Kept | null> {
  const { copy } = held;
  const { path, database, id } = copy.pointer;
  const isReason = why !== 'gone' && why !== 'older';
  if (isReason) reportFault(why);
  // Before another one is noted: what is not named is deleted.
  const kept = why === 'gone' ? null : copy.keepDamaged(database, id);
  const own = path === null ? null : claimAgain(path, false);
  await switching
    .adopt(own && path !== null ? { ...emptyWorkspace, path, ...own, unpackFrom: path } : emptyWorkspace)
    .catch(async (reason: unknown) => {
      own?.claim?.release();
      await switching.adopt(emptyWorkspace);
      held.failure = path === null ? toFailure(reason) : naming(toFailure(reason), path);
    })
    .catch((reason: unknown) => {
      // Nothing takes its place: the next start tries again.
      if (kept !== null) copy.takeBack(kept, database);
      throw reason;
    });
  if (!isReason) held.say(why === 'gone' ? 'copy-gone' : 'copy-older');
  held.audit.append('repaired', path, { kept });
  return isReason && kept !== null ? { name: kept, reason: why } : null;
}

/** What was merely held or out of reach has no fault of its own; and what has become a backup meanwhile is told as that. */
export function tellKept(held: HeldWorkspace, { name, reason }: Kept): void {
  if (!held.copy.has(name)) return;
  const isNewer = isProblem(reason, 'newer');
  if (reason instanceof FailureError && reason.failure.kind !== 'workspace') held.say('put-aside');
  else
    held.failure ??= {
      ...{ kind: 'workspace', problem: isNewer ? 'newer' : 'damaged' },
      path: join(held.home, name),
    };
}

/** The user knows the file, and not the working copy that there was no way to make of it. */
function naming(failure: Failure, path: string): Failure {
  return failure.kind === 'workspace-unreachable' ? { ...failure, path } : failure;
}
