import { z } from 'zod';
import { FailureError } from '../../../shared/contract/failure';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';

const identitySchema = z.object({
  id: z.uuid(),
  createdAt: z.string(),
  /** Why the data are held (Law 91/2025/QH15, Điều 25). */
  purpose: z.string(),
  /** `YYYY-MM-DD`. */
  retainUntil: z.string().nullable(),
  /** Of a copy that a conflict has put beside its file: which workspace it was. */
  origin: z.uuid().optional(),
});
export type Identity = z.infer<typeof identitySchema>;

export async function readIdentity(database: WorkspaceDatabase): Promise<Identity> {
  const identity = await readDocument(database, 'identity', identitySchema);
  if (identity === null) throw new FailureError({ kind: 'workspace', problem: 'damaged', path: '' });
  return identity;
}

export async function changeIdentity(
  database: WorkspaceDatabase,
  change: Partial<Identity>,
): Promise<Identity> {
  const changed = { ...(await readIdentity(database)), ...change };
  await writeDocument(database, 'identity', changed);
  return changed;
}
