import { existsSync } from 'node:fs';
import { FailureError } from '../../../../shared/contract/failure';
import type { ReadOnlyReason } from '../../../../shared/contract/workspace';
import { FileClaim } from '../file-claim';

export interface Claiming {
  readonly claim: FileClaim | null;
  readonly readOnly: ReadOnlyReason | null;
}

/** Claims a file for this program, or says why it is only read; fails where that is not wanted. */
export function claimFor(
  path: string,
  isAskedReadOnly: boolean,
  otherwise: 'may-read' | 'must-write' = 'may-read',
): Claiming {
  if (isAskedReadOnly) return { claim: null, readOnly: 'asked' };
  const claimed = FileClaim.take(path);
  if (claimed === 'no-writing') {
    if (otherwise === 'must-write') throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
    return { claim: null, readOnly: 'no-writing' };
  }
  if ('claim' in claimed) return { claim: claimed.claim, readOnly: null };
  const { by, since } = claimed;
  throw new FailureError({ kind: 'workspace', problem: 'in-use', path, by, since });
}

/** The claim of a file that was open before; never fails. */
export function claimAgain(path: string, isAskedReadOnly: boolean): Claiming {
  if (!existsSync(path)) return { claim: null, readOnly: 'missing' };
  try {
    return claimFor(path, isAskedReadOnly);
  } catch {
    return { claim: null, readOnly: 'in-use' };
  }
}
