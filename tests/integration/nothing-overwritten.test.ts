import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { smallRoster } from './rosters';
import { runCaptured, runJson } from './run-captured';

const { folder, put } = temporaryFolder();
const out = (name: string): string => join(folder, name);

describe('what was read is never what is written', () => {
  const roster = put('danh sách.xlsx', smallRoster());
  const given = put('tệp khác.xlsx', 'bất kỳ');
  symlinkSync(roster, out('lối tắt.xlsx'));
  linkSync(roster, out('tên thứ hai.xlsx'));

  test.each([
    ['export', given],
    ['export', roster, '--snapshot', `2023-12-31=${given}`],
    ['form', given, roster],
    ['form', 'bm01', roster, '--assigned', given],
    ['form', 'bm01', roster, '--bindings', given],
    ['form', '10-btctw', roster, '--training', given],
    ['report', roster, '--definitions', given],
    ['report', roster, '--unit-changes', `2025-07-01=${given}`],
    ['report', roster, '--unit-changes', given],
    ['report', roster, '--unit-tree', given],
    ['chart', roster, '--rows', 'unit', '--boundaries', given],
    ['compare', roster, '--answers', given],
  ])('%j', async (...args) => {
    const { status, err } = await runCaptured(...args, '--out', given);
    expect({ status, err }).toEqual({
      status: 2,
      err: `bienche: --out trùng với tệp nguồn “${given}”; hãy chọn tên khác\n`,
    });
    expect(readFileSync(given, 'utf8')).toBe('bất kỳ');
  });

  test.each(['lối tắt.xlsx', 'tên thứ hai.xlsx', './danh sách.xlsx'])('by another name: %s', async (name) => {
    const { status, err } = await runCaptured('export', roster, '--out', `${folder}/${name}`);
    expect({ status, err }).toMatchObject({ status: 2 });
    expect(readFileSync(roster, 'utf8')).toBe(smallRoster());
  });
});

describe('the statement of a release', () => {
  const release = ['--de-identified'];

  test('stands beside it by a name of its own, and leaves the roster as it was', async () => {
    const roster = put('ds.txt', smallRoster());
    const made = await runJson<{ statementPath: string }>(
      ...['export', roster, '--out', out('ds.csv'), ...release],
    );
    expect(readFileSync(roster, 'utf8')).toBe(smallRoster());
    expect(made.statementPath).toBe(out('ds.khu-dinh-danh.txt'));
    expect(readFileSync(made.statementPath, 'utf8')).toMatch(/^\ufeffBản đã khử định danh có 3 người/);
    const english = await runCaptured(
      ...['export', roster, '--out', out('ds.parquet'), ...release, '--lang', 'en'],
    );
    expect(english.out).toContain(out('ds.de-identified.txt'));
  });

  test('replaces the one before it, and no other file', async () => {
    const roster = put('nguồn.csv', smallRoster());
    const foreign = put('kết quả.khu-dinh-danh.txt', 'của người khác');
    for (let time = 0; time < 2; time += 1)
      expect((await runCaptured('export', roster, '--out', out('kết quả.csv'), ...release)).status).toBe(0);
    expect(readFileSync(foreign, 'utf8')).toBe('của người khác');
    expect(readdirSync(folder).filter((name) => name.startsWith('kết quả'))).toEqual([
      'kết quả.csv',
      'kết quả.khu-dinh-danh-2.txt',
      'kết quả.khu-dinh-danh.txt',
    ]);
  });

  test('is a sheet of a workbook', async () => {
    const roster = put('sổ.csv', smallRoster());
    const made = await runJson('export', roster, '--out', out('sổ-ra.xlsx'), ...release);
    expect(made).toMatchObject({ statementPath: null });
    expect(existsSync(out('sổ-ra.khu-dinh-danh.txt'))).toBe(false);
  });
});

describe('help names what a command takes, and nothing else', () => {
  test.each([
    ['form', ['--where', 'DIM: unit'], ['--public', 'KIỂU:', 'ID:']],
    ['export', ['--where', '--de-identified'], ['--public', 'KIỂU:', 'ID:']],
    ['chart', ['--public', 'KIỂU: bars', 'DIM: unit', 'ID:'], []],
    ['report', ['--public', '--snapshot'], ['KIỂU:']],
    ['inspect', ['--password'], ['--where', '--public', 'DIM:']],
    ['register', ['--where', '--unit-tree', '--snapshot'], ['--answers', '--public']],
  ])('%s', async (command, named, unnamed) => {
    const { out: help } = await runCaptured(command, '--help');
    for (const text of named) expect(help).toContain(text);
    for (const text of unnamed) expect(help).not.toContain(text);
  });
});
