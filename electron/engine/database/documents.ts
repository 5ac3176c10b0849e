import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { sql } from '../sql/sql';
import type { WorkspaceDatabase } from './workspace-database';

/** Added to the name under which the text of a document is kept that is not of its schema. */
const notUnderstood = ' (not understood)';

/** Which state of its working copy a database holds: no part of the workspace. */
export const stateDocument = 'state';

/**
 * Small JSON documents that a workspace keeps beside its people: decisions, definitions. Each has a name and a schema
 * of its own; they are written in the transaction of whatever they belong to.
 */
export async function readDocument<T>(
  database: WorkspaceDatabase,
  name: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  await makeTable(database);
  const [row] = await database.query(sql`SELECT document FROM main.documents WHERE name = ${name}`);
  if (!row) return null;
  try {
    return schema.parse(JSON.parse(String(row.document)));
  } catch {
    database.notUnderstood.add(name);
    // A later program may have written it: what takes its place does not take it away.
    const text = String(row.document);
    const kept = `${name}${notUnderstood} ${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    await database.query(
      sql`INSERT OR IGNORE INTO main.documents (name, document) VALUES (${kept}, ${text})`,
    );
    return null;
  }
}

export async function writeDocument(
  database: WorkspaceDatabase,
  name: string,
  document: unknown,
): Promise<void> {
  await writeInPassing(database, name, document);
  database.changed();
}

/** What is no change of the workspace: what is looked at. */
export async function writeInPassing(
  database: WorkspaceDatabase,
  name: string,
  document: unknown,
): Promise<void> {
  await makeTable(database);
  await database.query(
    sql`INSERT OR REPLACE INTO main.documents (name, document) VALUES (${name}, ${JSON.stringify(document)})`,
  );
}

export async function hasDocument(database: WorkspaceDatabase, name: string): Promise<boolean> {
  await makeTable(database);
  const rows = await database.query(sql`SELECT 1 AS found FROM main.documents WHERE name = ${name}`);
  return rows.length > 0;
}

/** Whether a document but those named holds anything beside its version. */
export async function holdDocuments(database: WorkspaceDatabase, but: readonly string[]): Promise<boolean> {
  await makeTable(database);
  const rows = await database.query(sql`SELECT name, document FROM main.documents`);
  return rows.some(({ name, document }) => {
    try {
      return !but.includes(String(name)) && !isBare(JSON.parse(String(document)));
    } catch {
      return true;
    }
  });
}

function isBare(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  return Object.entries(value ?? {}).every(([key, each]) => key === 'version' || isBare(each));
}

/** A file that was repaired, or made elsewhere, may lack the key by which documents are replaced. Fails where it cannot have it. */
export async function requireKeyOfDocuments(database: WorkspaceDatabase): Promise<void> {
  await makeTable(database);
  const keys = await database.query(
    sql`SELECT 1 FROM duckdb_constraints()
        WHERE database_name = current_database() AND schema_name = 'main' AND table_name = 'documents'
        AND constraint_type = 'PRIMARY KEY'`,
  );
  if (keys.length === 0) await database.run('ALTER TABLE main.documents ADD PRIMARY KEY (name)');
}

async function makeTable(database: WorkspaceDatabase): Promise<void> {
  await database.run(
    'CREATE TABLE IF NOT EXISTS main.documents (name VARCHAR PRIMARY KEY, document VARCHAR NOT NULL)',
  );
}
