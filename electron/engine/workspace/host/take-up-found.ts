import { join } from 'node:path';
import { reportFault } from '../../report-fault';
import { EngineService } from '../../engine-service';
import { readIdentity } from '../identity';
import type { HostParts } from './host-parts';
import { lockedFileOf } from './locked-file';
import { emptyWorkspace } from './switching';

/**
 * Without the note of what was open: the database that was changed last is taken up as a workspace without a file, and
 * the others are kept. Where it is of a locked one, it is put aside and `waits` for the passphrase.
 */
export async function takeUpFound(parts: HostParts): Promise<'taken-up' | 'waits'> {
  const { held, switching } = parts;
  const { copy } = held;
  let found: string | null = null;
  let locked: string | null = null;
  let damaged: string | null = null;
  for (const database of copy.databases) {
    const of = await ownerOf(parts, database);
    if (of === null) {
      const kept = copy.keepDamaged(database, null);
      damaged ??= kept;
    } else if (of.lockedFile === null && copy.isOfLocked(database)) copy.putAside('locked', database);
    else if (of.lockedFile !== null) {
      copy.putAside('locked', database);
      locked ??= of.lockedFile;
    } else if (found === null) found = database;
    else copy.keepDamaged(database, of.id);
  }
  copy.pointToFound(found ?? copy.newDatabase(false));
  if (found === null && locked !== null) {
    await switching.adopt({ ...emptyWorkspace, isLeft: true, needsNoRoom: true, waits: locked });
    held.say('kept-aside');
    held.audit.append('started', locked, { locked: true });
  }
  if (damaged !== null) {
    held.failure = { kind: 'workspace', problem: 'damaged', path: join(held.home, damaged) };
    held.audit.append('repaired', null, { kept: damaged });
  }
  if (found !== null) {
    held.say('recovered');
    held.audit.append('recovered', null);
  }
  return found === null && locked !== null ? 'waits' : 'taken-up';
}

/** Null where the database cannot be opened; `lockedFile`: where the file of its workspace lay, if that has a passphrase. */
async function ownerOf(
  { held }: HostParts,
  database: string,
): Promise<{ readonly id: string; readonly lockedFile: string | null } | null> {
  try {
    const service = await EngineService.open(held.home, database);
    try {
      const { id } = await readIdentity(service.database);
      return { id, lockedFile: await lockedFileOf(held, id) };
    } finally {
      service.close();
    }
  } catch (error) {
    reportFault(error);
    return null;
  }
}
