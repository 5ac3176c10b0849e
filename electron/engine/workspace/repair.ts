import { open, rm } from 'node:fs/promises';
import { FailureError } from '../../../shared/contract/failure';
import type { RepairReport } from '../../../shared/contract/workspace';
import { WorkspaceDatabase } from '../database/workspace-database';
import { identifier, sql } from '../sql/sql';
import { openFile, readAt, readHeaderFrom, type ReadHeader } from './container-header';
import { chunkSize, contentKey, openChunk, tagSize } from './lock/chunk-cipher';
import type { WorkspaceKey } from './lock/workspace-key';

/** Rows that are read at once where a table cannot be read as a whole. */
const stretch = 2048;

/**
 * Takes the database out of a damaged file without asking whether it is whole: pieces that are not as they were sealed
 * become zeros. A clear file may have lost its header: then the database begins where its own mark stands.
 */
export async function salvage(path: string, database: string, key: WorkspaceKey | null): Promise<void> {
  const from = await openFile(path);
  const to = await open(database, 'wx', 0o600);
  try {
    const { size } = await from.stat();
    const found = await readHeaderFrom(from, path).catch(() => null);
    if (found?.header.lock) {
      if (!key) throw new FailureError({ kind: 'workspace', problem: 'needs-passphrase', path });
      await salvageSealed(
        found,
        key,
        (position, length) => readAt(from, position, length),
        (bytes) => to.writeFile(bytes),
      );
      return;
    }
    const offset = found?.offset ?? (await databaseStart(from));
    if (offset === null) throw new FailureError({ kind: 'workspace', problem: 'nothing-readable', path });
    for (let position = offset; position < size; position += chunkSize)
      await to.writeFile(await readAt(from, position, Math.min(chunkSize, size - position)));
  } finally {
    await from.close();
    await to.close();
  }
}

async function salvageSealed(
  { header, digest, offset, size }: ReadHeader,
  key: WorkspaceKey,
  read: (position: number, length: number) => Promise<Buffer>,
  write: (bytes: Buffer) => Promise<void>,
): Promise<void> {
  const fileKey = contentKey(key.dataKey, Buffer.from(header.lock?.salt ?? '', 'base64'));
  const piece = chunkSize + tagSize;
  let index = 0;
  for (let position = offset; position < size; position += piece) {
    const sealed = await read(position, Math.min(piece, size - position));
    const clear = [position + piece >= size, false, true].reduce<Buffer | null>((opened, isLast) => {
      if (opened) return opened;
      try {
        return openChunk(fileKey, digest, index, isLast, sealed);
      } catch {
        return null;
      }
    }, null);
    await write(clear ?? Buffer.alloc(Math.max(0, sealed.length - tagSize)));
    index += 1;
  }
}

/** DuckDB's mark stands 8 bytes into its file. */
async function databaseStart(from: Awaited<ReturnType<typeof openFile>>): Promise<number | null> {
  const start = await readAt(from, 0, 128 * 1024);
  const mark = start.indexOf('DUCK', 8, 'latin1');
  return mark < 8 ? null : mark - 8;
}

/** Copies every table that can be read, and of the others every stretch of rows that can, into a new database. */
export async function rescueTables(damaged: string, rescued: string, path: string): Promise<RepairReport> {
  const database = await WorkspaceDatabase.open(damaged).catch((error: unknown) => {
    throw new FailureError({ kind: 'workspace', problem: 'nothing-readable', path }, { cause: error });
  });
  let tables = 0;
  let lostTables = 0;
  try {
    const [named] = await database.query(sql`SELECT current_database() AS name`);
    const from = identifier(String(named?.name)).text;
    await database.run(`ATTACH '${rescued.replaceAll("'", "''")}' AS rescued`);
    const rows = await database.query(
      sql`SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary`,
    );
    for (const row of rows) {
      const schema = identifier(String(row.schema_name)).text;
      const table = `${schema}.${identifier(String(row.table_name)).text}`;
      await database.run(`CREATE SCHEMA IF NOT EXISTS rescued.${schema}`);
      if (await copyTable(database, `${from}.${table}`, `rescued.${table}`)) tables += 1;
      else lostTables += 1;
    }
    // Documents are written by name; people are found by number.
    await database
      .run('ALTER TABLE IF EXISTS rescued.main.documents ADD PRIMARY KEY (name)')
      .catch(() => undefined);
    await database.run('DETACH rescued');
  } finally {
    database.close();
  }
  if (tables === 0) throw new FailureError({ kind: 'workspace', problem: 'nothing-readable', path });
  return { path, tables, lostTables };
}

/** Whether all of it could be read. */
async function copyTable(database: WorkspaceDatabase, from: string, to: string): Promise<boolean> {
  try {
    await database.run(`CREATE OR REPLACE TABLE ${to} AS FROM ${from}`);
    return true;
  } catch {
    // In stretches, then.
  }
  try {
    await database.run(`CREATE OR REPLACE TABLE ${to} AS FROM ${from} LIMIT 0`);
    const [row] = await database.query({ text: `SELECT max(rowid) AS last FROM ${from}`, values: [] });
    const last = Number(row?.last ?? -1);
    for (let first = 0; first <= last; first += stretch) {
      await database
        .run(
          `INSERT INTO ${to} SELECT * FROM ${from} WHERE rowid BETWEEN ${first} AND ${first + stretch - 1}`,
        )
        .catch(() => undefined);
    }
  } catch {
    // Nothing of it.
  }
  return false;
}

export async function removeDatabase(path: string): Promise<void> {
  for (const each of [path, `${path}.wal`]) await rm(each, { force: true });
}
