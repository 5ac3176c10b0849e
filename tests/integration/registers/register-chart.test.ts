import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { runCaptured, runJson } from '../run-captured';

const { folder, put } = temporaryFolder();
const roster = put(
  'roster.csv',
  [
    'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Số CCCD,Đối tượng,Trình độ chuyên môn',
    '1,Nguyễn Văn An,01/01/1985,Nam,Xã Một,001085000001,Công chức,Đại học',
    '2,Trần Thị Bình,01/02/1985,Nữ,Xã Một,001085000002,Công chức,Cao đẳng',
    '3,Lê Văn Cường,01/03/1985,Nam,Xã Hai,001085000003,Công chức,Đại học',
  ].join('\n'),
);
const workload = put(
  'workload.csv',
  [
    'Đơn vị,Năm,Tháng,Tiếp nhận,Đúng hạn,Số phiếu hỏi,Số phiếu hài lòng',
    'Xã Một,2024,1,100,90,50,45',
    'Xã Một,2024,2,60,60,50,50',
    'Xã Hai,2024,1,30,30,20,10',
  ].join('\n'),
);
const asked = ['chart', roster, '--as-of', '2024-12-31', '--register', `workload=${workload}`];

interface Drawn {
  readonly title: string;
  readonly kind: string;
  readonly period: { readonly year: number | null; readonly months: readonly number[] | null };
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly { readonly cells: string[] }[];
  };
}
const cellsOf = ({ table }: Drawn): string[][] =>
  table.rows.map(({ cells }) => cells.map((cell) => cell.replaceAll('\u00a0', ' ')));

describe('a chart of a register', () => {
  test('one of its own, with the names of the units, its period and its sources', async () => {
    const out = join(folder, 'scatter.svg');
    const drawn = await runJson<Drawn>(
      ...[...asked, '--chart', 'satisfaction_and_qualification', '--out', out, '--fonts', 'whole'],
    );
    expect(drawn).toMatchObject({ kind: 'dots', period: { year: 2024, months: null } });
    expect(cellsOf(drawn)).toEqual([
      ['Xã Một', '50,0 %', '95,0 %'],
      ['Xã Hai', '100,0 %', '50,0 %'],
    ]);
    const svg = readFileSync(out, 'utf8');
    for (const text of ['Xã Một', 'Xã Hai', 'Năm 2024', 'workload.csv', 'roster.csv'])
      expect([text, svg.includes(text)]).toEqual([text, true]);
  });

  test('a unit of which nothing is recorded stands nowhere, and is counted below', async () => {
    const bare = put(
      'bare.csv',
      'STT,Họ và tên,Đơn vị,Trình độ chuyên môn\n1,Nguyễn Văn An,Xã Một,\n2,Lê Văn Cường,Xã Hai,Đại học\n3,Trần Thị Bình,Xã Ba,Đại học',
    );
    const out = join(folder, 'bare.svg');
    const drawn = await runJson<Drawn>(
      ...['chart', bare, '--as-of', '2024-12-31', '--register', `workload=${workload}`],
      ...['--chart', 'satisfaction_and_qualification', '--out', out, '--fonts', 'whole'],
    );
    expect(cellsOf(drawn)).toEqual([['Xã Hai', '100,0 %', '50,0 %']]);
    // Xã Một has no qualification, Xã Ba no report.
    expect(readFileSync(out, 'utf8')).toContain('2 đơn vị chưa đủ số liệu');
  });

  test('any indicator by any grouping, of the months and people that are asked for, as PNG and PDF', async () => {
    const by = async (...more: string[]): Promise<Drawn> =>
      runJson<Drawn>(...asked, '--measure', 'received', '--out', join(folder, 'x.png'), ...more);
    expect((await by()).table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Xã Một', '160'],
      ['Xã Hai', '30'],
    ]);
    const months = await by('--rows', 'month', '--out', join(folder, 'x.pdf'));
    expect(months.kind).toBe('line');
    expect(cellsOf(months).map((cells) => cells[1])).toEqual(['130', '60']);
    expect((await by('--months', '2')).table.rows).toHaveLength(1);
    expect(readFileSync(join(folder, 'x.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(readFileSync(join(folder, 'x.pdf')).subarray(0, 4).toString()).toBe('%PDF');
    const { status } = await runCaptured(
      ...[...asked, '--chart', 'received_by_month', '--kind', 'line', '--size', 'half', '--palette', 'grey'],
      ...['--title', 'Tên riêng', '--out', join(folder, 'y.svg'), '--fonts', 'whole'],
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'y.svg'), 'utf8')).toContain('Tên riêng');
  });

  test.each([
    ['rating', 'levels_by_group', 'full'],
    ['travel', 'trips_by_country', 'bars'],
  ] as const)('of the sample of %s: %s', async (register, chart, kind) => {
    const drawn = await runJson<Drawn>(
      ...['chart', 'sample', '--register', `${register}=sample`, '--chart', chart],
      ...['--out', join(folder, `${chart}.png`)],
    );
    expect(drawn.kind).toBe(kind);
    expect(drawn.table.rows.length).toBeGreaterThan(1);
  });

  test.each([
    [['--chart', 'nothing'], /^bienche: --chart: sổ workload không có biểu đồ “nothing”; có: load_and_fit, /],
    [[], /^bienche: biểu đồ của sổ workload: cần --chart \(load_and_fit, .*\) hoặc --measure/],
    [
      ['--measure', 'received', '--rows', 'rank'],
      /^bienche: --rows: sổ workload không chia theo “rank”; có: unit/,
    ],
    [['--measure', 'received', '--public'], /không dùng --public/],
    [['--chart', 'load_and_fit', '--kind', 'bars'], /^bienche: --kind bars không vẽ được bảng này; .*: dots/],
    [['--measure', 'received', '--year', '2020'], /không có số liệu để vẽ trong kỳ/],
    [['--register', 'training=sample', '--measure', 'received'], /một sổ, không phải workload, training/],
  ] as const)('%j is told', async (more, told) => {
    const { status, err } = await runCaptured(...asked, ...more, '--out', join(folder, 'z.png'));
    expect(status).toBe(2);
    expect(err).toMatch(told);
  });

  test('the list of registers names the charts', async () => {
    const { registers: listed } = await runJson<{ registers: { id: string; charts: { id: string }[] }[] }>(
      ...['register', '--list'],
    );
    expect(listed.find(({ id }) => id === 'workload')?.charts.map(({ id }) => id)).toContain('load_and_fit');
  });
});
