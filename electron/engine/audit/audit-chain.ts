import { createHash } from 'node:crypto';
import { auditEntrySchema, type AuditEntry, type AuditRow } from '../../../shared/contract/audit';

/** What the first entry follows. */
export const chainStart = '0'.repeat(64);

export function hashOf({ hash: _hash, ...entry }: AuditEntry): string {
  const { number, at, clockBack, user, machine, workspace, event, details, previous } = entry;
  const fixed = [number, at, clockBack, user, machine, workspace, event, Object.entries(details), previous];
  return createHash('sha256').update(JSON.stringify(fixed)).digest('hex');
}

/**
 * Follows the chain through the lines of a log. A line is broken where its own hash is not that of what it says, or where
 * it does not follow the line above.
 */
export function followChain(lines: readonly string[]): AuditRow[] {
  let above = { number: 0, hash: chainStart };
  return lines.map((line, index) => {
    const entry = parseEntry(line);
    const isBroken =
      entry?.hash !== (entry && hashOf(entry)) ||
      entry.previous !== above.hash ||
      entry.number !== above.number + 1;
    // Below a line that was changed the chain goes on from what that line claims to be.
    above = entry ?? { number: above.number + 1, hash: '' };
    return { line: index + 1, entry, isBroken };
  });
}

export function parseEntry(line: string): AuditEntry | null {
  try {
    const parsed = auditEntrySchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
