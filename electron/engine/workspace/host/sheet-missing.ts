import type { ContainerHeader } from '../container-header';
import type { HeldWorkspace } from './held-workspace';

/** Whether the passphrase of that file was being set when the program ended, so that nobody has seen its recovery key. */
export function wasSealing({ copy }: HeldWorkspace, path: string, header: ContainerHeader): boolean {
  const { isSealing, writing, saveId, path: own, waiting } = copy.pointer;
  return (
    isSealing && header.lock !== null && (own ?? waiting) === path && header.saveId === (writing ?? saveId)
  );
}

/** Tells it, and notes the passphrase in the log where that is not there yet. */
export function tellSheetMissing(held: HeldWorkspace, path: string, header: ContainerHeader): void {
  held.say('sheet-missing');
  held.copy.tryToNote({ sheetMissing: path });
  if (!isNoted(held, header)) held.audit.append('passphrase-set', path, { interrupted: true });
}

/** Says again what was said before the program ended, and not read. */
export function tellSheetMissingAgain(held: HeldWorkspace): void {
  const { sheetMissing, path, waiting } = held.copy.pointer;
  if (sheetMissing !== null && [path, waiting].includes(sheetMissing)) held.say('sheet-missing');
}

function isNoted({ audit }: HeldWorkspace, { savedAt }: ContainerHeader): boolean {
  try {
    const { rows } = audit.page(0, Number.MAX_SAFE_INTEGER);
    return rows.some(({ entry }) => entry?.event === 'passphrase-set' && entry.at >= savedAt);
  } catch {
    return true;
  }
}
