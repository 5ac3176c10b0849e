import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDocument } from '../../../electron/engine/database/documents';
import { readJsonFile } from '../../../electron/main/json-file';
import { readPolicy } from '../../../electron/main/policy';
import { SettingsStore } from '../../../electron/main/settings';
import { windowPlaceSchema } from '../../../electron/main/window-bounds';
import { nothingKept } from '../../../shared/contract/report';
import type { RequestName } from '../../../shared/contract/requests';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient, question } from '../engine-client';
import { smallRoster } from '../rosters';

const { put, folder } = temporaryFolder();
const noPolicy = { file: null, fixed: [], problem: null, values: {} };
const poison =
  '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}';

/** The file with the poison as the first members of every object in it. */
const poisoned = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/\{(?=")/g, `{${poison},`)
    .replaceAll('{}', `{${poison}}`);

function nothingPolluted(): void {
  for (const each of [{}, [], () => undefined, 'text'])
    expect(Reflect.get(Object(each) as object, 'polluted')).toBeUndefined();
}

let engine: EngineClient;
beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(put('xã.csv', smallRoster()));
});
afterAll(() => engine.close());

test('the poison would work where objects were merged without care', () => {
  const target: Record<string, unknown> = {};
  const { __proto__: inner } = JSON.parse(`{${poison}}`) as { __proto__: Record<string, unknown> };
  expect(inner.polluted).toBe(true);
  Object.assign(Object.getPrototypeOf(target) as object, inner);
  expect(Reflect.get({}, 'polluted')).toBe(true);
  Reflect.deleteProperty(Object.prototype, 'polluted');
  nothingPolluted();
});

test('settings, the place of the window and the policy of the office', () => {
  const settings = put('settings.json', poisoned({ language: 'en', theme: 'dark', recentFiles: [] }));
  const store = new SettingsStore(settings, noPolicy);
  expect(store.value.language).toBe('en');
  expect(store.change({ theme: 'light' }).theme).toBe('light');
  const place = put('window.json', poisoned({ x: 1, y: 1, width: 900, height: 700, isMaximized: false }));
  readJsonFile(place, windowPlaceSchema);
  const policy = readPolicy([put('policy.json', poisoned({ language: 'vi' }))]);
  expect(policy.values).toEqual({ language: 'vi' });
  expect(new SettingsStore(settings, policy).value).toMatchObject({ language: 'vi' });
  nothingPolluted();
});

const files: readonly (readonly [string, RequestName, (path: string) => Promise<unknown>])[] = [
  ['definitions', 'definitions.load', (path) => engine.get('definitions.save', { path })],
  ['decisions', 'review.loadDecisions', (path) => engine.get('review.saveDecisions', { path })],
  [
    'boards',
    'boards.load',
    (path) => engine.get('boards.save', { path, boards: [{ id: 'a', name: 'Bảng', cards: [] }] }),
  ],
  [
    'templates of reports',
    'report.loadTemplate',
    (path) =>
      engine.get('report.saveTemplate', {
        path,
        template: {
          ...{ kind: 'bien-che-report-template', version: 1, name: 'Mẫu' },
          ...{ sections: [{ id: 'scale', on: true }], paragraphs: [] },
        },
      }),
  ],
];

test.each(files)('files of %s are taken or refused in one sentence', async (_what, load, save) => {
  const path = put('chia sẻ.json', '');
  await save(path);
  const { readFileSync } = await import('node:fs');
  const whole: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect('output' in (await engine.send({ name: load, input: { path } }))).toBe(true);
  writeFileSync(path, poisoned(whole));
  const answer = await engine.send({ name: load, input: { path } });
  if ('failure' in answer) expect(answer.failure.kind).not.toBe('internal');
  nothingPolluted();
  expect(await engine.get('count', { ...question(), conditions: [{ all: [] }] })).toEqual([3]);
});

test('documents inside a workspace that somebody forged', async () => {
  const { database } = engine.service;
  for (const [name, document] of Object.entries({
    report: nothingKept,
    'register-settings': { training: { target: 5 } },
    decisions: { layouts: [], values: [], corrections: [] },
    'excluded-rows': { a: [1] },
    'unit-answers': { people: [], names: [] },
  }))
    await writeDocument(database, name, JSON.parse(poisoned(document)));
  for (const name of [
    'report.kept',
    'review.values',
    'review.corrections',
    'definitions.get',
    'boards.get',
  ] as const)
    await engine.get(name, {});
  await engine.get('registers.list', question());
  nothingPolluted();
  expect(folder).not.toBe('');
});
