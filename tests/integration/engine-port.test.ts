import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ImportProgress } from '../../shared/contract/results';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, everybody, question } from './engine-client';
import { largeRoster, samplePath, smallRoster } from './rosters';

const { folder, put } = temporaryFolder();

describe('the sample province over a port', () => {
  let engine: EngineClient;
  const progress: ImportProgress[] = [];

  beforeAll(async () => {
    engine = await EngineClient.start(join(folder, 'sample'));
    const answer = await engine.ask(
      'roster.open',
      { paths: [samplePath] },
      { onProgress: (each) => progress.push(each) },
    );
    expect(answer).toMatchObject({ output: { people: 2593, statedDate: '2024-12-31' } });
  });

  afterAll(() => {
    engine.close();
  });

  test('progress goes through the phases before the answer', () => {
    const phases = [...new Set(progress.map(({ phase }) => phase))];
    expect(phases).toEqual(['reading', 'understanding', 'checking', 'loading']);
    const kinds = engine.received.map((message) => ('progress' in message ? 'progress' : 'answer'));
    expect(kinds.indexOf('answer')).toBe(progress.length);
    expect(progress[0]).toMatchObject({ file: samplePath, fileNumber: 1, files: 1, rows: 0 });
    expect(progress.at(-1)).toMatchObject({ phase: 'loading', rows: 2593, totalRows: 2593 });
  });

  test('the published figures of everybody', async () => {
    const overview = await engine.get('overview', question());
    expect(overview).toMatchObject({ asOf: '2024-12-31', everybody: 2593, people: 2593 });
    const tile = overview.tiles.find(({ id }) => id === 'under_40');
    expect(tile).toMatchObject({ numerator: 1763, denominator: 2593 });
    expect(overview.staffGroups).toEqual([
      { value: 'cadre', people: 1291 },
      { value: 'civil_servant', people: 1302 },
    ]);
    expect(overview.units).toHaveLength(115);
  });

  test.each([
    ['cadre', 'general_education_standard', 1189, 1291],
    ['cadre', 'qualified_elementary_up', 1286, 1291],
    ['cadre', 'political_theory_any', 1273, 1291],
    ['civil_servant', 'general_education_standard', 1259, 1302],
    ['civil_servant', 'qualified_college_up', 1086, 1302],
  ])('%s, %s: %i of %i', async (group, id, numerator, denominator) => {
    const { byStaffGroup } = await engine.get('overview', question());
    const result = byStaffGroup.find((each) => each.group === group && each.id === id);
    expect(result).toMatchObject({ numerator, denominator, share: numerator / denominator });
  });

  test('the parts of the overview agree with each other', async () => {
    const { agePyramid, qualificationByGroup, politicalTheory, specialisations, units, tiles } =
      await engine.get('overview', question());
    const sum = (parts: readonly { people: number }[]): number =>
      parts.reduce((total, { people }) => total + people, 0);
    expect(sum(agePyramid)).toBe(2593);
    expect(sum(qualificationByGroup)).toBe(2593);
    expect(sum(politicalTheory)).toBe(2593);
    expect(sum(specialisations.top) + specialisations.others.people).toBe(2593);
    expect(sum(units)).toBe(2593);
    for (const { id, numerator } of tiles) {
      expect(
        units.reduce((total, { counts }) => total + (counts[id] ?? 0), 0),
        id,
      ).toBe(numerator);
    }
    const young = agePyramid.filter(({ band }) =>
      ['under_20', '20-24', '25-29', '30-34', '35-39'].includes(band ?? ''),
    );
    expect(sum(young)).toBe(1763);
  });

  test('a filter filters every figure', async () => {
    const filter = { dimension: 'staff_group', in: ['cadre'] };
    const overview = await engine.get('overview', { asOf: null, filter });
    expect(overview).toMatchObject({ everybody: 2593, people: 1291 });
    expect(overview.tiles.find(({ id }) => id === 'political_theory_any')).toMatchObject({
      numerator: 1273,
      denominator: 1291,
    });
  });

  test('the reference date moves the ages', async () => {
    const later = await engine.get('overview', { asOf: '2034-12-31', filter: everybody });
    expect(later.asOf).toBe('2034-12-31');
    const under40 = later.tiles.find(({ id }) => id === 'under_40')?.numerator ?? 0;
    const under30 = (
      await engine.get('breakdown', { ...question(), rows: ['unit'], columns: [], measure: 'under_30' })
    ).cells;
    expect(under40).toBe(under30.reduce((total, { numerator }) => total + (numerator ?? 0), 0));
  });

  test('a breakdown by two dimensions adds up, its categories in their order', async () => {
    const { cells, people } = await engine.get('breakdown', {
      ...question(),
      rows: ['staff_group'],
      columns: ['general_education'],
      measure: 'headcount',
    });
    expect(people).toBe(2593);
    expect(cells.reduce((sum, cell) => sum + cell.people, 0)).toBe(2593);
    expect(
      cells.find(({ rows, columns }) => rows[0] === 'cadre' && columns[0] === 'upper_secondary')?.people,
    ).toBe(1189);
    expect([...new Set(cells.map(({ rows }) => rows[0]))]).toEqual(['cadre', 'civil_servant']);
  });

  test('a breakdown of an indicator has shares with both counts', async () => {
    const { cells } = await engine.get('breakdown', {
      ...question(),
      rows: ['staff_group'],
      columns: [],
      measure: 'qualified_college_up',
    });
    expect(cells.find(({ rows }) => rows[0] === 'civil_servant')).toEqual({
      rows: ['civil_servant'],
      columns: [],
      people: 1302,
      numerator: 1086,
      denominator: 1302,
      unknown: 4,
    });
  });

  test('issues: errors first, by severity, no more than asked for', async () => {
    const all = await engine.get('roster.issues', { language: 'vi', severity: null, limit: 10_000 });
    const counted = { error: 0, warning: 0, info: 0 };
    for (const { severity } of all.issues) counted[severity] += 1;
    expect(all.counts).toEqual(counted);
    const order = all.issues.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(order).toEqual([...order].sort());
    const three = await engine.get('roster.issues', { language: 'en', severity: 'info', limit: 3 });
    expect(three.issues).toHaveLength(3);
    expect(three.issues.every(({ severity }) => severity === 'info')).toBe(true);
    expect(three.counts).toEqual(counted);
  });

  test('twenty questions at once are answered once each', async () => {
    const before = engine.received.length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        engine.get('breakdown', {
          ...question(),
          rows: [index % 2 === 0 ? 'gender' : 'unit'],
          columns: [],
          measure: 'headcount',
        }),
      ),
    );
    expect(answers.map(({ rows, people }) => `${rows[0]?.id} ${people}`)).toEqual(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'gender 2593' : 'unit 2593')),
    );
    const ids = engine.received.slice(before).map(({ id }) => id);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });
});

describe('cancel', () => {
  const small = put('nhỏ.csv', smallRoster());
  const large = put('lớn.csv', largeRoster(12_000));

  test.each(['reading', 'understanding', 'normalising', 'loading'] as const)(
    'during %s leaves the roster that was open, and the next import works',
    async (phase) => {
      const engine = await EngineClient.start(join(folder, `cancel-${phase}`));
      await engine.open(small);
      let aborted = false;
      const answer = await engine.ask(
        'roster.open',
        { paths: [large] },
        {
          onProgress: (progress, abort) => {
            if (progress.phase !== phase || aborted) return;
            aborted = true;
            abort();
          },
        },
      );
      expect(aborted).toBe(true);
      expect(answer).toMatchObject({ failure: { kind: 'cancelled' } });
      expect(await engine.get('roster.current', {})).toMatchObject({ name: 'nhỏ', people: 3 });
      expect(await engine.get('overview', question())).toMatchObject({ everybody: 3 });
      expect(await engine.open(large)).toMatchObject({ people: 12_000 });
      expect(await engine.get('overview', question())).toMatchObject({ everybody: 12_000 });
      engine.close();
    },
  );

  test('a question that is aborted, and ids that were never asked, harm nothing', async () => {
    const engine = await EngineClient.start();
    await engine.open(large);
    engine.abort(999);
    const asked = engine.send({ name: 'overview', input: question() });
    engine.abort(asked.id);
    await asked;
    engine.abort(asked.id);
    expect(await engine.get('overview', question())).toMatchObject({ everybody: 12_000 });
    engine.close();
  });
});

describe('what is no request', () => {
  let engine: EngineClient;

  beforeAll(async () => {
    engine = await EngineClient.start();
  });

  afterAll(() => {
    engine.close();
  });

  test.each([
    [{ name: 'roster.delete', input: {} }],
    [{ name: 'toString', input: {} }],
    [{ name: '__proto__', input: {} }],
    [{ name: 7, input: {} }],
    [{ input: {} }],
    [{ name: 'roster.open' }],
    [{ name: 'roster.open', input: null }],
    [{ name: 'roster.open', input: { paths: [] } }],
    [{ name: 'roster.open', input: { paths: [''] } }],
    [{ name: 'roster.open', input: { paths: ['a'], more: 1 } }],
    [{ name: 'overview', input: { asOf: '2024-02-30', filter: { all: [] } } }],
    [{ name: 'overview', input: { asOf: null, filter: { sql: '1=1' } } }],
    [{ name: 'overview', input: { asOf: null, filter: { dimension: 'unit', in: [1] } } }],
    [{ name: 'roster.issues', input: { language: 'fr', severity: null, limit: 10 } }],
    [{ name: 'roster.issues', input: { language: 'vi', severity: null, limit: 0 } }],
  ])('%j', async (message) => {
    expect(await engine.send(message)).toMatchObject({ failure: { kind: 'invalid-request' } });
  });

  test('messages without a number for an id are not answered', async () => {
    const before = engine.received.length;
    for (const message of [null, 'x', 5, {}, { id: 'a', name: 'roster.current', input: {} }])
      engine.port.postMessage(message);
    await engine.get('roster.current', {});
    expect(engine.received).toHaveLength(before + 1);
  });

  test('questions without a roster', async () => {
    expect(await engine.get('roster.current', {})).toBeNull();
    expect(await engine.ask('overview', question())).toMatchObject({ failure: { kind: 'no-roster' } });
    expect(await engine.ask('roster.issues', { language: 'vi', severity: null, limit: 5 })).toMatchObject({
      failure: { kind: 'no-roster' },
    });
  });

  test('names that do not exist are failures that list the ones that do', async () => {
    await engine.open(put('tên.csv', smallRoster()));
    const names = [
      { rows: ['shoe_size'], columns: [], measure: 'headcount' },
      { rows: ['gender'], columns: ['full_name'], measure: 'headcount' },
      { rows: ['gender'], columns: [], measure: 'happiness' },
    ];
    for (const asked of names) {
      const answer = await engine.ask('breakdown', { ...question(), ...asked });
      expect(answer).toMatchObject({
        failure: { kind: 'unknown-name', known: expect.arrayContaining([expect.any(String)]) as unknown },
      });
    }
    const filtered = { dimension: 'shoe_size', in: ['42'] };
    expect(await engine.ask('overview', { asOf: null, filter: filtered })).toMatchObject({
      failure: { kind: 'unknown-name' },
    });
    expect(await engine.get('overview', question())).toMatchObject({ everybody: 3 });
  });
});

describe('the workspace', () => {
  test('opened again it holds the roster, its issues and its figures', async () => {
    const path = join(folder, 'again');
    const first = await EngineClient.start(path);
    const roster = await first.open(samplePath);
    const issues = await first.get('roster.issues', { language: 'en', severity: null, limit: 50 });
    const overview = await first.get('overview', question());
    first.close();
    const second = await EngineClient.start(path);
    expect(await second.get('roster.current', {})).toEqual(roster);
    expect(await second.get('roster.issues', { language: 'en', severity: null, limit: 50 })).toEqual(issues);
    expect(await second.get('overview', question())).toEqual(overview);
    second.close();
  });

  test('a roster that was closed is gone, also after opening again', async () => {
    const path = join(folder, 'closed');
    const first = await EngineClient.start(path);
    await first.open(put('đóng.csv', smallRoster()));
    expect(await first.get('roster.close', {})).toBeNull();
    expect(await first.get('roster.current', {})).toBeNull();
    expect(await first.ask('overview', question())).toMatchObject({ failure: { kind: 'no-roster' } });
    first.close();
    const second = await EngineClient.start(path);
    expect(await second.get('roster.current', {})).toBeNull();
    second.close();
  });
});

describe('several files', () => {
  let engine: EngineClient;

  beforeAll(async () => {
    engine = await EngineClient.start();
  });

  afterAll(() => {
    engine.close();
  });

  test('are one roster', async () => {
    const paths = [
      put('a.csv', smallRoster('Xã A Mẫu')),
      put('b.csv', smallRoster('Xã B Mẫu', ['Tòng Văn Một', 'Tòng Thị Hai'])),
    ];
    const roster = await engine.open(...paths);
    expect(roster.people).toBe(5);
    expect(roster.files.map(({ path }) => path)).toEqual(paths);
    const { cells } = await engine.get('breakdown', {
      ...question(),
      rows: ['unit'],
      columns: [],
      measure: 'headcount',
    });
    expect(cells).toMatchObject([
      { rows: ['Xã A Mẫu'], people: 3 },
      { rows: ['Xã B Mẫu'], people: 2 },
    ]);
  });

  test('the file names the unit where nothing else does', async () => {
    const roster = 'STT,Họ và tên,Ngày sinh,Giới tính\n1,Lò Văn A,1/2/1980,Nam\n2,Vì Thị B,3/4/1985,Nữ\n';
    await engine.open(put('Xã Pa Mẫu.csv', roster), put('Xã Na Mẫu.csv', roster.replaceAll('Lò', 'Cà')));
    const { cells } = await engine.get('breakdown', {
      ...question(),
      rows: ['unit'],
      columns: [],
      measure: 'headcount',
    });
    expect(cells.flatMap(({ rows }) => rows)).toEqual(['Xã Na Mẫu', 'Xã Pa Mẫu']);
  });

  test('one that is broken is an issue, the others are loaded', async () => {
    const roster = await engine.open(
      put('tốt.csv', smallRoster()),
      put('hỏng.xlsx', Buffer.from('PK\x03\x04 nothing')),
    );
    expect(roster.people).toBe(3);
    expect(roster.files.map(({ format }) => format)).toEqual(['csv', 'unreadable']);
    const { issues } = await engine.get('roster.issues', { language: 'vi', severity: 'error', limit: 10 });
    expect(issues).toMatchObject([{ code: 'file_unreadable', value: 'hỏng.xlsx' }]);
  });

  test('the same file twice is counted once, and told', async () => {
    const roster = await engine.open(put('một.csv', smallRoster()), put('một (1).csv', smallRoster()));
    expect(roster.people).toBe(3);
    const { issues } = await engine.get('roster.issues', { language: 'en', severity: 'warning', limit: 10 });
    expect(issues.filter(({ code }) => code === 'file_repeated')).toMatchObject([
      {
        value: 'một (1).csv',
        message: expect.stringContaining('“một (1).csv” is the same as “một.csv”') as string,
      },
    ]);
  });

  test('all broken is a failure', async () => {
    const paths = [put('x.xlsx', 'PK\x03\x04'), put('y.xlsx', '')];
    expect(await engine.failureOf(...paths)).toMatchObject({ kind: 'file-damaged' });
  });

  test('a folder with folders in it, without the marks of open files', async () => {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, 'tỉnh/huyện'), { recursive: true });
    put('tỉnh/Xã 10.csv', smallRoster('Xã 10', ['Lò Văn Mười']));
    put('tỉnh/Xã 2.csv', smallRoster('Xã 2', ['Lò Văn Hai']));
    put('tỉnh/huyện/Xã 3.csv', smallRoster('Xã 3', ['Lò Văn Ba']));
    put('tỉnh/~$Xã 2.xlsx', 'đang mở');
    put('tỉnh/.ẩn.csv', smallRoster());
    put('tỉnh/ảnh.png', 'x');
    const roster = await engine.open(join(folder, 'tỉnh'));
    expect(roster.people).toBe(3);
    expect(roster.name).toBe('tỉnh');
    expect(roster.files.map(({ path }) => path.slice(join(folder, 'tỉnh').length + 1)).sort()).toEqual(
      ['huyện/Xã 3.csv', 'Xã 2.csv', 'Xã 10.csv'].sort(),
    );
  });
});

test('what was not foreseen is one failure and a line in the log, and the engine goes on', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const engine = await EngineClient.start();
  await engine.open(put('log.csv', smallRoster()));
  await engine.service.snapshots.current?.database.run('DROP TABLE people');
  expect(await engine.ask('overview', question())).toMatchObject({ failure: { kind: 'internal' } });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  expect(await engine.open(put('log.csv', smallRoster()))).toMatchObject({ people: 3 });
  engine.close();
});
