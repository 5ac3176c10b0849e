import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, question } from './engine-client';

const { folder, put } = temporaryFolder();

/** A roster that states its date above its table. */
function dated(date: string, names: readonly string[], unit = 'Xã Nhỏ'): string {
  const lines = names.map(
    (name, index) => `${index + 1};${name};0${index + 1}/3/198${index};Nam;${unit};Đại học Luật`,
  );
  return [
    'DANH SÁCH CÁN BỘ, CÔNG CHỨC;;;;;',
    ...(date === '' ? [] : [`(Tính đến ngày ${date});;;;;`]),
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác;Trình độ chuyên môn',
    ...lines,
    '',
  ].join('\r\n');
}

let engine: EngineClient;
let workspace: string;
let made = 0;

beforeEach(async () => {
  made += 1;
  workspace = join(folder, `workspace-${made}`);
  engine = await EngineClient.start(workspace);
});

afterEach(() => {
  engine.close();
});

const old = (): string => put('cũ.csv', dated('31/12/2023', ['Lò Văn An', 'Vì Văn Bình']));
const recent = (): string =>
  put('mới.csv', dated('31/12/2024', ['Lò Văn An', 'Cà Văn Chung', 'Lù Văn Dũng']));

async function dates(): Promise<string[]> {
  const { snapshots, current } = await engine.get('snapshots.get', {});
  return snapshots.map(({ id, date, people }) => `${date} ${people}${id === current ? ' *' : ''}`);
}

async function counted(): Promise<number> {
  return (await engine.get('overview', question())).everybody;
}

describe('snapshots', () => {
  test('files are asked for their dates, and each date becomes a snapshot', async () => {
    const paths = [recent(), old()];
    expect(await engine.get('roster.dates', { paths })).toEqual({
      files: [
        { path: paths[0], statedDate: '2024-12-31' },
        { path: paths[1], statedDate: '2023-12-31' },
      ],
    });
    await engine.get('roster.open', { paths, into: 'each-date' });
    expect(await dates()).toEqual(['2023-12-31 2', '2024-12-31 3 *']);
    expect(await counted()).toBe(3);
  });

  test('one is added, chosen, dated anew, removed and brought back; figures, lists and cards follow', async () => {
    await engine.get('roster.open', { paths: [old()] });
    await engine.get('roster.open', { paths: [recent()], into: 'new' });
    const { snapshots } = await engine.get('snapshots.get', {});
    const [first = 0, second = 0] = snapshots.map(({ id }) => id);
    expect(await counted()).toBe(3);
    expect((await engine.get('snapshots.choose', { id: first })).statedDate).toBe('2023-12-31');
    expect(await counted()).toBe(2);
    expect((await engine.get('overview', question())).asOf).toBe('2023-12-31');
    const page = { columns: ['full_name'], sort: [], search: '', from: 0, count: 10 };
    expect((await engine.get('people.page', { ...question(), ...page })).total).toBe(2);
    const card = await engine.get('people.card', { person: 2, language: 'vi' });
    expect(card.values.find(({ column }) => column === 'full_name')?.value).toBe('Vì Văn Bình');
    await engine.get('snapshots.change', { id: first, date: '2022-12-31', name: 'Trước sắp xếp' });
    expect((await engine.get('roster.current', {}))?.statedDate).toBe('2022-12-31');
    expect(await engine.ask('snapshots.change', { id: first, date: '2024-12-31' })).toMatchObject({
      failure: { kind: 'snapshot-date-taken', date: '2024-12-31' },
    });
    await engine.get('snapshots.remove', { id: first });
    expect(await dates()).toEqual(['2024-12-31 3 *']);
    await engine.get('snapshots.undoRemove', {});
    expect(await dates()).toEqual(['2022-12-31 2', '2024-12-31 3 *']);
    expect(await engine.ask('snapshots.choose', { id: second + 1 })).toHaveProperty('failure');
  });

  test('a correction is of the snapshot that is looked at, and is taken back and brought again there from any other', async () => {
    await engine.get('roster.open', { paths: [old(), recent()], into: 'each-date' });
    await engine.get('people.correct', { person: 1, field: 'gender', value: 'female', reason: 'Hồ sơ' });
    expect((await engine.get('review.steps', {})).undo).toBe(1);
    const women = async (): Promise<number> => {
      const tiles = (await engine.get('overview', question())).tiles;
      return tiles.find(({ id }) => id === 'female')?.numerator ?? -1;
    };
    expect(await women()).toBe(1);
    const { snapshots } = await engine.get('snapshots.get', {});
    await engine.get('snapshots.choose', { id: snapshots[0]?.id ?? 0 });
    expect(await women()).toBe(0);
    expect((await engine.get('review.corrections', {})).length).toBe(0);
    const [older, newer] = snapshots.map(({ id }) => id);
    await engine.get('people.correct', { person: 2, field: 'gender', value: 'female', reason: 'Hồ sơ' });
    expect(await women()).toBe(1);
    await engine.get('snapshots.choose', { id: newer ?? 0 });
    expect((await engine.get('review.steps', {})).undo).toBe(2);
    // The last decision is of the older one.
    expect(await engine.get('review.undo', {})).toMatchObject({ isDecided: true, snapshot: older });
    expect(await women()).toBe(0);
    expect(await engine.get('review.undo', {})).toMatchObject({ isDecided: true, snapshot: newer });
    expect(await women()).toBe(0);
    engine.close();
    engine = await EngineClient.start(workspace);
    await engine.get('snapshots.choose', { id: older ?? 0 });
    expect(await engine.get('review.redo', {})).toMatchObject({ isDecided: true, snapshot: newer });
    expect(await women()).toBe(1);
    expect(await engine.get('review.redo', {})).toMatchObject({ isDecided: true, snapshot: older });
    expect(await women()).toBe(1);
    await engine.get('snapshots.choose', { id: newer ?? 0 });
    await engine.get('snapshots.remove', { id: older ?? 0 });
    expect(await engine.get('review.steps', {})).toEqual({ undo: 0, redo: 0 });
    expect(await women()).toBe(1);
  });

  test('a decision of a snapshot whose file is gone cannot be taken back from another, which stays in sight', async () => {
    const earlier = old();
    await engine.get('roster.open', { paths: [earlier] });
    await engine.get('people.correct', { person: 1, field: 'gender', value: 'female', reason: 'Hồ sơ' });
    // Files that are added as another snapshot leave what was decided about this one.
    await engine.get('roster.open', { paths: [recent()], into: 'new' });
    const now = await engine.get('roster.current', {});
    expect(await engine.get('review.steps', {})).toEqual({ undo: 1, redo: 0 });
    rmSync(earlier);
    expect(await engine.ask('review.undo', {})).toMatchObject({ failure: { path: earlier } });
    expect(await engine.get('roster.current', {})).toEqual(now);
    expect(await engine.get('review.steps', {})).toEqual({ undo: 1, redo: 0 });
  });

  test('rows that were left out of a snapshot stay out when another one is added and it is read again', async () => {
    const roster = await engine.get('roster.open', { paths: [recent()] });
    const sheet = roster.files[0]?.sheets[0]?.name ?? '';
    const row = 4;
    await engine.get('review.decide', { decision: { kind: 'row', file: 0, sheet, row, excluded: true } });
    expect(await counted()).toBe(2);
    await engine.get('roster.open', { paths: [old()], into: 'new' });
    await engine.get('snapshots.choose', { id: roster.snapshot });
    await engine.get('people.card', { person: 1, language: 'vi' });
    expect(await counted()).toBe(2);
    await engine.get('review.undo', {});
    expect(await counted()).toBe(3);
  });

  test('a restarted engine has them all, and what was removed last can still come back', async () => {
    await engine.get('roster.open', { paths: [old(), recent()], into: 'each-date' });
    const { snapshots } = await engine.get('snapshots.get', {});
    await engine.get('snapshots.remove', { id: snapshots[1]?.id ?? 0 });
    engine.close();
    engine = await EngineClient.start(workspace);
    expect(await dates()).toEqual(['2023-12-31 2 *']);
    expect(await counted()).toBe(2);
    const held = (): Promise<string[]> => engine.service.database.texts({ text: schemas, values: [] });
    expect((await held()).sort()).toEqual(['snapshot_1', 'snapshot_2']);
    await engine.get('snapshots.undoRemove', {});
    expect(await dates()).toEqual(['2023-12-31 2 *', '2024-12-31 3']);
    await engine.get('roster.close', {});
    expect(await held()).toEqual([]);
  });

  test('two of one date cannot be; what was opened stays as it was', async () => {
    await engine.get('roster.open', { paths: [recent()] });
    const again = put('lại.csv', dated('31/12/2024', ['Ai Đó']));
    expect(await engine.ask('roster.open', { paths: [again], into: 'new' })).toMatchObject({
      failure: { kind: 'snapshot-date-taken', date: '2024-12-31' },
    });
    expect(await dates()).toEqual(['2024-12-31 3 *']);
    await engine.get('roster.open', { paths: [again], into: 'each-date' });
    expect(await dates()).toEqual(['2024-12-31 1 *']);
  });

  test('a new table of posts is applied to every snapshot', async () => {
    await engine.get('roster.open', { paths: [old(), recent()], into: 'each-date' });
    const { definitions } = await engine.get('definitions.get', {});
    const [post] = definitions.posts;
    await engine.get('definitions.change', { change: { remove: 'posts', id: post?.id ?? '' } });
    const applied = await engine.service.database.texts({
      text: `SELECT count(DISTINCT document) FROM (FROM snapshot_1.applied_posts UNION ALL FROM snapshot_2.applied_posts)`,
      values: [],
    });
    expect(applied).toEqual(['1']);
  });

  test('the roster of a workspace from before there were snapshots becomes its only one', async () => {
    await engine.get('roster.open', { paths: [recent()] });
    await engine.service.database.run(
      `CREATE TABLE main.people AS FROM snapshot_1.people; CREATE TABLE main.import AS FROM snapshot_1.import;
       DROP SCHEMA snapshot_1 CASCADE; DELETE FROM main.documents WHERE name IN ('snapshots', 'version', 'identity')`,
    );
    engine.close();
    engine = await EngineClient.start(workspace);
    expect(await dates()).toEqual(['2024-12-31 3 *']);
    expect(await counted()).toBe(3);
  });
});

const schemas = `SELECT schema_name FROM information_schema.schemata
  WHERE catalog_name = current_database() AND schema_name LIKE 'snapshot_%'`;

describe('an engine that is killed while a snapshot is added', () => {
  test('leaves the workspace as it was before', async () => {
    await engine.get('roster.open', { paths: [old()] });
    engine.close();
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('kill-while-storing.ts', import.meta.url)),
        workspace,
        recent(),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [code, killedBy] = (await once(child, 'exit')) as [number | null, string | null];
    expect([code, killedBy]).toEqual([null, 'SIGKILL']);
    engine = await EngineClient.start(workspace);
    expect(await dates()).toEqual(['2023-12-31 2 *']);
    expect(await counted()).toBe(2);
    expect(await engine.service.database.texts({ text: schemas, values: [] })).toEqual(['snapshot_1']);
    await engine.get('roster.open', { paths: [recent()], into: 'new' });
    expect(await dates()).toEqual(['2023-12-31 2', '2024-12-31 3 *']);
  });
});
