import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requests } from '../../../shared/contract/requests';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient } from '../engine-client';

const { put, folder } = temporaryFolder();
const workbook = unzipSync(readFileSync(join(import.meta.dirname, '../workbooks/hidden.xlsx')));
const secret = put('bí mật.txt', 'Bí mật của máy');
const outside = join(dirname(folder), 'bien-che-thoát.xml');

let engine: EngineClient;
beforeAll(async () => {
  engine = await EngineClient.start();
});
afterAll(() => engine.close());

const changed = (change: (text: string) => string, part: string): Uint8Array =>
  strToU8(change(Buffer.from(workbook[part] ?? []).toString('utf8')));

/** People that were read, or the kind of the refusal. */
async function opened(name: string, members: Record<string, Uint8Array>): Promise<number | string> {
  const answer = await engine.ask('roster.open', { paths: [put(name, Buffer.from(zipSync(members)))] });
  return 'failure' in answer ? answer.failure.kind : answer.output.people;
}

test('members of a workbook whose names lead out of it are written nowhere', async () => {
  const evil = strToU8('<x/>');
  const names = [
    '../bien-che-thoát.xml',
    '..\\bien-che-thoát.xml',
    '/tmp/bien-che-thoát.xml',
    'C:\\bien-che-thoát.xml',
  ];
  for (const name of names)
    expect(['number', 'string']).toContain(
      typeof (await opened('thoát.xlsx', { ...workbook, [name]: evil })),
    );
  expect(existsSync(outside)).toBe(false);
  expect(readdirSync(folder).some((name) => name.includes('bien-che-thoát'))).toBe(false);
});

test('a relation to a file outside is not followed', async () => {
  const rels = 'xl/_rels/workbook.xml.rels';
  for (const target of ['../../../../../etc/passwd', secret, `file://${secret}`, 'http://x.example/a.xml'])
    expect(
      await opened('quan hệ.xlsx', {
        ...workbook,
        [rels]: changed((text) => text.replaceAll(/Target="worksheets[^"]*"/g, `Target="${target}"`), rels),
      }),
    ).toBeTypeOf('string');
});

test('an entity that names a file is not opened, and one that grows does not grow', async () => {
  const part = 'xl/sharedStrings.xml';
  expect(workbook[part]).toBeDefined();
  const swollen = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
  ).join('');
  for (const entities of [
    `<!ENTITY x SYSTEM "file://${secret}">`,
    `<!ENTITY a0 "ha">${swollen}<!ENTITY x "&a12;">`,
  ]) {
    const text = changed(
      (xml) =>
        xml.replace(/(<\?xml[^>]*\?>)?/, `$1<!DOCTYPE sst [${entities}]>`).replace(/(<t[^>]*>)/, '$1&x;'),
      part,
    );
    const path = put('thực thể.xlsx', Buffer.from(zipSync({ ...workbook, [part]: text })));
    const answer = JSON.stringify(await engine.ask('roster.open', { paths: [path] }));
    expect(answer).not.toContain('Bí mật của máy');
    expect(answer).not.toContain('internal');
    expect(answer.length).toBeLessThan(100_000);
  }
});

test('a backup is named by its id, never by a path', () => {
  const { input } = requests['workspace.restore'];
  for (const id of ['../x', '..\\x', 'a/b', '/etc/passwd', 'a.bienche', ''])
    expect(input.safeParse({ id }).success).toBe(false);
  expect(input.safeParse({ id: '20261129-101010-abc' }).success).toBe(true);
});
