import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshFolder, HostClient } from './host-client';

const everybody = { asOf: null, filter: { all: [] } };
let home: string;
let roster: string;
let client: HostClient;

beforeEach(async () => {
  const folder = freshFolder();
  home = join(folder, 'home');
  roster = join(folder, 'xã.csv');
  writeFileSync(
    roster,
    'Danh sách tính đến ngày 31/12/2024\nSTT,Họ và tên,Ngày sinh,Giới tính\n1,Lê Văn A,01/02/1980,Nam\n2,Lê Văn B,01/02/1981,Nam',
  );
  client = await HostClient.start(home);
  await client.openRoster(roster);
});

afterEach(() => client.host.close());

async function restart(): Promise<void> {
  await client.host.close();
  client = await HostClient.start(home);
}

async function genderOfFirst(): Promise<unknown> {
  const list = { search: '', sort: [], columns: ['gender'], from: 0, count: 1 };
  return (await client.get('people.page', { ...everybody, ...list })).rows[0]?.values[0];
}

test('a correction is taken back after a restart, and brought again after another, until something else is decided', async () => {
  expect(await genderOfFirst()).toBe('male');
  await client.get('people.correct', { person: 1, field: 'gender', value: 'female', reason: 'gõ nhầm' });
  await restart();
  expect(await genderOfFirst()).toBe('female');
  expect((await client.get('review.steps', {})).undo).toBe(1);
  await client.get('review.undo', {});
  expect(await genderOfFirst()).toBe('male');
  expect((await client.get('review.steps', {})).undo).toBe(0);
  await restart();
  expect(await client.get('review.steps', {})).toEqual({ undo: 0, redo: 1 });
  await client.get('review.redo', {});
  expect(await genderOfFirst()).toBe('female');
  expect(await client.get('review.steps', {})).toEqual({ undo: 1, redo: 0 });
  await client.get('review.undo', {});
  await client.get('people.correct', { person: 2, field: 'gender', value: 'female', reason: 'gõ nhầm' });
  expect(await client.get('review.steps', {})).toEqual({ undo: 1, redo: 0 });
});

test('a row that was left out stays out after a restart, and after the next decision', async () => {
  const { files } = (await client.get('roster.current', {})) ?? { files: [] };
  const sheet = files[0]?.sheets[0]?.name ?? '';
  await client.get('review.decide', { decision: { kind: 'row', file: 0, sheet, row: 4, excluded: true } });
  expect(await client.people()).toBe(1);
  await restart();
  await client.get('people.correct', { person: 1, field: 'gender', value: 'female', reason: 'gõ nhầm' });
  expect(await client.people()).toBe(1);
  await client.get('review.undo', {});
  await client.get('review.undo', {});
  expect(await client.people()).toBe(2);
});

test('a definition is taken back and brought again after restarts', async () => {
  const { definitions } = await client.get('definitions.get', {});
  const [first] = definitions.posts;
  await client.get('definitions.change', { change: { remove: 'posts', id: first?.id ?? '' } });
  const { undoable } = await client.get('definitions.get', {});
  expect(undoable).toBeGreaterThan(0);
  await restart();
  expect((await client.get('definitions.get', {})).undoable).toBe(undoable);
  await client.get('definitions.undo', {});
  await restart();
  expect(await client.get('definitions.get', {})).toMatchObject({ undoable: undoable - 1, redoable: 1 });
});

test('a snapshot that was removed comes back after a restart', async () => {
  await client.get('roster.open', { paths: [roster], into: 'new', date: '2023-12-31' });
  const { snapshots } = await client.get('snapshots.get', {});
  await client.get('snapshots.remove', { id: snapshots[0]?.id ?? 0 });
  await restart();
  expect((await client.get('snapshots.get', {})).removed).toMatchObject({ people: 2 });
  await client.get('snapshots.undoRemove', {});
  expect((await client.get('snapshots.get', {})).snapshots).toHaveLength(2);
});

test('what was said about units is taken back after a restart', async () => {
  await client.get('units.name', { unit: 'Xã A', is: 'Xã B' });
  await client.get('units.name', { unit: 'Xã C', is: null });
  await restart();
  expect((await client.get('units.report', {})).undoable).toBe(2);
  await client.get('units.undo', {});
  await restart();
  expect(await client.get('units.report', {})).toMatchObject({
    ...{ undoable: 1, names: [{ unit: 'Xã A', is: 'Xã B' }] },
  });
});
