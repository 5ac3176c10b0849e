import { FailureError } from '../../../shared/contract/failure';
import { snapshotsSchema, type Snapshot, type SnapshotsDocument } from '../../../shared/contract/snapshots';
import { readDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { identifier, sql } from '../sql/sql';
import { todaySchemaOf } from '../units/today-view';

/** Every snapshot has its tables in a schema of its own, so that every question is asked of it as of any roster. */
export function schemaOf(id: number): string {
  return `snapshot_${id}`;
}

export const noSnapshots: SnapshotsDocument = { version: 1, current: null, snapshots: [], removed: null };

/** What the workspace holds; schemas that it does not list, because they were removed, are dropped. */
export async function openSnapshots(database: WorkspaceDatabase): Promise<SnapshotsDocument> {
  const document = (await readDocument(database, 'snapshots', snapshotsSchema)) ?? noSnapshots;
  const listed = new Set(
    [...document.snapshots, ...(document.removed ? [document.removed] : [])].map(({ id }) => schemaOf(id)),
  );
  const schemas = await database.texts(
    sql`SELECT schema_name FROM information_schema.schemata
        WHERE catalog_name = current_database() AND schema_name LIKE 'snapshot\\_%' ESCAPE '\\'`,
  );
  for (const schema of schemas) {
    if (listed.has(schema)) continue;
    await dropSchema(database, todaySchemaOf(Number(schema.replace(/\D/g, ''))));
    await dropSchema(database, schema);
  }
  return document;
}

export async function dropSchema(database: WorkspaceDatabase, schema: string): Promise<void> {
  await database.run(`DROP SCHEMA IF EXISTS ${identifier(schema).text} CASCADE`);
}

/** Fails where another snapshot has the date. */
export function requireFreeDate(
  snapshots: readonly Snapshot[],
  { id, date, isDated }: Pick<Snapshot, 'date' | 'isDated'> & { readonly id: number | null },
): void {
  const isTaken = snapshots.some((each) => each.id !== id && each.isDated && isDated && each.date === date);
  if (isTaken) throw new FailureError({ kind: 'snapshot-date-taken', date });
}

/** The oldest first. */
export function inOrder<Dated extends Snapshot>(snapshots: readonly Dated[]): Dated[] {
  return [...snapshots].sort((a, b) => a.date.localeCompare(b.date) || a.id - b.id);
}
