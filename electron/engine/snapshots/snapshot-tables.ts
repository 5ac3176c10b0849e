import { FailureError } from '../../../shared/contract/failure';
import { snapshotsSchema, type Snapshot, type SnapshotsDocument } from '../../../shared/contract/snapshots';
import { today } from '../../../shared/text/dates';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { readStored } from '../load/store-roster';
import { identifier, sql } from '../sql/sql';
import { todaySchemaOf } from '../units/today-view';

/** Every snapshot has its tables in a schema of its own, so that every question is asked of it as of any roster. */
export function schemaOf(id: number): string {
  return `snapshot_${id}`;
}

export const noSnapshots: SnapshotsDocument = { version: 1, current: null, snapshots: [] };

/** What the workspace holds; schemas that it does not list, because they were removed, are dropped. */
export async function openSnapshots(database: WorkspaceDatabase): Promise<SnapshotsDocument> {
  const known = await readDocument(database, 'snapshots', snapshotsSchema);
  const document = known ?? (await adoptOnlyRoster(database));
  const listed = new Set(document.snapshots.map(({ id }) => schemaOf(id)));
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

/** Before there were snapshots a workspace held one roster in `main`. */
async function adoptOnlyRoster(database: WorkspaceDatabase): Promise<SnapshotsDocument> {
  const stored = await readStored(database);
  if (stored === null) return noSnapshots;
  const { statedDate } = stored.roster;
  const only: Snapshot = { id: 1, date: statedDate ?? today(), isDated: statedDate !== null, name: '' };
  const document: SnapshotsDocument = { version: 1, current: 1, snapshots: [only] };
  await database.transaction(async (own) => {
    const schema = schemaOf(1);
    await own.run(`CREATE SCHEMA ${schema}`);
    for (const table of ['people', 'import']) {
      await own.run(`CREATE TABLE ${schema}.${table} AS FROM main.${table}`);
      await own.run(`DROP TABLE main.${table}`);
    }
    await own.run(`CREATE UNIQUE INDEX people_by_id ON ${schema}.people (person_id)`);
    await own.run('DROP TABLE IF EXISTS main.applied_posts');
    await writeDocument(own, 'snapshots', document);
  });
  return document;
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
