import { reportFault } from '../../report-fault';
import { EngineService } from '../../engine-service';
import { readHeader } from '../container-header';
import { readIdentity } from '../identity';
import type { HostParts } from './host-parts';
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
  for (const database of copy.databases) {
    const path = found === null ? await fileOf(parts, database) : undefined;
    const isLocked = typeof path === 'string' && (await readHeader(path).catch(() => null))?.lock != null;
    if (path === undefined) copy.keepDamaged(database);
    else if (isLocked) {
      copy.putAside(database);
      locked ??= path;
    } else found = database;
  }
  copy.pointToFound(found ?? copy.newDatabase());
  if (found !== null) {
    held.event = 'recovered';
    held.audit.append('recovered', null);
  }
  if (found !== null || locked === null) return 'taken-up';
  await switching.adopt({ ...emptyWorkspace, isLeft: true });
  held.waitFor(locked);
  held.event = 'kept-aside';
  held.audit.append('started', locked, { locked: true });
  return 'waits';
}

/** Where the file of that database lay, null where it had none; undefined where it cannot be opened. */
async function fileOf({ held }: HostParts, database: string): Promise<string | null | undefined> {
  try {
    const service = await EngineService.open(held.home, database);
    try {
      return held.backups.fileOf((await readIdentity(service.database)).id);
    } finally {
      service.close();
    }
  } catch (error) {
    reportFault(error);
    return undefined;
  }
}
