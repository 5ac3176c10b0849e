import { expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { undeterminedUnit } from '../../shared/analysis/dimensions/unit';
import type { UnitsReport } from '../../shared/contract/units';
import { runCaptured, runJson } from './run-captured';

const { put } = temporaryFolder();

test('communes of one name are told apart by their district; lines that are left out are told', async () => {
  const roster = put(
    'cũ.csv',
    [
      'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị',
      '1,Lò Văn A,01/02/1980,Nam,"Xã Tân Lập, huyện Mộc Châu"',
      '2,Lò Văn B,01/02/1981,Nam,"Xã Tân Lập, huyện Mộc Châu"',
      '3,Lò Văn C,01/02/1982,Nam,"Xã Tân Lập, huyện Bắc Yên"',
    ].join('\n'),
  );
  const table = put(
    'sáp nhập.csv',
    [
      'Đơn vị cũ,Đơn vị mới,Từ ngày',
      '"Xã Tân Lập, huyện Mộc Châu",Xã Mộc Sơn,01/07/2025',
      '"Xã Tân Lập, huyện Bắc Yên",Xã Bắc Sơn,01/07/2025',
      'Xã Khác,Xã Mới,',
    ].join('\n'),
  );
  const { out, err } = await runCaptured(
    ...['breakdown', '--snapshot', `2023-12-31=${roster}`, '--unit-changes', table],
    ...['--today-units', '--rows', 'unit', '--json'],
  );
  expect(err).toContain('sáp nhập.csv: Đã nhập 2 dòng; bỏ 1 dòng chưa đủ');
  expect(err).toContain('dòng 4 (thiếu ngày)');
  const counts = [...out.matchAll(/Xã (Mộc|Bắc) Sơn/g)].map(([name]) => name);
  expect(new Set(counts)).toEqual(new Set(['Xã Mộc Sơn', 'Xã Bắc Sơn']));
});

const dated = (units: readonly string[]): string =>
  [
    'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị',
    ...units.map(
      (unit, at) => `${at + 1},Lò Văn ${String.fromCharCode(65 + at)},01/02/${1970 + at},Nam,${unit}`,
    ),
  ].join('\n');

test('lists and parts of a resolution: several lines a cell, and people of a part are asked', async () => {
  const roster = put('2023.csv', dated(['Xã A', 'Xã B', 'Thị trấn C', 'Xã D', 'Xã D', 'Xã E']));
  const table = put(
    'nghị quyết.csv',
    [
      'TT,Tên ĐVHC cấp xã sau sắp xếp,Tên ĐVHC cấp xã trước sắp xếp',
      '1,Xã Mới,"Các xã A, B và thị trấn C"',
      '2,Xã Khác,"Một phần diện tích tự nhiên, quy mô dân số của xã D"',
      '3,Giữ nguyên,Xã E',
      '4,Xã Thiếu,',
    ].join('\n'),
  );
  const given = ['--snapshot', `2023-12-31=${roster}`, '--unit-changes', `2025-07-01=${table}`];
  const { out, err } = await runCaptured('units', ...given, '--json');
  expect(err).toContain('bỏ 1 dòng chưa đủ');
  expect(err).toContain('dòng 5 (thiếu đơn vị cũ)');
  expect(err).toContain('dòng 3 (một phần đơn vị');
  const report = JSON.parse(out) as UnitsReport;
  expect(report.snapshots[0]).toMatchObject({ people: 6, moved: 3, open: 2, unmatched: [] });
  expect(report.asked.map(({ options }) => options)).toEqual([
    ['Xã Khác', 'Xã D'],
    ['Xã Khác', 'Xã D'],
  ]);
  const { cells } = await runJson<{ cells: { row: string; value: number }[] }>(
    ...(['breakdown', ...given, '--today-units', '--rows', 'unit'] as const),
  );
  expect(Object.fromEntries(cells.map(({ row, value }) => [row, value]))).toEqual({
    ...{ 'Xã Mới': 3, 'Xã E': 1, [undeterminedUnit]: 2 },
  });
});
