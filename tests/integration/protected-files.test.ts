import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockOf } from '../../electron/engine/read/protected/lock-of';
import { describeFailure } from '../../shared/text/failures';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { protectXls } from './crypto-api';
import { EngineClient } from './engine-client';
import { smallRoster } from './rosters';
import { runCaptured, runJson } from './run-captured';

/** `standard.xlsx`, `rc4.xls` and `locked.ods` were saved by LibreOffice 7.4, `agile.xlsx` by officecrypto-tool 0.0.19. */
const workbook = (name: string): string => fileURLToPath(new URL(`workbooks/${name}`, import.meta.url));
const password = 'Điện Biên 1954';

const { folder, put } = temporaryFolder();
const workspace = join(folder, 'dữ liệu');
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start(workspace);
});

afterAll(() => {
  engine.close();
});

function plainXls(): Buffer {
  const rows = smallRoster()
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Danh sách');
  return XLSX.write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer;
}

const kinds: readonly (readonly [string, () => string])[] = [
  ['agile encryption', () => workbook('agile.xlsx')],
  ['standard encryption', () => workbook('standard.xlsx')],
  ['RC4', () => workbook('rc4.xls')],
  ['RC4 of 128 bits', () => put('128.xls', protectXls(plainXls(), password, 128))],
  ['RC4 of 40 bits', () => put('40.xls', protectXls(plainXls(), password, 40))],
];

describe.each(kinds)('%s', (_name, pathOf) => {
  test('asks for its password, says where it is wrong, and opens with the right one', async () => {
    const path = pathOf();
    expect(await engine.get('roster.check', { paths: [path] })).toEqual({
      ...{ files: 1, locked: [path], tooLarge: [] },
    });
    const refused = await engine.ask('roster.open', { paths: [path], passwords: ['sai', 'điện biên 1954'] });
    expect(refused).toMatchObject({ failure: { kind: 'file-locked', path } });
    expect(await engine.get('roster.check', { paths: [path], passwords: ['sai', password] })).toMatchObject({
      locked: [],
    });
    const roster = await engine.get('roster.open', { paths: [path], passwords: ['sai', password] });
    expect(roster).toMatchObject({ people: 3, files: [{ sheets: [{ rows: { people: 3, header: 1 } }] }] });
  });
});

test('a workbook that Excel only protects against changes opens by itself', async () => {
  const path = put('chỉ đọc.xls', protectXls(plainXls(), 'VelvetSweatshop', 128));
  expect(await engine.get('roster.check', { paths: [path] })).toMatchObject({ locked: [] });
  expect((await engine.open(path)).people).toBe(3);
});

test('several files share a password; one that is left out keeps none of the others', async () => {
  const shared = join(folder, 'chung');
  mkdirSync(shared);
  const first = join(shared, 'một.xlsx');
  copyFileSync(workbook('agile.xlsx'), first);
  copyFileSync(workbook('standard.xlsx'), join(shared, 'hai.xlsx'));
  const own = join(shared, 'riêng.xls');
  copyFileSync(put('khác.xls', protectXls(plainXls(), 'riêng', 128)), own);
  expect(await engine.get('roster.check', { paths: [shared], passwords: [password] })).toEqual({
    ...{ files: 3, locked: [own], tooLarge: [] },
  });
  const roster = await engine.get('roster.open', {
    ...{ paths: [shared], passwords: [password], without: [own] },
  });
  expect(roster.files).toHaveLength(2);
  expect(roster).toMatchObject({ people: 6, issues: { error: 0 } });
});

test('a file over the limit is told among others without being read', async () => {
  const large = put('lớn.xlsx', '');
  truncateSync(large, 451 * 1024 * 1024);
  const paths = [put('nhỏ.csv', smallRoster()), large];
  expect(await engine.get('roster.check', { paths })).toEqual({ files: 2, locked: [], tooLarge: [large] });
});

test('an OpenDocument with a password says that it cannot be opened here', async () => {
  const failure = await engine.failureOf(workbook('locked.ods'));
  expect(failure).toMatchObject({ kind: 'file-encrypted' });
  expect(failure && describeFailure(failure, 'vi')).toMatch(/có mật khẩu.*không có mật khẩu/);
});

test('the password is written nowhere', async () => {
  await engine.get('roster.open', { paths: [workbook('agile.xlsx')], passwords: [password] });
  await engine.get('review.saveDecisions', { path: join(workspace, 'cách đọc.json') });
  const written = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  expect(written.length).toBeGreaterThan(1);
  for (const bytes of written) {
    expect(bytes.includes(password)).toBe(false);
    expect(bytes.includes(Buffer.from(password, 'utf16le'))).toBe(false);
  }
  expect(JSON.stringify(engine.received)).not.toContain(password);
});

test('a marked copy is made of the original; after a restart the file is asked for again', async () => {
  const home = join(folder, 'khởi động lại');
  const first = await EngineClient.start(home);
  await first.get('roster.open', { paths: [workbook('agile.xlsx')], passwords: [password] });
  const path = join(folder, 'trả lại.xlsx');
  await first.get('review.returnWorkbook', { file: 0, path, language: 'vi' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets[0]?.getCell('B2').value).toBe('Lò Văn An');
  first.close();

  const second = await EngineClient.start(home);
  expect(await second.get('roster.current', {})).toMatchObject({ people: 3 });
  expect(await second.ask('review.values', {})).toMatchObject({ failure: { kind: 'file-locked' } });
  expect(await second.get('roster.current', {})).toMatchObject({ people: 3 });
  second.close();
});

test('the command line takes the password as an option', async () => {
  const path = workbook('agile.xlsx');
  const { people } = await runJson<{ people: number }>(
    'inspect',
    path,
    '--password',
    'sai',
    '--password',
    password,
  );
  expect(people).toBe(3);
  const { status, out, err } = await runCaptured('inspect', path);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^bienche: Tệp “agile\.xlsx” có mật khẩu;.*--password.*\n$/);
});

test('a file that is no container, or half of one, never gets past the lock unseen', async () => {
  const whole = readFileSync(workbook('agile.xlsx'));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 8, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      async (at, byte) => {
        const bytes = Buffer.from(whole.subarray(0, at + 1));
        bytes[at] = byte;
        const path = put('dở.xlsx', bytes);
        const failure = await engine.failureOf(path);
        expect(['file-damaged', 'file-encrypted', 'file-locked']).toContain(failure?.kind);
      },
    ),
    { numRuns: 40 },
  );
});

test('a plain workbook has no lock', () => {
  expect(lockOf(plainXls())).toBeNull();
  expect(existsSync(workbook('rc4.xls'))).toBe(true);
});
