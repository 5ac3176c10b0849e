import type { WorkspaceDatabase } from '../database/workspace-database';
import { identifier } from '../sql/sql';

/** The unit of today of those for whom it is another; filled by `applyToday`. */
export const todayColumn = 'unit_today';

/** In what is shown of today: the unit as it was recorded. */
export const recordedColumn = 'unit_recorded';

/** Where the people of a snapshot are found in the units of today. */
export function todaySchemaOf(id: number): string {
  return `today_${id}`;
}

/**
 * The same people under the same name in a schema of their own, each in the unit of today, so that every question is asked
 * of them as of the snapshot itself.
 */
export async function makeTodayView(
  database: WorkspaceDatabase,
  snapshotSchema: string,
  id: number,
): Promise<void> {
  const [schema, people] = [todaySchemaOf(id), `${identifier(snapshotSchema).text}.people`];
  await database.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await database.run(
    `CREATE OR REPLACE VIEW ${schema}.people AS
     SELECT * EXCLUDE (${todayColumn}) REPLACE (COALESCE(${todayColumn}, unit) AS unit), unit AS ${recordedColumn}
     FROM ${people}`,
  );
}

/** Snapshots that were stored before there were units of today. */
export async function addTodayColumn(database: WorkspaceDatabase, snapshotSchema: string): Promise<void> {
  const people = `${identifier(snapshotSchema).text}.people`;
  await database.run(`ALTER TABLE ${people} ADD COLUMN IF NOT EXISTS ${todayColumn} VARCHAR`);
}
