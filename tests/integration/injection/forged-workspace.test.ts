import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { pack, unpack } from '../../../electron/engine/workspace/container';
import { WorkspaceDatabase } from '../../../electron/engine/database/workspace-database';
import { freshFolder, HostClient } from '../workspace/host-client';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = freshFolder();
  file = join(folder, 'hồ sơ.bienche');
  const roster = join(folder, 'xã.csv');
  writeFileSync(roster, 'STT,Họ và tên,Ngày sinh\n1,Lê Văn A,01/02/1980\n2,Lê Văn B,01/02/1981');
  const client = await HostClient.start(join(folder, 'home'));
  await client.openRoster(roster);
  await client.get('workspace.saveAs', { path: file });
  await client.host.close();
});

/** The file with its tables as somebody else would leave them, whole and with the right checksum. */
async function forge(...statements: readonly string[]): Promise<string> {
  const [database, forged] = [join(folder, 'forged.duckdb'), join(folder, 'giả.bienche')];
  const { lock: _lock, ...about } = await unpack(file, database, null);
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
  await pack(database, forged, about, null);
  return forged;
}

async function opening(): Promise<HostClient> {
  const client = await HostClient.start(join(folder, 'another'));
  onTestFinished(() => client.host.close());
  return client;
}

test('a view in a file reads no other file of the user', async () => {
  const secret = join(folder, 'secret.txt');
  writeFileSync(secret, 'BÍ MẬT');
  const forged = await forge(
    'ALTER TABLE documents RENAME TO kept',
    `CREATE VIEW documents AS SELECT name, replace(document, '"purpose":""',
       '"purpose":"' || (SELECT content FROM read_text('${secret}')) || '"') AS document FROM kept`,
  );
  const client = await opening();
  await client.failure('workspace.open', { path: forged });
  expect(JSON.stringify(await client.get('workspace.get', {}))).not.toContain('BÍ MẬT');
});

test('macros of a file are gone, and count nobody', async () => {
  const client = await opening();
  const path = await forge('CREATE MACRO strip_accents(x) AS 1', 'CREATE MACRO rows() AS TABLE SELECT 1');
  await client.get('workspace.open', { path });
  expect(await client.people()).toBe(2);
  const own = await client.host.service.database.query({
    text: 'SELECT function_name FROM duckdb_functions() WHERE NOT internal',
    values: [],
  });
  expect(own).toEqual([]);
});

test('a table with a column that computes is refused', async () => {
  const client = await opening();
  const path = await forge(
    'CREATE OR REPLACE TABLE documents AS FROM documents',
    'CREATE TABLE other (a INTEGER, b INTEGER GENERATED ALWAYS AS (a + 1))',
  );
  expect(await client.failure('workspace.open', { path })).toMatchObject({ problem: 'damaged' });
});

test.each(['file', 'memory'])('a database in %s touches its own folder only', async (where) => {
  const path = where === 'file' ? join(folder, 'w.duckdb') : ':memory:';
  const database = await WorkspaceDatabase.open(path);
  onTestFinished(() => database.close());
  for (const statement of [
    `SELECT * FROM read_text('${join(folder, '../x.txt')}')`,
    `SELECT * FROM read_csv('/etc/passwd')`,
    `ATTACH '${join(folder, '../x.duckdb')}' AS x`,
    `COPY (SELECT 1) TO '${join(folder, '../x.csv')}'`,
    'SET enable_external_access = true',
    "SET allowed_directories = ['/']",
  ])
    await expect(database.run(statement), statement).rejects.toThrow(/disabled|Cannot/);
});
