import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { headerBytes } from '../../../electron/engine/workspace/container-header';
import { currentVersion } from '../../../electron/engine/database/migrations/migrations';
import { WorkspaceDatabase } from '../../../electron/engine/database/workspace-database';
import { readDocument } from '../../../electron/engine/database/documents';
import { z } from 'zod';
import { freshFolder, HostClient } from './host-client';

const frozen = join(import.meta.dirname, '../workspaces');
let client: HostClient | null = null;

afterEach(async () => {
  await client?.host.close();
  client = null;
});

const versions = readdirSync(frozen).map((name) => Number(/version-(\d+)/.exec(name)?.[1]));

test('every earlier version is here, frozen', () => {
  expect(versions.sort()).toEqual(Array.from({ length: currentVersion - 1 }, (_, at) => at + 1));
});

test.each(versions)(
  'a workspace of version %i opens with its people and is of this version then',
  async (version) => {
    const home = join(freshFolder(), 'home');
    mkdirSync(home);
    const packed = readFileSync(join(frozen, `version-${version}.duckdb.gz`));
    writeFileSync(join(home, 'workspace.duckdb'), gunzipSync(packed));
    client = await HostClient.start(home);
    expect(await client.people()).toBe(3);
    const state = await client.get('snapshots.get', {});
    expect(state.snapshots.map(({ date, isDated, people }) => [date, isDated, people])).toEqual([
      ['2024-12-31', true, 3],
    ]);
    const page = await client.get('people.page', {
      ...{
        asOf: null,
        filter: { all: [] },
        search: 'bình',
        sort: [],
        columns: ['full_name', 'specialisation'],
      },
      ...{ from: 0, count: 10 },
    });
    expect(page.rows.map(({ values }) => values)).toEqual([['Trần Thị Bình', 'Quản lý đất đai']]);
    const path = join(home, '..', 'đã chuyển.bienche');
    expect(await client.get('workspace.saveAs', { path })).toMatchObject({ path });
    const { database } = client.host.service;
    expect(await readDocument(database, 'version', z.object({ version: z.number() }))).toEqual({
      version: currentVersion,
    });
  },
);

test('a field that is newer than the roster is unknown of everybody', async () => {
  const home = join(freshFolder(), 'home');
  mkdirSync(home);
  const path = join(home, 'workspace.duckdb');
  writeFileSync(path, gunzipSync(readFileSync(join(frozen, 'version-2.duckdb.gz'))));
  const database = await WorkspaceDatabase.open(path);
  await database.run(
    'DROP INDEX snapshot_1.people_by_id; ALTER TABLE snapshot_1.people DROP COLUMN religion',
  );
  database.close();
  client = await HostClient.start(home);
  expect(await client.people()).toBe(3);
});

test('a file of a newer program is refused in one sentence', async () => {
  const folder = freshFolder();
  client = await HostClient.start(join(folder, 'home'));
  const path = join(folder, 'mới.bienche');
  const newer = (change: object): Buffer =>
    headerBytes({ format: 1, version: 1, ...change } as unknown as Parameters<typeof headerBytes>[0]).bytes;
  for (const change of [{ version: currentVersion + 1 }, { format: 2, unheardOf: true }]) {
    writeFileSync(path, newer(change));
    expect(await client.failure('workspace.open', { path })).toMatchObject({ problem: 'newer' });
  }
});
