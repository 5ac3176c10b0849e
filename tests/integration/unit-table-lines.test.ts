import { describe, expect, test } from 'vitest';
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

describe('units of one name in several districts', () => {
  const roster = (): string =>
    put(
      'tân.csv',
      [
        'STT,Họ và tên,Ngày sinh,Đơn vị',
        ...['1,Lò Văn A,01/02/1980,"Xã Tân, huyện Phú"', '2,Lò Văn B,01/02/1981,"Xã Tân, huyện Phú"'],
        ...['3,Lò Văn C,01/02/1982,"Xã Tân, huyện Lộc"', '4,Lò Văn D,01/02/1983,Xã Hòa'],
      ].join('\n'),
    );
  const read = async (lines: readonly string[]): Promise<{ out: string; err: string }> =>
    runCaptured(
      ...['breakdown', '--snapshot', `2023-12-31=${roster()}`],
      ...['--unit-changes', put('huyện.csv', lines.join('\n')), '--today-units', '--rows', 'unit', '--json'],
    );
  const counts = (out: string): unknown =>
    (JSON.parse(out) as { cells: { row: string; value: number }[] }).cells.map(({ row, value }) => [
      row,
      value,
    ]);
  const three = [
    ['Xã Tân Phú', 3],
    ['Xã Tân Lộc', 1],
  ];

  test.each([
    ['a column', ['Huyện,Đơn vị cũ,Đơn vị mới,Từ ngày'], ['Huyện Phú', 'Huyện Lộc']],
    ['a column of plain names', ['Huyện,Đơn vị cũ,Đơn vị mới,Từ ngày'], ['Phú', 'Lộc']],
  ])('are told apart by %s', async (_what, head, [one, other]) => {
    const { out, err } = await read([
      ...head,
      ...[`${one},Xã Tân,Xã Tân Phú,01/07/2025`, `${other},Xã Tân,Xã Tân Lộc,01/07/2025`],
      `${one},Xã Hòa,Xã Tân Phú,01/07/2025`,
    ]);
    expect(counts(out)).toEqual(three);
    expect(err).not.toContain('nhiều huyện');
  });

  test('are told apart by rows above them', async () => {
    const { out, err } = await read([
      'TT,Đơn vị cũ,Đơn vị mới,Từ ngày',
      ...['I,Huyện Phú,,', '1,Xã Tân,Xã Tân Phú,01/07/2025', '2,Xã Hòa,Xã Tân Phú,01/07/2025'],
      ...['II,Huyện Lộc,,', '1,Xã Tân,Xã Tân Lộc,01/07/2025'],
    ]);
    expect(counts(out)).toEqual(three);
    expect(err).not.toContain('bỏ');
  });

  test('and one that the table does not have is told', async () => {
    const { err } = await read(['Đơn vị cũ,Đơn vị mới,Từ ngày', '"Xã Tân, huyện Phú",Xã Tân Phú,01/07/2025']);
    expect(err).toContain('kỳ 31/12/2023: 2 đơn vị (2 người) không có trong bảng, giữ tên như đã ghi');
  });

  test('are told where nothing says which district a name is of', async () => {
    const { err } = await read([
      'Địa bàn,Đơn vị cũ,Đơn vị mới,Từ ngày',
      ...['Phú,Xã Tân,Xã Tân Phú,01/07/2025', 'Lộc,Xã Tân,Xã Tân Lộc,01/07/2025'],
      'Phú,Xã Hòa,Xã Tân Phú,01/07/2025',
    ]);
    expect(err).toMatch(/dòng 2 \(nhiều huyện có đơn vị cùng tên.*dòng 3 \(nhiều huyện/s);
    expect(err).not.toContain('dòng 4 (');
  });
});

test('a day that no calendar has is told, and is not that of the lines without one', async () => {
  const roster = put('một.csv', ['STT,Họ và tên,Ngày sinh,Đơn vị', '1,Lò Văn A,01/02/1980,Xã A'].join('\n'));
  const lines = ['Đơn vị cũ,Đơn vị mới,Từ ngày', 'Xã A,Xã Mới,31/02/2025', 'Xã B,Xã Mới,01/07/2025'];
  const table = put('ngày sai.csv', lines.join('\n'));
  for (const changes of [table, `2025-07-01=${table}`]) {
    const { err } = await runCaptured(
      ...['breakdown', '--snapshot', `2023-12-31=${roster}`, '--unit-changes', changes],
      ...['--today-units', '--rows', 'unit'],
    );
    expect(err).toContain('dòng 2 (ngày không có trong lịch hoặc không đọc được)');
  }
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
  const told = async (...more: string[]) =>
    (await runCaptured('breakdown', ...given, ...more, '--rows', 'unit')).err;
  expect(await told()).toContain('bảng đơn vị chưa được dùng; thêm --today-units');
  expect(await told('--today-units')).toMatch(/: 2 người chưa xác định được đơn vị hiện nay/);
});

test('province, commune, department: a tree of units with the departments of the roster below, in registers too', async () => {
  const roster = put(
    'phòng.csv',
    [
      'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Phòng ban',
      '1,Lò Văn A,01/02/1980,Nam,Xã Một,Phòng Kinh tế',
      '2,Lò Văn B,01/02/1981,Nam,Xã Một,Văn phòng',
      '3,Lò Văn C,01/02/1982,Nữ,Xã Hai,Phòng Kinh tế',
      '4,Lò Văn D,01/02/1983,Nữ,Xã Ba,',
    ].join('\n'),
  );
  const tree = put(
    'cây.csv',
    [
      'Đơn vị,Đơn vị cấp trên',
      ...['Xã Một,Vùng cao', 'Xã Hai,Vùng cao', 'Xã Ba,Vùng thấp', 'Vùng cao,Tỉnh', 'Vùng thấp,Tỉnh'],
      ...['Phòng Kinh tế,Xã Một', 'Phòng Kinh tế,Xã Hai', 'Tỉnh,'],
    ].join('\n'),
  );
  const rows = ['unit_level_1', 'unit_level_2', 'unit', 'department'].flatMap((id) => ['--rows', id]);
  const { out, err } = await runCaptured('breakdown', roster, '--unit-tree', tree, ...rows);
  expect(err).toContain('Đã nhập 5 dòng');
  expect(err).toContain('dòng 7 (một tên thuộc nhiều đơn vị nên là phòng ban');
  // The top of the tree lacks nothing, and no key takes back what a command read.
  expect(err).not.toMatch(/thiếu đơn vị cấp trên|Ctrl/);
  const lines = out.split('\n').map((line) => line.trim().replace(/\s{2,}/, ' '));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Tỉnh 4',
      'Vùng cao 3',
      'Xã Một 2',
      'Phòng Kinh tế 1',
      'Văn phòng 1',
      'Vùng thấp 1',
    ]),
  );
  const workload = put(
    'khối lượng.csv',
    [
      'Đơn vị,Năm,Tháng,Hồ sơ tiếp nhận,Giải quyết đúng hạn',
      ...['Xã Một,2024,1,100,90', 'Xã Hai,2024,1,50,50', 'Xã Ba,2024,1,30,30'],
    ].join('\n'),
  );
  const register = ['register', 'workload', workload, '--roster', roster, '--unit-tree', tree] as const;
  const { indicators } = await runJson<{
    indicators: { id: string; group: string; numerator: number }[];
  }>(...register, '--by', 'unit_level_2', '--indicator', 'received');
  expect(Object.fromEntries(indicators.map(({ group, numerator }) => [group, numerator]))).toEqual({
    ...{ 'Vùng cao': 150, 'Vùng thấp': 30 },
  });
});

describe('a table of a resolution', () => {
  const roster = (): string =>
    put(
      'trước.csv',
      [
        'STT,Họ và tên,Ngày sinh,Đơn vị',
        ...['1,Lò Văn A,01/02/1980,Xã Một', '2,Lò Văn B,01/02/1981,Xã Hai', '3,Lò Văn C,01/02/1982,Xã Ba'],
      ].join('\n'),
    );
  const read = (lines: readonly string[]): Promise<{ out: string; err: string }> =>
    runCaptured(
      ...['breakdown', '--snapshot', `2023-12-31=${roster()}`, '--unit-changes'],
      ...[put('nghị quyết.csv', lines.join('\n')), '--today-units', '--rows', 'unit'],
    );
  const table = [
    'TT,Đơn vị hành chính cấp xã sau sắp xếp,Hợp nhất từ các đơn vị',
    '1,Xã Mới,"Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Một, Hai thành xã Mới"',
    'Tổng cộng,1 đơn vị,2 đơn vị',
  ];

  test('its day stands above it; the total is no unit', async () => {
    const lines = ['"(Nghị quyết số 1, có hiệu lực từ ngày 01/7/2025)",,', ...table];
    const { out, err } = await read(lines);
    expect(err).not.toContain('Đã nhập');
    const units = await runJson<UnitsReport>(
      ...['units', '--snapshot', `2023-12-31=${roster()}`],
      ...['--unit-changes', put('nghị quyết.csv', lines.join('\n'))],
    );
    expect(JSON.stringify(units)).not.toContain('đơn vị"');
    expect(out).toMatch(/Xã Mới +2\n/);
    expect(out).toMatch(/Xã Ba +1\n/);
  });

  test('without a day it says so, and how to give one', async () => {
    const { err } = await read(table);
    expect(err).toContain('không ghi ngày áp dụng');
    expect(err).toContain('--unit-changes 2025-07-01=');
  });
});

test('a tree with a column for each level', async () => {
  const roster = put(
    'cấp.csv',
    [
      'STT,Họ và tên,Ngày sinh,Đơn vị',
      ...['1,Lò Văn A,01/02/1980,Xã Một', '2,Lò Văn B,01/02/1981,Xã Hai', '3,Lò Văn C,01/02/1982,Xã Ba'],
    ].join('\n'),
  );
  const tree = put(
    'cây.csv',
    [
      'STT,Tỉnh,Huyện,Xã',
      '1,Tỉnh Mẫu,Huyện Phú,Xã Một',
      '2,Tỉnh Mẫu,Huyện Phú,Xã Hai',
      '3,,Huyện Lộc,Xã Ba',
      '4,,,Xã Tư',
    ].join('\n'),
  );
  const { out, err } = await runCaptured(
    'breakdown',
    roster,
    '--unit-tree',
    tree,
    '--rows',
    'unit_level_1',
    '--rows',
    'unit_level_2',
  );
  expect(err).toContain('dòng 5 (thiếu đơn vị cấp trên)');
  const lines = out.split('\n').map((line) => line.trim().replace(/\s{2,}/, ' '));
  expect(lines).toEqual(expect.arrayContaining(['Tỉnh Mẫu 2', 'Huyện Phú 2', 'Huyện Lộc 1']));
});
