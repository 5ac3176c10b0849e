import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import {
  computeBoard,
  registerEntries,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';

const quietly = (): void => undefined;
const { signal } = new AbortController();
let folder: string;
let service: EngineService;

const roster = [
  'STT,Số hiệu CBCC,Họ và tên,Ngày sinh,Đơn vị,Chức vụ',
  '1,TM1,Lò Văn Nam,05/03/1980,UBND xã Mường Lạn,Chủ tịch UBND',
  '2,TM2,Quàng Thị Đào,1985,UBND xã Mường Lạn,Văn phòng - thống kê',
  '3,TM3,Vàng A Dế,01/02/1990,UBND xã Nậm Sườn,Tư pháp - hộ tịch',
];
const courses = [
  'SỔ THEO DÕI BỒI DƯỠNG NĂM 2024,,,,,,',
  'STT,Họ và tên,Ngày sinh,Đơn vị,Tên lớp,Số tiết,Thời gian',
  '1,LÒ VĂN NAM,05/03/1980,Xã Mường Lạn,Đạo đức công vụ,40,05/3 - 10/3/2024',
  '2,Quàng Thị Đào,,Xã Mường Lạn,Đạo đức công vụ,24,05/3 - 10/3/2024',
  '3,Quàng Thị Đào,,Xã Mường Lạn,Đạo đức công vụ,24,05/3 - 10/3/2024',
  '4,Vàng A Dế,09/09/1991,Xã Nậm Sườn,Tin học,16,10/5/2024',
  '5,Người Lạ Mặt,01/01/1970,Xã Nậm Sườn,Tin học,16,10/5/2024',
  ',Tổng cộng,,,,999,',
];

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-registers-'));
  service = await EngineService.open(folder);
  await service.files.open([write('roster.csv', roster)], quietly, signal);
});

afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true });
});

const board = () =>
  computeBoard(service.registers, 'training', service.question(null, everybody, signal), null);
const load = (path: string, replace = false) =>
  service.registers.import('training', [path], { replace }, quietly, signal);

it('a protected workbook is read with its password only', async () => {
  const path = fileURLToPath(new URL('../workbooks/agile-register.xlsx', import.meta.url));
  const read = (password: string) =>
    service.registers.import('conduct', [path], { replace: true, passwords: [password] }, quietly, signal);
  await expect(read('sai')).rejects.toMatchObject({ failure: { kind: 'file-locked', path } });
  expect(await read('Điện Biên 1954')).toMatchObject({ counts: { all: 2, matched: 1, unmatched: 1 } });
});

it('points of a rating are from 0 to 100 and go with the level', async () => {
  const rows = [
    '95 %,Hoàn thành xuất sắc',
    '85,Hoàn thành xuất sắc',
    '105,Hoàn thành tốt',
    '"49,5",Hoàn thành',
  ];
  const lines = rows.map((row, at) => `Người ${at + 1},UBND xã Mường Lạn,${row}`);
  const path = write('xl.csv', ['XẾP LOẠI NĂM 2024', 'Họ và tên,Đơn vị,Điểm,Mức xếp loại', ...lines]);
  await service.registers.import('rating', [path], { replace: true }, quietly, signal);
  const question = service.question(null, everybody, signal);
  const { issues } = await registerIssues(service.registers, 'rating', question, 'vi');
  const told = issues.filter(({ message }) => message.startsWith('Điểm'));
  expect(told.map(({ severity, cell }) => [severity, cell])).toEqual([
    ['error', 'C5'],
    ['warning', 'C4'],
    ['warning', 'C6'],
  ]);
});

it('every entry counts, is doubted, unmatched or repeated, and is told', async () => {
  await load(write('so.csv', courses));
  const { counts, results, period } = await board();
  expect(counts).toEqual({
    all: 5,
    entries: 4,
    matched: 2,
    doubtful: 1,
    unmatched: 1,
    repeated: 1,
    undated: 0,
  });
  expect(period).toEqual({ year: 2024, months: null });
  const figure = (id: string) => results.find((each) => each.id === id);
  expect(figure('training_times')).toMatchObject({ numerator: 4 });
  // Beside people of the roster only they count: neither the doubtful one nor the stranger.
  expect(figure('trained_people')).toMatchObject({ numerator: 2, denominator: 3 });
  expect(figure('hours_reached')).toMatchObject({ numerator: 1, denominator: 3 });
  const question = service.question(null, everybody, signal);
  const { issues } = await registerIssues(service.registers, 'training', question, 'vi');
  expect(issues.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(
    expect.arrayContaining([
      'entry_repeated B5',
      'entry_doubtful B6',
      'entry_unmatched B7',
      'entry_sum_disagrees F8',
    ]),
  );
});

it('a file read again replaces itself; others are added, replaced, removed and taken back', async () => {
  const first = write('so-1.csv', courses);
  const second = write('so-2.csv', [
    ...courses.slice(0, 2),
    '1,Vàng A Dế,01/02/1990,Xã Nậm Sườn,Kỹ năng số,8,1/6/2024',
  ]);
  await load(first);
  await load(first);
  expect((await board()).counts).toMatchObject({ all: 5, entries: 4 });
  await load(second);
  expect((await board()).counts).toMatchObject({ all: 6, entries: 5, matched: 3 });
  const [file] = (await board()).files;
  await service.registers.remove('training', file?.id ?? null);
  expect((await board()).counts).toMatchObject({ all: 1 });
  await service.registers.undo('training');
  expect((await board()).counts).toMatchObject({ all: 6 });
  await load(second, true);
  expect((await board()).counts).toMatchObject({ all: 1 });
});

it('the workspace keeps registers, and another roster is matched anew', async () => {
  await load(write('so.csv', courses));
  service.close();
  service = await EngineService.open(folder);
  expect((await board()).counts).toMatchObject({ entries: 4, matched: 2 });
  await service.files.open([write('less.csv', roster.slice(0, 2))], quietly, signal);
  expect((await board()).counts).toMatchObject({ entries: 4, matched: 1, unmatched: 3 });
});

it('a workbook without a table of the register is refused and changes nothing', async () => {
  await load(write('so.csv', courses));
  await expect(load(write('roster-2.csv', roster))).rejects.toMatchObject({
    failure: { kind: 'no-register-found' },
  });
  expect((await board()).counts).toMatchObject({ all: 5 });
});

it('whom a doubtful entry is about is answered, remembered for a new roster, and taken back', async () => {
  await load(write('so.csv', courses));
  const question = () => service.question(null, everybody, signal);
  const doubtful = async () => {
    const asked = { list: 'doubtful', unit: null, search: '', from: 0, count: 10, language: 'vi' as const };
    return (await registerEntries(service.registers, 'training', question(), null, asked)).rows;
  };
  const [row] = await doubtful();
  expect(row?.candidates).toEqual([{ about: 3, name: 'Vàng A Dế (UBND xã Nậm Sườn)' }]);
  await service.registers.answer('training', row?.entry ?? 0, 3);
  expect((await board()).counts).toMatchObject({ entries: 4, matched: 3, doubtful: 0 });
  // Another number in another roster is the same person still.
  await service.files.open(
    [write('fewer.csv', [...roster.slice(0, 2), ...roster.slice(3)])],
    quietly,
    signal,
  );
  expect((await board()).counts).toMatchObject({ matched: 2, doubtful: 0 });
  service.close();
  service = await EngineService.open(folder);
  expect((await board()).counts).toMatchObject({ matched: 2, doubtful: 0 });
  await service.registers.answer('training', row?.entry ?? 0, null);
  expect((await board()).counts).toMatchObject({ matched: 1, doubtful: 0 });
  await service.registers.undo('training');
  expect((await board()).counts).toMatchObject({ matched: 2, doubtful: 0 });
  await service.registers.answer('training', row?.entry ?? 0, undefined);
  expect((await board()).counts).toMatchObject({ matched: 1, doubtful: 1 });
});

it('a unit that is nearly one of the roster is asked about, answered, remembered and taken back', async () => {
  const reports = [
    'STT,Đơn vị,Tháng,Tiếp nhận',
    '1,Xã Mường Lạng,01/2024,120',
    '2,UBND xã Mường Lạng,02/2024,80',
    '3,UBND xã Nậm Sườn,01/2024,50',
    '4,Trung tâm Bảo trợ,01/2024,7',
  ];
  const path = write('cong-viec.csv', reports);
  await service.registers.import('workload', [path], { replace: true }, quietly, signal);
  const question = () => service.question(null, everybody, signal);
  const counts = async () => (await computeBoard(service.registers, 'workload', question(), null)).counts;
  expect(await counts()).toMatchObject({ matched: 1, doubtful: 2, unmatched: 1 });
  const asked = { list: 'doubtful', unit: null, search: '', from: 0, count: 10, language: 'vi' as const };
  const { rows } = await registerEntries(service.registers, 'workload', question(), null, asked);
  expect(rows[0]?.candidates).toEqual([{ about: 'UBND xã Mường Lạn', name: 'UBND xã Mường Lạn' }]);
  const first = rows[0]?.entry ?? 0;
  await expect(service.registers.answer('workload', first, 1)).rejects.toMatchObject({
    failure: { kind: 'invalid-request' },
  });
  await service.registers.answer('workload', first, 'UBND xã Mường Lạn');
  expect(await counts()).toMatchObject({ matched: 2, doubtful: 1 });
  const second = rows[1]?.entry ?? 0;
  await service.registers.answer('workload', second, null);
  expect(await counts()).toMatchObject({ matched: 2, doubtful: 0, unmatched: 2 });
  await service.registers.import('workload', [path], { replace: true }, quietly, signal);
  expect(await counts()).toMatchObject({ matched: 2, doubtful: 0, unmatched: 2 });
  await service.registers.answer('workload', second, undefined);
  expect(await counts()).toMatchObject({ matched: 2, doubtful: 1 });
});
