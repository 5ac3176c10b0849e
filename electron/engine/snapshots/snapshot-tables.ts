import { FailureError } from '../../../shared/contract/failure';
import { snapshotsSchema, type Snapshot, type SnapshotsDocument } from '../../../shared/contract/snapshots';
import { readDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { today } from '../../../shared/text/dates';
import { identifier, sql } from '../sql/sql';
import { todaySchemaOf } from '../units/today-view';

/** Every snapshot has its tables in a schema of its own, so that every question is asked of it as of any roster. */
export function schemaOf(id: number): string {
  return `snapshot_${id}`;
}

export const noSnapshots: SnapshotsDocument = { version: 1, current: null, snapshots: [], removed: null };

/**
 * What the workspace holds; schemas that it does not list, because they were removed, are dropped. Where the list is lost
 * or not understood nothing is: every roster is listed anew.
 */
export async function openSnapshots(database: WorkspaceDatabase): Promise<SnapshotsDocument> {
  const document = await readDocument(database, 'snapshots', snapshotsSchema);
  const schemas = await database.texts(
    sql`SELECT schema_name FROM information_schema.schemata
        WHERE catalog_name = current_database() AND regexp_full_match(schema_name, 'snapshot_[1-9][0-9]*')`,
  );
  const ids = schemas.map((schema) => Number(schema.replace(/\D/g, '')));
  if (document === null) {
    const snapshots = ids.map((id) => ({ id, date: today(), isDated: false, name: '' }));
    return { ...noSnapshots, snapshots };
  }
  const listed = new Set(
    [...document.snapshots, ...(document.removed ? [document.removed] : [])].map(({ id }) => id),
  );
  for (const id of ids) {
    if (listed.has(id)) continue;
    await dropSchema(database, todaySchemaOf(id));
    await dropSchema(database, schemaOf(id));
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
