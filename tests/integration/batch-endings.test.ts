import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../electron/engine/read/read-source';
import { cellText } from '../../electron/engine/read/sheet';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { samplePath } from './rosters';
import { runCaptured, runJson } from './run-captured';

const { folder } = temporaryFolder();
const earlierSample = fileURLToPath(new URL('../../sample-data/tinh-mau-2023.xlsx', import.meta.url));
const twoSamples = ['--snapshot', `2023-12-31=${earlierSample}`, '--snapshot', `2024-12-31=${samplePath}`];
const one = ['--where', 'staff_group=cadre'];

/** How each command is called, and what it writes. */
const commands: Readonly<Record<string, { args: readonly string[]; writes: readonly string[] }>> = {
  inspect: { args: [samplePath], writes: [] },
  issues: { args: [samplePath], writes: ['xlsx', 'csv'] },
  indicators: { args: [samplePath, ...one], writes: ['xlsx', 'csv'] },
  breakdown: { args: [samplePath, '--rows', 'gender'], writes: ['xlsx', 'csv'] },
  chart: { args: [samplePath, '--rows', 'gender'], writes: ['svg', 'png', 'pdf'] },
  trend: { args: twoSamples, writes: ['xlsx', 'csv', 'svg', 'png', 'pdf'] },
  compare: { args: twoSamples, writes: ['xlsx'] },
  projection: { args: [samplePath, '--years', '2'], writes: ['xlsx', 'gif', 'svg', 'png', 'pdf'] },
  units: { args: twoSamples, writes: ['xlsx'] },
  form: { args: ['bm02', samplePath], writes: ['xlsx'] },
  report: { args: [samplePath, ...one], writes: ['docx', 'xlsx', 'pdf'] },
  export: { args: [samplePath, ...one], writes: ['csv', 'xlsx', 'parquet'] },
  headline: { args: [samplePath], writes: [] },
  register: { args: ['training', 'sample', '--roster', 'sample'], writes: ['xlsx', 'csv'] },
};
const endings = ['xlsx', 'csv', 'svg', 'png', 'pdf', 'gif', 'docx', 'parquet', 'txt'];

const signatures: Readonly<Record<string, string>> = {
  ...{ xlsx: 'PK', docx: 'PK', csv: '\ufeff', svg: '<svg', png: '\x89PNG', pdf: '%PDF', gif: 'GIF89a' },
  parquet: 'PAR1',
};

describe.each(Object.entries(commands))('%s --out', (name, { args, writes }) => {
  test.each(endings)(
    '.%s is written whole, or refused in one sentence before anything is read',
    async (ending) => {
      const path = join(folder, `${name}.${ending}`);
      const ran = await runCaptured(name, ...args, '--out', path);
      const isAble = writes.includes(ending);
      expect([ran.status, existsSync(path)]).toEqual([isAble ? 0 : 2, isAble]);
      const head = isAble ? readFileSync(path).subarray(0, 8) : Buffer.from('');
      const text = ending === 'csv' ? head.toString('utf8') : head.toString('latin1');
      expect(isAble ? text.startsWith(signatures[ending] ?? '?') : ran.out === '').toBe(true);
      expect(isAble ? statSync(path).size > 60 : /^bienche: [^\n]+\n$/.test(ran.err)).toBe(true);
    },
  );
});

test('a folder of pictures is refused where no command makes one', async () => {
  const { status, err } = await runCaptured('trend', ...twoSamples, '--out-dir', folder);
  expect([status, err]).toEqual([2, 'bienche: trend không ghi tệp: --out-dir chỉ dùng với headline\n']);
});

test('the tables of a workbook hold what the answer says', async () => {
  const path = join(folder, 'nghỉ hưu.xlsx');
  const asked = ['projection', samplePath, '--years', '5', '--by', 'staff_group'] as const;
  const answer = await runJson<{ emptyPosts: unknown[]; retiring: { notice: string }[] }>(...asked);
  await runCaptured(...asked, '--out', path);
  const { sheets } = await readSource(path, () => undefined, new AbortController().signal);
  expect(sheets.map(({ name }) => name)).toEqual(['Năm', 'Đối tượng', 'Chức vụ sẽ khuyết', 'Hạn thông báo']);
  const lines = (at: number): string[][] =>
    Array.from(sheets[at]?.rows ?? [], (row) => (row ?? []).map((cell) => cellText(cell)));
  const isBlank = (row: readonly string[]): boolean => row.every((text) => text === '');
  // A title, lines below it and a blank one, then the head.
  const rowsOf = (at: number): string[][] => lines(at).slice(lines(at).findIndex(isBlank) + 2);
  expect(rowsOf(2)).toHaveLength(answer.emptyPosts.length);
  const notices = rowsOf(3);
  expect(notices).toHaveLength(answer.retiring.length);
  expect(notices.map((row) => row[5])).toEqual(
    answer.retiring.map(({ notice }) => notice.split('-').reverse().join('/')),
  );
});
