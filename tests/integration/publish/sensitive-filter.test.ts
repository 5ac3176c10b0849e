import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { runCaptured, runJson } from '../run-captured';

interface Answered {
  readonly total: number | null;
  readonly cells: readonly { row: string; hidden: boolean; value: number | null }[];
}

const { folder, put } = temporaryFolder();

/** In Xã A everybody is of an ethnic minority, in the others some are. */
const people = [
  ['Xã A', 'Thái', 20],
  ['Xã B', 'Thái', 15],
  ['Xã B', 'Kinh', 12],
  ['Xã C', 'Kinh', 30],
  ['Xã C', 'Thái', 18],
  ['Xã D', 'Kinh', 21],
  ['Xã D', 'Thái', 11],
] as const;
const roster = put(
  'danh-sach.csv',
  [
    'STT,Họ và tên,Giới tính,Dân tộc,Đơn vị',
    ...people.flatMap(([unit, ethnicity, count], group) =>
      Array.from(
        { length: count },
        (_, at) => `${at + 1},Người ${group} ${at},${at % 2 ? 'Nam' : 'Nữ'},${ethnicity},${unit}`,
      ),
    ),
  ].join('\n'),
);

async function asked(...more: string[]): Promise<Answered> {
  return runJson<Answered>('breakdown', roster, '--public', ...more);
}

const minority = ['--where', 'ethnic_minority=yes'];

test('a unit whose people are all of the sensitive kind that is asked for is not told', async () => {
  const open = await asked('--rows', 'unit');
  expect(open.cells.map(({ value }) => value)).toEqual([20, 27, 48, 32]);
  const { cells, total } = await asked('--rows', 'unit', ...minority);
  expect(cells[0]).toMatchObject({ row: 'Xã A', hidden: true, value: null });
  // Beside the total it is not told by the others either.
  expect(total === null || cells.filter(({ hidden }) => hidden).length > 1).toBe(true);
  expect(cells.some(({ hidden }) => !hidden)).toBe(true);
});

test('nor a unit where nobody is of it, by standing there with nobody or by not standing there', async () => {
  const { cells } = await asked('--rows', 'unit', '--where', 'ethnic_minority=no');
  expect(cells[0]).toMatchObject({ row: 'Xã A', hidden: true, value: null });
  const women = await asked('--rows', 'unit', '--where', 'ethnic_minority=no', '--where', 'gender=female');
  expect(women.cells[0]).toMatchObject({ row: 'Xã A', hidden: true, value: null });
});

test('nor where the unit is asked for with it', async () => {
  const { cells, total } = await asked('--rows', 'gender', ...minority, '--where', 'unit=Xã A');
  expect([total, cells]).toEqual([null, []]);
});

test('nor in a file or a chart', async () => {
  const [table, chart] = [join(folder, 'bảng.csv'), join(folder, 'hình.svg')];
  await runCaptured('breakdown', roster, '--public', '--rows', 'unit', ...minority, '--out', table);
  await runCaptured('chart', roster, '--public', '--rows', 'unit', ...minority, '--out', chart);
  expect(readFileSync(table, 'utf8')).toMatch(/^"?Xã A"?[,;]"?…/m);
  expect(readFileSync(chart, 'utf8')).not.toMatch(/>20</);
});
