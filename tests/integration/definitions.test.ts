import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Condition } from '../../shared/analysis/condition';
import { starterDefinitions } from '../../shared/analysis/starter-definitions';
import { readDocument, writeDocument } from '../../electron/engine/database/documents';
import { WorkspaceDatabase } from '../../electron/engine/database/workspace-database';
import {
  definitionsSchema,
  type DefinitionChange,
  type Definitions,
} from '../../shared/contract/definitions';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, everybody, question } from './engine-client';
import { samplePath, smallRoster } from './rosters';

const { folder, put } = temporaryFolder();

const clusters: DefinitionChange = {
  put: 'dimensions',
  definition: {
    kind: 'groups',
    id: 'own_clusters',
    label: 'Cụm xã',
    note: '',
    of: 'unit',
    groups: [{ id: 'one', label: 'Cụm một', values: ['Xã Nhỏ'] }],
  },
};
const high: DefinitionChange = {
  put: 'populations',
  definition: {
    id: 'own_high',
    label: 'Vùng cao',
    note: '',
    condition: { dimension: 'own_clusters', in: ['one'] },
  },
};
const women: DefinitionChange = {
  put: 'indicators',
  definition: {
    id: 'own_women',
    label: 'Nữ vùng cao',
    definition: '',
    basis: '',
    numerator: { dimension: 'gender', in: ['female'] },
    denominator: { population: 'own_high' },
  },
};

let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(put('nhỏ.csv', smallRoster()));
});

afterAll(() => {
  engine.close();
});

function define(change: DefinitionChange, client = engine) {
  return client.get('definitions.change', { change });
}

async function failureOf(change: DefinitionChange) {
  const answer = await engine.ask('definitions.change', { change });
  return 'failure' in answer ? answer.failure : null;
}

describe('definitions', () => {
  test('a new workspace begins with the starter data and nothing of its own', async () => {
    expect(await engine.get('definitions.get', {})).toEqual({
      definitions: starterDefinitions,
      undoable: 0,
      redoable: 0,
    });
  });

  test('are asked of at once, changed, and taken back one by one', async () => {
    for (const change of [clusters, high, women]) await define(change);
    const asked = { ...question(), rows: ['own_clusters'], columns: [], measure: 'own_women' };
    const { cells } = await engine.get('breakdown', asked);
    expect(cells).toEqual([
      { rows: ['one'], columns: [], people: 3, numerator: 1, denominator: 3, unknown: 0 },
    ]);
    expect((await engine.get('definitions.undo', {})).undoable).toBe(2);
    expect(await engine.ask('breakdown', asked)).toMatchObject({ failure: { kind: 'unknown-name' } });
    const { definitions, undoable } = await define(women);
    expect(definitions.indicators.map(({ id }) => id)).toEqual(['own_women']);
    expect(undoable).toBe(3);
  });

  test('what was taken back comes again, until something else is changed', async () => {
    const client = await EngineClient.start();
    await client.open(put('nhỏ hơn.csv', smallRoster()));
    for (const change of [clusters, high]) await define(change, client);
    const whole = await client.get('definitions.get', {});
    await client.get('definitions.undo', {});
    expect(await client.get('definitions.undo', {})).toEqual({
      definitions: starterDefinitions,
      undoable: 0,
      redoable: 2,
    });
    await client.get('definitions.redo', {});
    expect(await client.get('definitions.redo', {})).toEqual(whole);
    expect(await client.get('definitions.redo', {})).toEqual(whole);
    await client.get('definitions.undo', {});
    expect((await define({ starter: 'posts' }, client)).redoable).toBe(0);
    client.close();
  });

  test('what others need is not removed, and the sentence says who needs it', async () => {
    expect(await failureOf({ remove: 'populations', id: 'own_high' })).toEqual({
      kind: 'definition-in-use',
      name: 'Vùng cao',
      by: ['Nữ vùng cao'],
    });
    expect(await failureOf({ remove: 'dimensions', id: 'own_clusters' })).toMatchObject({ by: ['Vùng cao'] });
    expect(await failureOf({ remove: 'posts', id: 'nothing' })).toMatchObject({ kind: 'unknown-name' });
  });

  test('what means itself, or what does not exist, is refused', async () => {
    expect(
      await failureOf({
        put: 'populations',
        definition: { ...high.definition, condition: { not: { population: 'own_high' } } },
      }),
    ).toEqual({ kind: 'definition-circular', name: 'Vùng cao' });
    expect(
      await failureOf({
        put: 'dimensions',
        definition: { ...clusters.definition, of: 'own_clusters' } as never,
      }),
    ).toMatchObject({ kind: 'definition-circular' });
    expect(
      await failureOf({
        put: 'standards',
        definition: {
          id: 'circle',
          label: 'Vòng',
          basis: '',
          confidence: null,
          who: { standard: 'qualification', is: 'met' },
          dimension: 'qualification',
          atLeast: 'college',
          validFrom: null,
          validTo: null,
        },
      }),
    ).toMatchObject({ kind: 'definition-circular' });
    expect(
      await failureOf({
        put: 'populations',
        definition: { ...high.definition, id: 'own_x', condition: { dimension: 'shoe_size', in: [] } },
      }),
    ).toMatchObject({ kind: 'unknown-name' });
    expect(
      await failureOf({
        put: 'dimensions',
        definition: {
          kind: 'bands',
          id: 'own_bands',
          label: 'Khoảng',
          note: '',
          of: 'full_name',
          bands: [{ id: 'a', label: 'a', from: 1, below: null }],
        },
      }),
    ).toMatchObject({ kind: 'unknown-name' });
    expect((await engine.get('definitions.get', {})).undoable).toBe(3);
  });

  test('an id that could meet a built-in one does not pass the door', async () => {
    const definition = { ...women.definition, id: 'female' };
    expect(await failureOf({ put: 'indicators', definition } as never)).toMatchObject({
      kind: 'invalid-request',
    });
  });

  test('kept with the workspace, and shared as a file', async () => {
    const path = join(folder, 'one');
    const first = await EngineClient.start(path);
    for (const change of [clusters, high]) await define(change, first);
    const file = join(folder, 'dùng chung.json');
    expect(await first.get('definitions.save', { path: file })).toEqual({
      dimensions: 1,
      indicators: 0,
      populations: 1,
      standards: starterDefinitions.standards.length,
      posts: starterDefinitions.posts.length,
      unitChanges: 0,
      unitParents: 0,
    });
    const kept = await first.get('definitions.get', {});
    first.close();
    const again = await EngineClient.start(path);
    expect(await again.get('definitions.get', {})).toEqual(kept);
    again.close();

    const other = await EngineClient.start();
    const renamed = { ...clusters.definition, label: 'Cụm cũ' } as never;
    await define({ put: 'dimensions', definition: renamed }, other);
    const merged = await other.get('definitions.load', { path: file });
    expect(merged.definitions).toEqual(kept.definitions);
    expect((await other.get('definitions.undo', {})).definitions.dimensions[0]?.label).toBe('Cụm cũ');
    other.close();
  });

  test('a file that is none of ours changes nothing', async () => {
    const before = await engine.get('definitions.get', {});
    for (const path of [put('thư.json', '{"version":2}'), put('hỏng.json', 'xin chào')]) {
      expect(await engine.ask('definitions.load', { path })).toMatchObject({
        failure: { kind: 'shared-file-invalid', place: null },
      });
    }
    const wrong = {
      ...starterDefinitions,
      retirement: [{ ...starterDefinitions.retirement[0], male: 'sáu mươi' }],
    };
    expect(
      await engine.ask('definitions.load', { path: put('sai.json', JSON.stringify(wrong)) }),
    ).toMatchObject({
      failure: { kind: 'shared-file-invalid', place: expect.stringMatching(/^retirement › 0/) as string },
    });
    const incomplete: Definitions = { ...starterDefinitions, populations: [high.definition] };
    const path = put('thiếu.json', JSON.stringify({ ...incomplete, dimensions: [] }));
    const alone = await EngineClient.start();
    expect(await alone.ask('definitions.load', { path })).toMatchObject({
      failure: { kind: 'unknown-name' },
    });
    alone.close();
    expect(await engine.get('definitions.get', {})).toEqual(before);
  });
});

describe('the table of posts', () => {
  const counts = async (client: EngineClient): Promise<Record<string, number>> => {
    const { cells } = await client.get('breakdown', {
      ...question(),
      rows: ['specialisation_match'],
      columns: [],
      measure: 'headcount',
    });
    return Object.fromEntries(cells.map(({ rows, people }) => [String(rows[0]), people]));
  };

  test('is followed when it changes, when it is taken back and when the file changed meanwhile', async () => {
    const path = join(folder, 'posts');
    const first = await EngineClient.start(path);
    await first.open(samplePath);
    const before = await counts(first);
    expect(Object.keys(before).sort()).toEqual(['match', 'mismatch', 'near', 'null']);
    const everything: DefinitionChange = {
      put: 'posts',
      at: 0,
      definition: {
        id: 'all',
        label: 'Mọi chức danh',
        note: '',
        posts: [],
        staffGroups: ['cadre', 'civil_servant'],
        anyField: true,
        atLeast: null,
        accepted: [],
        near: [],
      },
    };
    const justice = starterDefinitions.posts.find(({ id }) => id === 'justice');
    if (!justice) throw new Error('no line for justice');
    await define(
      { put: 'posts', definition: { ...justice, accepted: ['không ngành nào'], near: [] } },
      first,
    );
    const stricter = await counts(first);
    expect(stricter.mismatch).toBeGreaterThan(before.mismatch ?? 0);
    expect(stricter.null).toBe(before.null);
    await first.get('definitions.undo', {});
    expect(await counts(first)).toEqual(before);
    await define(everything, first);
    const wider = await counts(first);
    expect(wider.null).toBeLessThanOrEqual(before.null ?? 0);
    first.close();

    const workspace = await WorkspaceDatabase.open(join(path, 'workspace.duckdb'));
    const changed = await readDocument(workspace, 'definitions', definitionsSchema);
    await writeDocument(workspace, 'definitions', { ...changed, posts: [] });
    workspace.close();
    const second = await EngineClient.start(path);
    expect(await counts(second)).toEqual({ null: 2593 });
    expect((await define({ starter: 'posts' }, second)).definitions.posts).toEqual(starterDefinitions.posts);
    expect(await counts(second)).toEqual(before);
    second.close();
  }, 60_000);
});

describe('values to choose from', () => {
  test('of a vocabulary, of free text, of a number and of a field, with their people', async () => {
    const sample = await EngineClient.start();
    await sample.open(samplePath);
    const values = (of: string, search = '', limit = 5, filter: object = everybody) =>
      sample.get('dimension.values', { asOf: null, filter: filter as typeof everybody, of, search, limit });
    expect(await values('gender')).toEqual({
      values: [
        { value: 'female', people: 817 },
        { value: 'male', people: 1769 },
        { value: null, people: 7 },
      ],
      found: 3,
      people: 2593,
    });
    const units = await values('unit', 'PHUONG');
    expect(units.values).toHaveLength(5);
    expect(units.found).toBeGreaterThan(5);
    expect(units.values.every(({ value }) => value?.startsWith('Phường'))).toBe(true);
    const steps = await values('salary_step', '', 100);
    expect(steps.values.map(({ value }) => value)).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
    );
    const names = await values('full_name', 'lo thi', 3);
    expect(names.values).toHaveLength(3);
    expect(names.people).toBeGreaterThanOrEqual(names.found);
    const cadres = await values('gender', '', 5, { dimension: 'staff_group', in: ['cadre'] });
    expect(cadres.people).toBe(1291);
    expect(
      await sample.ask('dimension.values', { ...question(), of: 'shoe_size', search: '', limit: 1 }),
    ).toMatchObject({ failure: { kind: 'unknown-name' } });
    sample.close();
  });
});

describe('people of conditions', () => {
  test('are counted among those of the filter, each condition by itself', async () => {
    const sample = await EngineClient.start();
    await sample.open(samplePath);
    const cadre = { dimension: 'staff_group', in: ['cadre'] };
    const conditions = [
      everybody,
      { age: { below: 40 } },
      { not: { age: { below: 40 } } },
      { all: [cadre, { age: { below: 40 } }] },
      { dimension: 'gender', in: [null] },
      { any: [] },
    ];
    const by = { rows: [], columns: [], measure: 'under_40' };
    const { cells } = await sample.get('breakdown', { asOf: null, filter: cadre, ...by });
    const young = cells[0]?.numerator;
    expect(young).toBeGreaterThan(0);
    const expected = [2593, 1763, 830, young, 7, 0];
    expect(await sample.get('count', { ...question(), conditions })).toEqual(expected);
    const among = await sample.get('count', { asOf: null, filter: cadre, conditions });
    expect(among.slice(0, 2)).toEqual([1291, young]);
    expect(await sample.get('count', { ...question(), conditions: [] })).toEqual([]);
    expect(
      await sample.ask('count', { ...question(), conditions: [{ dimension: 'shoe_size', in: [] }] }),
    ).toMatchObject({ failure: { kind: 'unknown-name' } });
    sample.close();
  });
});

describe('a table of posts that is tried', () => {
  test('says what keeping it would say, of whom, and keeps nothing', async () => {
    const sample = await EngineClient.start();
    await sample.open(samplePath);
    const matched = async (filter: Condition) => {
      const by = { rows: ['specialisation_match'], columns: [], measure: 'headcount' };
      const { cells } = await sample.get('breakdown', { asOf: null, filter, ...by });
      const of = (name: string | null): number => cells.find(({ rows }) => rows[0] === name)?.people ?? 0;
      return { match: of('match'), near: of('near'), mismatch: of('mismatch'), unknown: of(null) };
    };
    const tried = (posts: Definitions['posts'], filter: Condition = everybody) =>
      sample.get('definitions.tryPosts', { asOf: null, filter, posts });
    const now = await matched(everybody);
    expect((await tried(starterDefinitions.posts)).all).toEqual(now);
    const women: Condition = { dimension: 'gender', in: ['female'] };
    expect((await tried(starterDefinitions.posts, women)).all).toEqual(await matched(women));

    const [first, ...others] = starterDefinitions.posts;
    if (!first) throw new Error('no posts to begin with');
    const changed = [{ ...first, anyField: false, accepted: ['không ngành nào'], near: [] }, ...others];
    const trial = await tried(changed);
    expect(await matched(everybody)).toEqual(now);
    const line = trial.byPost[first.id];
    expect(line).toMatchObject({ match: 0, near: 0 });
    const unfit = trial.unfit.filter(({ post }) => post === first.id);
    expect(unfit.length).toBeGreaterThan(0);
    expect(unfit.every(({ result }) => result === 'mismatch')).toBe(true);
    await define({ put: 'posts', definition: changed[0] as Definitions['posts'][number] }, sample);
    expect(await matched(everybody)).toEqual(trial.all);

    const none = await tried([]);
    expect(none.all).toEqual({ match: 0, near: 0, mismatch: 0, unknown: 2593 });
    expect(none.unnamed.length).toBeGreaterThan(0);
    expect(none.unnamed.map(({ people }) => people)).toEqual(
      none.unnamed.map(({ people }) => people).sort((one, other) => other - one),
    );
    sample.close();
  }, 60_000);
});
