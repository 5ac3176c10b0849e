import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import {
  computeBoard,
  computeTable,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';

const quietly = (): void => undefined;
const { signal } = new AbortController();
let folder: string;
let service: EngineService;

const roster = [
  'STT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ',
  '1,Lò Văn Nam,05/03/1980,UBND xã Mường Lạn,Chủ tịch UBND',
  '2,Quàng Thị Đào,06/07/1985,UBND xã Mường Lạn,Văn phòng - thống kê',
  '3,Vàng A Dế,01/02/1990,UBND xã Nậm Sườn,Tư pháp - hộ tịch',
  '4,Cà Thị Lả,01/02/1991,UBND xã Nậm Sườn,Tư pháp - hộ tịch',
];

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-worded-'));
  service = await EngineService.open(folder);
  await service.files.open([write('roster.csv', roster)], quietly, signal);
});

afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true });
});

const question = () => service.question(null, everybody, signal);
const load = (register: string, lines: readonly string[]) =>
  service.registers.import(register, [write('so.csv', lines)], { replace: true }, quietly, signal);
const figure = async (register: string, id: string) => {
  const { results } = await computeBoard(service.registers, register, question(), null);
  return results.find((each) => each.id === id);
};
const issues = async (register: string) =>
  (await registerIssues(service.registers, register, question(), 'vi')).issues;
const message = (text: string): unknown => expect.stringContaining(text);

it('days and weeks become hours by rates that are shown and changed; what cannot be told is not recorded', async () => {
  await load('training', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Thời lượng;Từ ngày',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;Kỹ năng số;5 ngày;05/3/2024',
    '2;Quàng Thị Đào;06/07/1985;Xã Mường Lạn;Kỹ năng số;2 buổi;05/3/2024',
    '3;Vàng A Dế;01/02/1990;Xã Nậm Sườn;Kỹ năng số;1 tuần;05/3/2024',
    '4;Cà Thị Lả;01/02/1991;Xã Nậm Sườn;Kỹ năng số;5-7 ngày;05/3/2024',
  ]);
  expect(await figure('training', 'hours_reached')).toMatchObject({
    numerator: 2,
    denominator: 4,
    unknown: 1,
  });
  expect(await issues('training')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        code: 'entry_converted',
        cell: 'F2',
        message: message('40 tiết'),
      }),
      expect.objectContaining({
        code: 'entry_converted',
        cell: 'F3',
        message: message('8 tiết'),
      }),
      expect.objectContaining({ code: 'duration_unrecognised', cell: 'F5' }),
    ]),
  );
  await service.registers.changeSetting('training', 'hours_per_day', 6);
  expect(await figure('training', 'hours_reached')).toMatchObject({ numerator: 1 });
  await service.registers.changeSetting('training', 'hours_per_week', 0);
  expect(await figure('training', 'hours_reached')).toMatchObject({ numerator: 0, unknown: 2 });
  expect(await issues('training')).toContainEqual(
    expect.objectContaining({ code: 'entry_not_converted', cell: 'F4' }),
  );
  // The workspace keeps what is written, not what it came to.
  await service.registers.changeSetting('training', 'hours_per_week', 40);
  service.close();
  service = await EngineService.open(folder);
  expect(await figure('training', 'hours_reached')).toMatchObject({ numerator: 1, unknown: 1 });
});

it('a header in days, and a length under “Thời gian”, are no hours', async () => {
  await load('training', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Số ngày;Năm',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;Kỹ năng số;5;2024',
  ]);
  expect(await figure('training', 'hours_reached')).toMatchObject({ numerator: 1 });
  await load('training', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Thời gian;Năm',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;Kỹ năng số;1 tuần;2024',
    '2;Vàng A Dế;01/02/1990;Xã Nậm Sườn;Kỹ năng số;5/3 - 10/3/2024;2024',
  ]);
  expect(await figure('training', 'hours_reached')).toMatchObject({ numerator: 1, unknown: 1 });
});

it('satisfaction weighs answers; wrong rows and lone percentages stand apart', async () => {
  await load('workload', [
    'STT;Đơn vị;Tháng;Tiếp nhận;Đúng hạn;Trễ hạn;Số phiếu;Hài lòng;Tỷ lệ hài lòng (%)',
    '1;UBND xã Mường Lạn;01/2024;100;90;10;200;190;95',
    '2;UBND xã Mường Lạn;02/2024;100;90;10;100;;80',
    '3;UBND xã Mường Lạn;03/2024;100;90;10;50;60;',
    '4;UBND xã Nậm Sườn;01/2024;100;90;;;;97,5',
    '5;UBND xã Nậm Sườn;02/2024;100;90;10;;40;',
    '6;UBND xã Nậm Sườn;03/2024;100;90;10;30;;',
    '7;UBND xã Nậm Sườn;04/2024;100;90;10;100;50;90',
  ]);
  expect(await figure('workload', 'satisfied')).toMatchObject({
    numerator: 190 + 80 + 50,
    denominator: 200 + 100 + 100,
    unknown: 50 + 30,
  });
  expect(await figure('workload', 'satisfied_share_mean')).toMatchObject({
    numerator: 0.975,
    denominator: 1,
  });
  expect(await figure('workload', 'on_time')).toMatchObject({
    numerator: 540,
    denominator: 600,
    unknown: 100,
  });
  expect((await issues('workload')).map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(
    expect.arrayContaining([
      'count_from_share I3',
      'entry_wrong H4',
      'entry_doubted I5',
      'entry_doubted H6',
      'share_disagrees I8',
    ]),
  );
});

it.each([
  ['Hài lòng', ['97%', '95%']],
  ['Hài lòng', ['0,97', '0,95']],
  ['Hài lòng (%)', ['97', '95']],
  ['Tỷ lệ hài lòng', ['97', '95']],
])('percentages under “%s” (%j) are never added up as answers', async (header, [first = '', second = '']) => {
  await load('workload', [
    `STT;Đơn vị;Tháng;Số phiếu;${header}`,
    `1;UBND xã Mường Lạn;01/2024;100;${first}`,
    `2;UBND xã Nậm Sườn;01/2024;300;${second}`,
  ]);
  const result = await figure('workload', 'satisfied');
  expect(result?.value === null ? null : [result?.numerator, result?.denominator]).toEqual([97 + 285, 400]);
});

it('the mean of points is of those that have points of the scale', async () => {
  await load('rating', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tổng điểm tự chấm;Điểm thẩm định;Mức xếp loại chính thức;Năm',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;99;92,5;Hoàn thành xuất sắc;2024',
    '2;Quàng Thị Đào;06/07/1985;Xã Mường Lạn;99;80;Hoàn thành tốt;2024',
    '3;Vàng A Dế;01/02/1990;Xã Nậm Sườn;99;805;Hoàn thành tốt;2024',
    '4;Cà Thị Lả;01/02/1991;Xã Nậm Sườn;99;;Hoàn thành;2024',
  ]);
  expect(await figure('rating', 'points_mean')).toMatchObject({
    ...{ numerator: 172.5, denominator: 2, value: 86.25, unknown: 2 },
  });
  expect(await issues('rating')).toContainEqual(
    expect.objectContaining({ code: 'entry_wrong', cell: 'F4', value: '805' }),
  );
});

it('a unit that did not report is not one with nothing received', async () => {
  await load('workload', ['STT;Đơn vị;Tháng;Tiếp nhận;Số thư xin lỗi', '1;UBND xã Mường Lạn;01/2024;120;']);
  const rows = await computeTable(service.registers, 'workload', question(), null, 'unit');
  const at = (unit: string, id: string) => rows.find((row) => row.group === unit && row.id === id);
  expect(at('UBND xã Mường Lạn', 'received')).toMatchObject({ value: 120 });
  expect(at('UBND xã Nậm Sườn', 'received')?.value ?? null).toBeNull();
  // Two people of the unit that reported; the other two are counted apart.
  expect(await figure('workload', 'received_per_head')).toMatchObject({
    numerator: 120,
    denominator: 2,
    unknown: 2,
  });
  expect(await figure('workload', 'apologies_per_late')).toMatchObject({ value: null });
});

it('of a month, its quarter and the half year so far only the longest is added; a quarter is no month', async () => {
  await load('workload', [
    'STT;Đơn vị;Tháng;Tiếp nhận;Số phiếu;Hài lòng',
    '1;UBND xã Mường Lạn;01/2024;200;;',
    '2;UBND xã Mường Lạn;Quý I/2024;500;;',
    '3;UBND xã Mường Lạn;6 tháng đầu năm 2024;700;;',
    '4;UBND xã Mường Lạn;12/2024;50;;',
    '5;UBND xã Nậm Sườn;02/2024;30;;',
    '6;UBND xã Nậm Sườn;Quý I/2024;;100;90',
    '7;UBND xã Nậm Sườn;13/2024;9;;',
  ]);
  expect(await figure('workload', 'received')).toMatchObject({ numerator: 780 });
  // A quarter that tells something else leaves the months alone.
  expect(await figure('workload', 'satisfied')).toMatchObject({ numerator: 90, denominator: 100 });
  const period = { year: 2024, months: [1, 3] as [number, number] };
  const { results } = await computeBoard(service.registers, 'workload', question(), period);
  expect(results.find(({ id }) => id === 'received')).toMatchObject({ numerator: 530, unknown: 0 });
  const months = await computeTable(service.registers, 'workload', question(), null, 'month', ['received']);
  expect(months.map(({ group, value }) => [group, value])).toEqual([
    ['1', 200],
    ['2', 30],
    ...['3', '4', '5', '6', '7', '8', '9', '10', '11'].map((month) => [month, null]),
    ['12', 50],
    // What the half year tells beyond its months: 780 in all.
    [null, 500],
  ]);
  const found = (await issues('workload')).map(({ code, cell }) => `${code} ${cell ?? ''}`);
  expect(found).toEqual(
    expect.arrayContaining(['entry_overlaps C2', 'entry_overlaps C3', 'entry_period_unread C8']),
  );
  expect(found).not.toContain('entry_overlaps C6');
});

it('a cell that is shown as a percentage is one, and 0.95 among percentages is asked about', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Đơn vị', 'Tháng', 'Số phiếu khảo sát', 'Tỷ lệ hài lòng (%)'],
    ['UBND xã Mường Lạn', '01/2024', 100, { t: 'n', v: 0.95, z: '0%' }],
    ['UBND xã Mường Lạn', '02/2024', 100, 97],
    ['UBND xã Nậm Sườn', '01/2024', 100, { t: 'n', v: 1, z: '0.0%' }],
    ['UBND xã Nậm Sườn', '02/2024', 100, 0.9],
  ]);
  for (const type of ['xlsx', 'xlsb'] as const) {
    const path = join(folder, `so.${type}`);
    writeFileSync(
      path,
      XLSX.write({ SheetNames: ['1'], Sheets: { 1: sheet } }, { type: 'buffer', bookType: type }) as Buffer,
    );
    await service.registers.import('workload', [path], { replace: true }, quietly, signal);
    expect(await figure('workload', 'satisfied'), type).toMatchObject({
      numerator: 292,
      denominator: 300,
      unknown: 100,
    });
    expect(await issues('workload')).toContainEqual(
      expect.objectContaining({ code: 'share_of_what', cell: 'D5', message: message('“0,9”') }),
    );
  }
});

it('what failed or waits is no certificate, a bare year is before nothing, and “TT” is asked about', async () => {
  await load('training', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Hình thức;Từ ngày;Đến ngày;Chứng chỉ',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;Kỹ năng số;TT;10/05/2024;2024;Số 12/2024',
    '2;Quàng Thị Đào;06/07/1985;Xã Mường Lạn;Kỹ năng số;Trực tuyến;10/05/2024;2024;Không đạt',
    '3;Vàng A Dế;01/02/1990;Xã Nậm Sườn;Kỹ năng số;Trực tuyến;10/05/2024;09/05/2024;Đang chờ',
    '4;Cà Thị Lả;01/02/1991;Xã Nậm Sườn;Kỹ năng số;Trực tuyến;10/05/2024;5/2024;Vắng thi',
  ]);
  expect(await figure('training', 'certified_times')).toMatchObject({
    numerator: 1,
    denominator: 4,
    unknown: 1,
  });
  expect(await figure('training', 'in_person_times')).toMatchObject({ numerator: 0, unknown: 1 });
  const found = (await issues('training')).map(({ code, cell }) => `${code} ${cell ?? ''}`);
  expect(found.filter((each) => !each.startsWith('entry_year'))).toEqual([
    'entry_wrong H4',
    'value_unrecognised F2',
    'report_unclear I4',
  ]);
  await load('training', ['STT;Họ và tên;Đơn vị;Tên lớp;Năm', '1;Lò Văn Nam;Xã Mường Lạn;Kỹ năng số;2024']);
  // A register without the column knows nothing of certificates.
  expect(await figure('training', 'certified_times')).toMatchObject({ numerator: 0, unknown: 1 });
  await load('conduct', [
    'STT;Họ và tên;Đơn vị;Năm;Kết quả thực hiện quy tắc ứng xử;Thư xin lỗi',
    '1;Lò Văn Nam;Xã Mường Lạn;2024;Tốt;2',
    '2;Quàng Thị Đào;Xã Mường Lạn;2024;Tốt;một',
    '3;Vàng A Dế;Xã Nậm Sườn;2024;Tốt;',
  ]);
  expect(await figure('conduct', 'apology_letters')).toMatchObject({ numerator: 2, unknown: 1 });
});
