import type { RegisterPeriod } from '../../../shared/contract/registers';
import { expect, it } from 'vitest';
import {
  computeBoard,
  computeTable,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { engine, quietly, signal, write } from './register-engine';

const question = () => engine.service.question('2024-12-31', everybody, signal);
const open = (lines: readonly string[]) =>
  engine.service.files.open([write('roster.csv', lines)], quietly, signal);
const load = (register: string, lines: readonly string[]) =>
  engine.service.registers.import(register, [write('so.csv', lines)], { replace: true }, quietly, signal);
const figures = async (register: string) => {
  const { results } = await computeBoard(engine.service.registers, register, question(), null);
  return Object.fromEntries(results.map(({ id, numerator, unknown }) => [id, [numerator, unknown]]));
};
const year = { year: 2024, months: null };
const perHead = async (by: string | null, period: RegisterPeriod = year) => {
  const asked = ['received_per_head'];
  const found =
    by === null
      ? (await computeBoard(engine.service.registers, 'workload', question(), period)).results
      : await computeTable(engine.service.registers, 'workload', question(), period, by, asked);
  return found
    .filter(({ id }) => asked.includes(id))
    .map(({ group, numerator, denominator, unknown }) => [group, numerator, denominator, unknown]);
};
const said = async (register: string) =>
  (await registerIssues(engine.service.registers, register, question(), 'vi')).issues.map(
    ({ code, cell }) => [code, cell],
  );

it('a course whose last day is not told may be in time or not', async () => {
  await open([
    'STT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Ngày bổ nhiệm',
    '1,Lò Văn A,01/01/1980,Xã Một,Chủ tịch UBND,15/06/2023',
    '2,Lò Văn B,01/01/1981,Xã Một,Phó Chủ tịch UBND,15/06/2023',
    '3,Lò Văn C,01/01/1982,Xã Một,Bí thư Đảng ủy,15/06/2023',
  ]);
  await load('training', [
    'STT,Họ và tên,Ngày sinh,Đơn vị,Nội dung,Loại,Từ ngày,Đến ngày',
    '1,Lò Văn A,01/01/1980,Xã Một,QLNN ngạch chuyên viên,Quản lý nhà nước,01/03/2024,',
    '2,Lò Văn B,01/01/1981,Xã Một,QLNN ngạch chuyên viên,Quản lý nhà nước,01/03/2024,30/04/2024',
    '3,Lò Văn C,01/01/1982,Xã Một,QLNN ngạch chuyên viên,Quản lý nhà nước,01/08/2024,',
  ]);
  // B in time; A perhaps; C began too late.
  expect(await figures('training')).toMatchObject({ leaders_within_12_months: [1, 1] });
});

it('a year that contradicts the dates of the row is told', async () => {
  await open(['STT,Họ và tên,Ngày sinh,Đơn vị', '1,Lò Văn A,01/01/1980,Xã Một']);
  await load('travel', [
    'STT,Họ và tên,Ngày sinh,Đơn vị,Năm,Nước đến,Từ ngày,Đến ngày',
    '1,Lò Văn A,01/01/1980,Xã Một,2024,Lào,01/03/2023,10/03/2023',
    '2,Lò Văn A,01/01/1980,Xã Một,2024,Lào,01/05/2024,10/05/2024',
  ]);
  expect((await said('travel')).filter(([code]) => code === 'entry_year_of_date')).toEqual([
    ['entry_year_of_date', 'E2'],
  ]);
});

it('conduct that goes neither with its discipline nor with its date is told', async () => {
  await open([
    'STT,Họ và tên,Ngày sinh,Đơn vị',
    '1,Lò Văn A,01/01/1980,Xã Một',
    '2,Lò Văn B,01/01/1981,Xã Một',
  ]);
  await load('conduct', [
    'STT,Họ và tên,Ngày sinh,Đơn vị,Năm,Kết quả thực hiện quy tắc ứng xử,Hình thức kỷ luật,Ngày quyết định',
    '1,Lò Văn A,01/01/1980,Xã Một,2024,Chấp hành tốt,Khiển trách,05/06/2024',
    '2,Lò Văn B,01/01/1981,Xã Một,2022,Vi phạm,Khiển trách,15/01/2024',
    '3,Lò Văn B,01/01/1981,Xã Một,2023,Vi phạm,Cảnh cáo,15/01/2024',
  ]);
  const { issues } = await registerIssues(engine.service.registers, 'conduct', question(), 'vi');
  expect(issues.find(({ code }) => code === 'entry_doubted')?.message).toContain('“Chấp hành tốt”');
  const told = (await said('conduct')).filter(([code]) => /^entry_(?:doubted|year)/.test(String(code)));
  expect(told.sort()).toEqual([
    ['entry_doubted', 'F2'],
    ['entry_year_far', 'E3'],
  ]);
});

it('two results of somebody in a year are told, and a result of another year is none', async () => {
  await open([
    'STT,Họ và tên,Ngày sinh,Đơn vị',
    '1,Lò Văn A,01/01/1980,Xã Một',
    '2,Lò Văn B,01/01/1981,Xã Một',
  ]);
  await load('conduct', [
    'STT,Họ và tên,Ngày sinh,Đơn vị,Năm,Kết quả thực hiện quy tắc ứng xử',
    '1,Lò Văn A,01/01/1980,Xã Một,2024,Chấp hành tốt',
    '2,Lò Văn B,01/01/1981,Xã Một,2024,Chấp hành tốt',
    '3,Lò Văn B,01/01/1981,Xã Một,2023,Vi phạm',
    '4,Lò Văn A,01/01/1980,Xã Một,2024,Vi phạm',
  ]);
  const { issues } = await registerIssues(engine.service.registers, 'conduct', question(), 'vi');
  const told = issues.filter(({ code }) => code === 'entry_differs');
  expect(told.map(({ cell, message }) => [cell, /ghi (.*?);/.exec(message)?.[1]])).toEqual([
    ['F5', '“Vi phạm”, dòng khác của cùng người trong cùng năm ghi “Chấp hành tốt” (trang so, dòng 2)'],
  ]);
});

it('a level that cannot be read is not one that was not given', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Một', '3,Lò Văn C,Xã Một']);
  await load('rating', [
    'STT,Họ và tên,Đơn vị,Năm,Xếp loại',
    '1,Lò Văn A,Xã Một,2024,xx',
    '2,Lò Văn B,Xã Một,2024,Chưa xếp loại',
    '3,Lò Văn C,Xã Một,2024,Hoàn thành tốt',
  ]);
  expect(await figures('rating')).toMatchObject({ rated: [1, 1], not_rated: [1, 1], good: [1, 2] });
});

it('a report whose number cannot be read is not one of nothing', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một']);
  await load('workload', ['Đơn vị,Năm,Tháng,Tiếp nhận', 'Xã Một,2024,1,100', 'Xã Một,2024,2,-5']);
  expect(await figures('workload')).toMatchObject({ received: [100, 1] });
});

it('what a unit reported that was split is no figure of one of its parts', async () => {
  await open(['STT,Họ và tên,Đơn vị,Chức vụ', '1,Lò Văn A,Xã Cũ,Địa chính', '2,Lò Văn B,Xã Cũ,Kế toán']);
  await engine.service.addUnitTable(
    'unitChanges',
    write('units.csv', [
      'Đơn vị cũ,Đơn vị mới,Ngày,Chức vụ',
      'Xã Cũ,Phường Bảy,01/07/2025,Địa chính',
      'Xã Cũ,Xã Mới,01/07/2025,',
    ]),
    null,
    signal,
  );
  await engine.service.changeUnits((units) => units.show(true));
  await load('workload', ['Đơn vị,Năm,Tháng,Tiếp nhận', 'Xã Cũ,2024,1,300']);
  const asked = ['received', 'received_per_head'];
  const units = await computeTable(engine.service.registers, 'workload', question(), year, 'unit', asked);
  const shown = units.filter(({ numerator }) => numerator > 0);
  expect(shown.map(({ id, group, numerator, value }) => [id, group, numerator, value])).toEqual([
    ['received', 'Xã Cũ', 300, 300],
    ['received_per_head', 'Xã Cũ', 300, null],
  ]);
  expect(await said('workload')).toContainEqual(['entry_unit_split', 'A2']);
  // All of it together needs no dividing.
  expect(await perHead(null)).toEqual([[null, 300, 2, 0]]);
});

it('of a merger only the people of those who reported count, and the months of the others are missing', async () => {
  await open([
    'STT,Họ và tên,Đơn vị',
    ...[
      '1,Lò Văn A,Xã Một',
      '2,Lò Văn B,Xã Một',
      '3,Lò Văn C,Xã Năm',
      '4,Lò Văn D,Xã Năm',
      '5,Lò Văn E,Xã Năm',
    ],
  ]);
  const lines = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã Một,Xã Mới,01/07/2025', 'Xã Năm,Xã Mới,01/07/2025'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await load('workload', ['Đơn vị,Năm,Tháng,Tiếp nhận', 'Xã Một,2024,1,60', 'Xã Một,2024,2,40']);
  const missing = async () =>
    (await computeTable(engine.service.registers, 'workload', question(), year, 'unit', ['reports_missing']))
      .map(({ group, numerator }) => [group, numerator])
      .filter(([, numerator]) => numerator !== 0);
  expect(await perHead(null)).toEqual([[null, 100, 2, 3]]);
  expect(await missing()).toEqual([['Xã Năm', 2]]);
  await engine.service.changeUnits((units) => units.show(true));
  expect(await perHead(null)).toEqual([[null, 100, 2, 3]]);
  expect(await perHead('unit')).toEqual([['Xã Mới', 100, 2, 3]]);
  expect(await perHead('month')).toEqual([
    ['1', 60, 2, 3],
    ['2', 40, 2, 3],
  ]);
  expect(await missing()).toEqual([['Xã Mới', 2]]);
});

it('in the year of a merger nobody knows of whom a report is that only some of the former units made', async () => {
  await open([
    'STT,Họ và tên,Đơn vị',
    ...['1,Lò Văn A,Xã Mới', '2,Lò Văn B,Xã Mới', '3,Lò Văn C,Xã Lớn', '4,Lò Văn D,Xã Khác'],
  ]);
  const lines = [
    'Đơn vị cũ,Đơn vị mới,Ngày',
    ...['Xã Một,Xã Mới,01/07/2024', 'Xã Năm,Xã Mới,01/07/2024'],
    ...['Xã Lớn,Xã Lớn,01/07/2024', 'Xã Ba,Xã Lớn,01/07/2024'],
  ];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const head = 'Đơn vị,Năm,Tháng,Tiếp nhận';
  const some = ['UBND xã Một,2024,1,60', 'Xã Lớn,2024,1,30', 'Xã Khác,2024,1,5'];
  const half: RegisterPeriod = { year: 2024, months: [1, 6] };
  await load('workload', [head, ...some]);
  expect(await perHead('unit', half)).toEqual([
    ['Xã Khác', 5, 1, 0],
    ['Xã Mới', 0, 0, 2],
    ['Xã Lớn', 0, 0, 1],
  ]);
  expect(await perHead(null, half)).toEqual([[null, 5, 1, 3]]);
  expect(await perHead('month', half)).toEqual([['1', 5, 1, 3]]);
  // All of them, each for itself.
  await load('workload', [head, ...some, 'Xã Năm,2024,1,40', 'Xã Ba,2024,2,7']);
  expect(await perHead(null, half)).toEqual([[null, 142, 4, 0]]);
  expect(await perHead('month', half)).toEqual([
    ['1', 105, 3, 1],
    ['2', 0, 0, 4],
  ]);
  // The unit of today for all of them, once it was made.
  await load('workload', [head, ...some, 'Xã Mới,2024,7,200']);
  expect(await perHead(null)).toEqual([[null, 265, 3, 1]]);
  expect(await perHead('month')).toContainEqual(['7', 200, 2, 2]);
});

it.each([
  ['of its year', ['DANH SÁCH CÁN BỘ CÓ ĐẾN NGÀY 31/12/2024']],
  ['that has no date', []],
])('of two mergers in a row a report is of the unit that the roster %s has', async (_which, title) => {
  await open([
    ...title,
    'STT,Họ và tên,Đơn vị',
    '1,Lò Văn A,Phường Đông',
    '2,Lò Văn B,Phường Đông',
    '3,Lò Văn C,Xã Em',
  ]);
  const lines = [
    'Đơn vị cũ,Đơn vị mới,Ngày',
    ...['Xã Cam,Phường Đông,01/11/2024', 'Xã Dương,Phường Đông,01/11/2024'],
    ...['Phường Đông,Phường Mới,01/07/2025', 'Xã Em,Phường Mới,01/07/2025'],
  ];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const head = 'Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận';
  const cam = ['Xã Cam,9 tháng đầu năm,2024,280', 'Xã Cam,Tháng 10,2024,20'];
  const others = [
    'Xã Dương,9 tháng đầu năm,2024,180',
    'Xã Dương,Tháng 10,2024,20',
    'Phường Đông,Tháng 11,2024,40',
    'Phường Đông,Tháng 12,2024,60',
  ];
  const missing = async () =>
    (
      await computeTable(engine.service.registers, 'workload', question(), year, 'unit', ['reports_missing'])
    ).map(({ numerator }) => numerator);
  await load('workload', [head, ...cam, ...others]);
  expect(await perHead('unit')).toEqual([['Phường Mới', 600, 2, 1]]);
  expect(await missing()).toEqual([12]);
  await load('workload', [head, ...cam]);
  expect(await missing()).toEqual([10 + 10]);
});

it('bodies that no roster of before has owe no reports of before', async () => {
  await open([
    'STT,Họ và tên,Đơn vị',
    '1,Lò Văn A,UBND xã An',
    '2,Lò Văn B,Trung tâm Phục vụ hành chính công xã An',
  ]);
  const lines = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã An,Xã An,01/07/2024', 'Xã Bình,Xã An,01/07/2024'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const whole = ['UBND xã An,Cả năm,2024,9', 'Trung tâm Phục vụ hành chính công xã An,Cả năm,2024,8'];
  const missing = async () =>
    (await computeTable(engine.service.registers, 'workload', question(), year, 'unit', ['reports_missing']))
      .filter(({ numerator }) => numerator > 0)
      .map(({ group, numerator }) => [group, numerator]);
  const head = 'Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận';
  await load('workload', [head, ...whole]);
  expect(await missing()).toEqual([]);
  // Xã Bình owes half a year, of its committee alone.
  await load('workload', [
    head,
    ...[
      'UBND xã An,Quý I,2024,9',
      'UBND xã An,Quý II,2024,9',
      'UBND xã An,6 tháng cuối năm,2024,9',
      whole[1] ?? '',
    ],
  ]);
  expect(await missing()).toEqual([['UBND xã An', 6]]);
});

it('a year of a new unit over months of its former ones is told, since both are added up', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Mới', '2,Lò Văn B,Xã Khác']);
  const lines = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã Một,Xã Mới,01/07/2024', 'Xã Năm,Xã Mới,01/07/2024'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const head = 'Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận';
  const first = [
    'Xã Một,6 tháng đầu năm,2024,200',
    'Xã Năm,6 tháng đầu năm,2024,300',
    'Xã Khác,Cả năm,2024,5',
  ];
  await load('workload', [head, ...first, 'Xã Mới,Cả năm,2024,1000']);
  const former = async () => (await said('workload')).filter(([code]) => code === 'entry_overlaps_former');
  expect(await former()).toEqual([['entry_overlaps_former', 'B5']]);
  const { issues } = await registerIssues(engine.service.registers, 'workload', question(), 'vi');
  const message = issues.find(({ code }) => code === 'entry_overlaps_former')?.message;
  for (const each of ['“Xã Một”', 'dòng 2)', '“Xã Năm”', 'dòng 3)']) expect(message).toContain(each);
  await load('workload', [head, ...first, 'Xã Mới,6 tháng cuối năm,2024,500']);
  expect(await former()).toEqual([]);
  // A month of all of them before they were one is each one's own.
  await load('workload', [head, 'Xã Mới,Tháng 3,2024,500', 'Xã Một,Tháng 3,2024,20']);
  expect(await former()).toEqual([]);
});

it('a stock at the end of a year in which a unit took in others has theirs in it', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Khác']);
  const lines = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã Một,Xã Một,01/07/2024', 'Xã Năm,Xã Một,01/07/2024'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const head = 'Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận,Số người được bảo trợ';
  const stock = async () => {
    const asked = computeBoard(engine.service.registers, 'workload', question(), year);
    return (await asked).results.find(({ id }) => id === 'people_protected')?.numerator;
  };
  await load('workload', [head, 'Xã Một,6 tháng đầu năm,2024,200,7', 'Xã Năm,6 tháng đầu năm,2024,300,5']);
  expect(await stock()).toBe(12);
  await load('workload', [head, 'Xã Một,Cả năm,2024,900,4', 'Xã Năm,6 tháng đầu năm,2024,300,5']);
  expect(await stock()).toBe(4);
});

it('bodies of a commune that the roster names as one report each for itself', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Hai']);
  const head = 'Đơn vị,Năm,Tháng,Tiếp nhận';
  await load('workload', [
    head,
    ...['UBND xã Một,2024,1,300', 'Trung tâm Phục vụ hành chính công xã Một,2024,1,80'],
    ...['xã Hai,2024,1,50', 'Ủy ban nhân dân xã Hai,2024,1,60'],
  ]);
  expect(await perHead('unit')).toEqual([
    ['Xã Một', 380, 1, 0],
    ['Xã Hai', 50, 1, 0],
  ]);
  expect((await said('workload')).filter(([code]) => code === 'entry_contradicts')).toEqual([
    ['entry_contradicts', 'D5'],
  ]);
  await open([
    'STT,Họ và tên,Đơn vị',
    '1,A,UBND xã Một',
    '2,B,Đảng ủy xã Một',
    '3,C,MTTQ xã Một',
    '4,D,TT PVHCC xã Một',
  ]);
  await load('workload', [
    head,
    ...['Ủy ban nhân dân xã Một,2024,1,300', 'Trung tâm Phục vụ hành chính công xã Một,2024,1,80'],
    'Mặt trận Tổ quốc Việt Nam xã Một,2024,1,7',
  ]);
  expect((await perHead('unit')).sort()).toEqual([
    ['MTTQ xã Một', 7, 1, 0],
    ['TT PVHCC xã Một', 80, 1, 0],
    ['UBND xã Một', 300, 1, 0],
    ['Đảng ủy xã Một', 0, 0, 1],
  ]);
});

it('a month in which nobody reported it alone is a row, of which nothing is known', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Hai']);
  await load('workload', [
    'Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận',
    ...['Xã Một,Tháng 2,2024,110', 'Xã Một,Quý I,2024,300', 'Xã Hai,Tháng 1,2024,50'],
  ]);
  const period = { year: 2024, months: [1, 3] as [number, number] };
  const asked = ['received', 'received_per_head'];
  const found = await computeTable(engine.service.registers, 'workload', question(), period, 'month', asked);
  expect(
    found.map(({ id, group, value, denominator, unknown }) => [group, id, value, denominator, unknown]),
  ).toEqual([
    ['1', 'received', 50, null, 0],
    ['1', 'received_per_head', 50, 1, 1],
    ['2', 'received', 110, null, 1],
    ['2', 'received_per_head', 110, 1, 1],
    ['3', 'received', null, null, 1],
    ['3', 'received_per_head', null, 0, 2],
    [null, 'received', 190, null, 0],
    [null, 'received_per_head', null, 0, 0],
  ]);
});

it('a unit misses no report of before it was made, one that only took in others does', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,UBND xã Mới', '2,Lò Văn B,Xã Lớn', '3,Lò Văn C,Xã Khác']);
  const lines = [
    'Đơn vị cũ,Đơn vị mới,Ngày',
    ...['Xã Một,Xã Mới,01/07/2024', 'Xã Hai,Xã Mới,01/07/2024'],
    ...['Xã Lớn,Xã Lớn,01/07/2024', 'Xã Ba,Xã Lớn,01/07/2024'],
  ];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  const head = 'Đơn vị,Năm,Tháng,Tiếp nhận';
  const missing = async () =>
    (await computeTable(engine.service.registers, 'workload', question(), year, 'unit', ['reports_missing']))
      .map(({ group, numerator }) => [group, numerator])
      .sort();
  const reported = ['Xã Khác,2024,8,5', 'Xã Mới,2024,7,10'];
  await load('workload', [head, ...reported]);
  expect(await missing()).toEqual([
    ['UBND xã Mới', 1],
    ['Xã Khác', 7],
    ['Xã Lớn', 8],
  ]);
  // It reported before, so that it stood before.
  await load('workload', [head, ...reported, 'Xã Mới,2024,5,10']);
  expect(await missing()).toContainEqual(['UBND xã Mới', 6]);
});

it('in the year of a merger a report of a former unit is missing until then', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Mới', '2,Lò Văn B,Xã Khác']);
  const lines = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã Một,Xã Mới,01/07/2024', 'Xã Năm,Xã Mới,01/07/2024'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const missing = async () =>
    (await computeTable(engine.service.registers, 'workload', question(), year, 'unit', ['reports_missing']))
      .filter(({ numerator }) => numerator > 0)
      .map(({ group, numerator }) => [group, numerator]);
  const [head, other] = ['Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận', 'Xã Khác,Cả năm,2024,5'];
  const before = 'UBND xã Một,6 tháng đầu năm,2024,200';
  await load('workload', [head, other, before, 'Xã Mới,6 tháng cuối năm,2024,500']);
  expect(await missing()).toEqual([['Xã Mới', 6]]);
  await load('workload', [head, other, before, 'Xã Năm,Quý I,2024,30', 'Xã Mới,6 tháng cuối năm,2024,500']);
  expect(await missing()).toEqual([['Xã Mới', 3]]);
  // Both of before, and nobody for August to December.
  const both = [before, 'Xã Năm,6 tháng đầu năm,2024,30', 'Xã Mới,Tháng 7,2024,9'];
  await load('workload', [head, other, ...both]);
  expect(await missing()).toEqual([['Xã Mới', 5]]);
  // A report of the new unit of the whole year holds those of before.
  await load('workload', [head, other, 'Xã Mới,Cả năm,2024,1000']);
  expect(await missing()).toEqual([]);
});

it('a limit binds the units of its time, whatever they are part of today', async () => {
  const people = Array.from(
    { length: 8 },
    (_, at) => `${at + 1},Lò Văn ${'ABCDEGHI'[at] ?? ''},${at < 4 ? 'Xã A' : 'Xã B'}`,
  );
  await open(['STT,Họ và tên,Đơn vị', ...people]);
  const lines = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã A,Xã Mới,01/07/2025', 'Xã B,Xã Mới,01/07/2025'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', lines), null, signal);
  await engine.service.changeUnits((units) => units.show(true));
  const rated = people.map((line, at) => `${line},2024,${at < 1 ? 'Hoàn thành xuất sắc' : 'Hoàn thành tốt'}`);
  await load('rating', ['STT,Họ và tên,Đơn vị,Năm,Xếp loại', ...rated]);
  const { limits } = await computeBoard(engine.service.registers, 'rating', question(), null);
  // 20 % of the three good ones of Xã A is none; of the seven of both it would be one.
  expect(limits.map(({ groups, counted, allowed }) => [groups[0], counted, allowed])).toEqual([
    ['Xã A', 1, 0],
    ['Xã B', 0, 0],
  ]);
});
