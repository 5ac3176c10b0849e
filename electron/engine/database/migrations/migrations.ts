import { z } from 'zod';
import { FailureError } from '../../../../shared/contract/failure';
import { sql } from '../../sql/sql';
import { readDocument, writeDocument } from '../documents';
import type { WorkspaceDatabase } from '../workspace-database';
import { intoSnapshots } from './002-snapshots';
import { withIdentity } from './003-identity';
import { completeColumns } from './complete-columns';
import type { Migration } from './migration';

/** Oldest first; adding one is one file and one line here, with a frozen workspace of the version before in the tests. */
const migrations: readonly Migration[] = [intoSnapshots, withIdentity];

/** Of the tables that this program writes. */
export const currentVersion = migrations.reduce((highest, { version }) => Math.max(highest, version), 1);

const versionSchema = z.object({ version: z.number().int().min(1) });
const versionDocument = 'version';

/** Brings the tables of a workspace to the version of this program, each step whole or not at all; `newer` where a later one wrote them. */
export async function migrate(database: WorkspaceDatabase): Promise<void> {
  const from = await versionOf(database);
  if (from > currentVersion) throw new FailureError({ kind: 'workspace', problem: 'newer', path: '' });
  for (const { version, migrate: step } of migrations) {
    if (version <= from) continue;
    await database.transaction(async (own) => {
      await step(own);
      await writeDocument(own, versionDocument, { version });
    });
  }
  await completeColumns(database);
}

/** Before version 3 nothing said which it was. */
async function versionOf(database: WorkspaceDatabase): Promise<number> {
  const known = await readDocument(database, versionDocument, versionSchema);
  if (known) return known.version;
  if (database.notUnderstood.has(versionDocument))
    throw new FailureError({ kind: 'workspace', problem: 'newer', path: '' });
  const found = await database.query(
    sql`SELECT 1 FROM information_schema.schemata
        WHERE catalog_name = current_database() AND schema_name LIKE 'snapshot\\_%' ESCAPE '\\'`,
  );
  return found.length > 0 ? 2 : 1;
}
