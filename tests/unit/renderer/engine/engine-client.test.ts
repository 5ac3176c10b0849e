import { expect, test } from 'vitest';
import { EngineClient } from '../../../../renderer/engine/engine-client';
import type { FromEngine, ToEngine } from '../../../../shared/contract/port-messages';

/** An engine that answers as the test says. */
function fakeEngine(answer: (message: ToEngine, reply: (message: FromEngine) => void) => void) {
  const { port1, port2 } = new MessageChannel();
  const received: ToEngine[] = [];
  port2.onmessage = ({ data }: MessageEvent<ToEngine>) => {
    received.push(data);
    answer(data, (message) => port2.postMessage(message));
  };
  return { port: port1, received, stop: () => port2.close() };
}

const silent = (): void => undefined;

test('requests made before the port wait for it', async () => {
  const client = new EngineClient();
  const answered = client.request('roster.current', {});
  client.connect(fakeEngine(({ id }, reply) => reply({ id, output: null })).port);
  expect(await answered).toBeNull();
});

test('a failure arrives as the failure it was', async () => {
  const client = new EngineClient();
  client.connect(fakeEngine(({ id }, reply) => reply({ id, failure: { kind: 'no-roster' } })).port);
  await expect(client.request('roster.current', {})).rejects.toMatchObject({
    failure: { kind: 'no-roster' },
  });
});

test('progress is told until the answer comes', async () => {
  const progress = {
    phase: 'reading',
    file: 'a',
    fileNumber: 1,
    files: 1,
    rows: 5,
    totalRows: null,
  } as const;
  const client = new EngineClient();
  client.connect(
    fakeEngine(({ id }, reply) => {
      reply({ id, progress });
      reply({ id, output: null });
    }).port,
  );
  const told: unknown[] = [];
  await client.request('roster.open', { paths: ['a'] }, { onProgress: (step) => told.push(step) });
  expect(told).toEqual([progress]);
});

test('an abort is passed on and settles at once', async () => {
  const engine = fakeEngine(silent);
  const client = new EngineClient();
  client.connect(engine.port);
  const abort = new AbortController();
  const asked = client.request('roster.current', {}, { signal: abort.signal });
  abort.abort();
  await expect(asked).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  await expect.poll(() => engine.received.at(-1)).toEqual({ id: 1, abort: true });
});

test('a new port settles what was pending and says that the engine is another one', async () => {
  const client = new EngineClient();
  client.connect(fakeEngine(silent).port);
  const asked = client.request('roster.current', {});
  let told = 0;
  client.subscribe(() => (told += 1));
  const before = client.generation;
  client.connect(fakeEngine(({ id }, reply) => reply({ id, output: null })).port);
  await expect(asked).rejects.toMatchObject({ failure: { kind: 'engine-stopped' } });
  expect(client.generation).toBe(before + 1);
  expect(told).toBe(1);
  expect(await client.request('roster.current', {})).toBeNull();
});
