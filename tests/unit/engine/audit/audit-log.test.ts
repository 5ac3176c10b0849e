import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { AuditLog } from '../../../../electron/engine/audit/audit-log';

let path: string;
let log: AuditLog;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  path = join(folder, 'activity', 'log.jsonl');
  log = new AuditLog(path);
  for (const what of ['roster', 'table', 'chart', 'report', 'form'])
    log.append('exported', '/a.bienche', { what });
});

const lines = (): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');
const broken = (): number[] =>
  new AuditLog(path)
    .page(0, 100)
    .rows.filter(({ isBroken }) => isBroken)
    .map(({ line }) => line)
    .reverse();

test('goes on where it was, and follows itself', () => {
  const again = new AuditLog(path);
  again.append('closed', null);
  const page = again.page(0, 2);
  expect(page).toMatchObject({ total: 6, broken: 0, isCut: false });
  expect(page.rows.map(({ entry }) => entry?.event)).toEqual(['closed', 'exported']);
  expect(again.end?.length).toBe(6);
});

test('shows a line that was changed, taken out, added or moved', () => {
  const kept = lines();
  const changed = (to: readonly (string | undefined)[]): number[] => {
    writeFileSync(path, `${to.join('\n')}\n`);
    return broken();
  };
  expect(changed(kept)).toEqual([]);
  expect(changed(kept.map((line, at) => (at === 2 ? line.replace('chart', 'units') : line)))).toEqual([3]);
  expect(changed(kept.filter((_line, at) => at !== 1))).toEqual([2]);
  expect(changed([kept[0], kept[0], ...kept.slice(1)])).toEqual([2]);
  expect(changed([kept[0], kept[2], kept[1], kept[3], kept[4]])).toEqual([2, 3, 4]);
  expect(changed(['no JSON', ...kept.slice(1)])).toEqual([1, 2]);
});

test('any character that is another shows', () => {
  const text = readFileSync(path, 'utf8');
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('a', '0', '"', ' ', '}'), (at, letter) => {
      fc.pre(text[at] !== letter && text[at] !== '\n');
      writeFileSync(path, text.slice(0, at) + letter + text.slice(at + 1));
      const page = new AuditLog(path).page(0, 100);
      expect(page.broken).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('shows that its end was cut off', () => {
  writeFileSync(path, `${lines().slice(0, 3).join('\n')}\n`);
  const page = new AuditLog(path).page(0, 10);
  expect(page).toMatchObject({ total: 4, broken: 0, isCut: true });
  expect(page.rows[0]?.entry).toMatchObject({ event: 'shortened', details: { before: 5, after: 3 } });
  new AuditLog(path).append('started', null);
  expect(new AuditLog(path).page(0, 10)).toMatchObject({ total: 5, broken: 0, isCut: true });
});

test('takes off a line that was being written when the machine stopped, and notes it', () => {
  appendFileSync(path, '{"number":6,"at":"2026');
  const page = new AuditLog(path).page(0, 10);
  expect(page).toMatchObject({ total: 6, broken: 0, isCut: false });
  expect(page.rows[0]?.entry).toMatchObject({ event: 'mended', details: { bytes: 22 } });
});

test('marks a clock that was set back, and goes on', () => {
  const back = new AuditLog(path, () => new Date('2020-01-01T00:00:00Z'));
  back.append('opened', null);
  expect(back.page(0, 1).rows[0]).toMatchObject({ isBroken: false, entry: { clockBack: true } });
});

test('knows whether an entry is still what it was', () => {
  const end = log.end;
  expect(log.holds(end?.length ?? 0, end?.last ?? '')).toBe(true);
  expect(log.holds(2, end?.last ?? '')).toBe(false);
});

test('what was about to leave when the program ended is told at the next start', () => {
  const done = log.intend('/a.bienche', { what: 'roster', path: '/b.xlsx' });
  log.intend('/a.bienche', { what: 'report', path: '/c.docx' });
  done();
  const page = new AuditLog(path).page(0, 10);
  expect(page.total).toBe(6);
  expect(page.rows[0]?.entry).toMatchObject({
    event: 'exported',
    workspace: '/a.bienche',
    details: { what: 'report', path: '/c.docx', interrupted: true },
  });
  expect(new AuditLog(path).page(0, 10).total).toBe(6);
});

test('where the log cannot be written nothing may leave, and what else was done is written later, in its order', () => {
  renameSync(path, `${path}.away`);
  mkdirSync(path);
  log.append('opened', '/a.bienche');
  log.append('imported', '/a.bienche', { people: 3 });
  rmSync(path, { recursive: true });
  renameSync(`${path}.away`, path);
  log.append('closed', '/a.bienche');
  const page = new AuditLog(path).page(0, 3);
  expect(page).toMatchObject({ total: 8, broken: 0, isCut: false });
  expect(page.rows.map(({ entry }) => entry?.event)).toEqual(['closed', 'imported', 'opened']);
  rmSync(dirname(path), { recursive: true });
  expect(() => log.intend('/a.bienche', { what: 'roster' })).toThrow();
});
