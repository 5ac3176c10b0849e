import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requests, type RequestName } from '../../../shared/contract/requests';
import { EngineClient } from '../engine-client';

/** Names that reach out of an object where its keys are not looked up with care. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  ...Object.keys(requests),
];

let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
});
afterAll(() => engine.close());

const anything = fc.oneof(
  fc.jsonValue(),
  fc.object({
    key: fc.oneof(fc.constantFrom('path', 'filter', 'asOf', '__proto__', 'all', 'field'), fc.string()),
  }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

test('whatever arrives at the port is answered once, and changes no object of everybody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), anything, async (name, input) => {
      const answer = await engine.send({ name, input });
      expect('output' in answer || 'failure' in answer).toBe(true);
      if ('failure' in answer) expect(answer.failure.kind).not.toBe('internal');
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }),
    { numRuns: 600 },
  );
});

test('texts of every kind in every place are data: no SQL, no name of an object', async () => {
  const nasty = fc.constantFrom(
    "'; DROP SCHEMA main CASCADE; --",
    '" OR 1=1 --',
    "x'); ATTACH '/tmp/evil.duckdb' AS evil; --",
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '%_\\',
    '\u0000',
    '=cmd|calc!A1',
  );
  const inputs: readonly (readonly [RequestName, (text: string) => unknown])[] = [
    ['dimension.values', (text) => ({ asOf: null, filter: { all: [] }, of: text, search: text, limit: 10 })],
    [
      'breakdown',
      (text) => ({ asOf: null, filter: { all: [] }, rows: [text], columns: [], measure: 'headcount' }),
    ],
    ['people.profile', (text) => ({ asOf: null, filter: { all: [] }, search: text, column: text })],
    ['registers.entries', (text) => ({ asOf: null, filter: { all: [] }, register: text })],
    ['map.match', (text) => ({ unit: text, area: text })],
    ['forms.words', (text) => ({ form: text })],
    ['count', (text) => ({ asOf: null, filter: { field: text, in: [text] }, conditions: [] })],
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...inputs), nasty, async ([name, make], text) => {
      const answer = await engine.send({ name, input: make(text) });
      if ('failure' in answer) expect(answer.failure.kind).not.toBe('internal');
    }),
    { numRuns: 200 },
  );
  expect((await engine.get('snapshots.get', {})).snapshots).toEqual([]);
});
