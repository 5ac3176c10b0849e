import { Container } from './container';
import type { Lock, Unlocked } from './lock';
import { packageLock } from './package-lock';
import { workbookLock } from './workbook-lock';

/** Excel's own password for workbooks that are only protected against changes; whoever has the file may read it. */
const excelsOwn = 'VelvetSweatshop';

/** What keeps an OLE2 file shut; null for one that is open to everybody. */
export function lockOf(bytes: Buffer): Lock | null {
  const container = new Container(bytes);
  const info = container.stream('/EncryptionInfo');
  const content = container.stream('/EncryptedPackage');
  return info && content ? packageLock(info, content) : workbookLock(bytes, container);
}

/** What the first fitting password opens; null where none fits. */
export function unlock(lock: Lock, passwords: readonly string[]): Unlocked | null {
  for (const password of [excelsOwn, ...passwords]) {
    const unlocked = lock.unlock(password);
    if (unlocked) return unlocked;
  }
  return null;
}
