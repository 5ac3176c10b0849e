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

it('a level that cannot be read is not one that was not given', async () => {
  await open(['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Một', '3,Lò Văn C,Xã Một']);
  await load('rating', [
    'STT,Họ và tên,Đơn vị,Năm,Xếp loại',
    '1,Lò Văn A,Xã Một,2024,xx',
    '2,Lò Văn B,Xã Một,2024,Chưa xếp loại',
    '3,Lò Văn C,Xã Một,2024,Hoàn thành tốt',
  ]);
  expect(await figures('rating')).toMatchObject({ not_rated: [1, 1], good: [1, 2] });
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
  const period = { year: 2024, months: null };
  const units = await computeTable(engine.service.registers, 'workload', question(), period, 'unit', [
    'received',
    'received_per_head',
  ]);
  const shown = units
    .filter(({ numerator }) => numerator > 0)
    .map(({ id, group, numerator }) => [id, group, numerator]);
  expect(shown).toEqual([['received', 'Xã Cũ', 300]]);
});
