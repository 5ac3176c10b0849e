import { expect, it } from 'vitest';
import {
  computeBoard,
  computeTable,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import type { RegisterPeriod } from '../../../shared/contract/registers';
import { engine, quietly, signal, write } from './register-engine';

const question = () => engine.service.question('2025-12-31', everybody, signal);
const load = (register: string, lines: readonly string[]) =>
  engine.service.registers.import(
    register,
    [write(`${register}.csv`, lines)],
    { replace: true },
    quietly,
    signal,
  );
const figures = async (period: RegisterPeriod) => {
  const { results } = await computeBoard(engine.service.registers, 'workload', question(), period);
  return Object.fromEntries(results.map(({ id, numerator }) => [id, numerator]));
};
const year = { year: 2025, months: null };

it('a stock is not counted twice over a merger in the middle of the year', async () => {
  const roster = ['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Mới', '2,Lò Văn B,Xã Năm'];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
  const table = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã Một,Xã Mới,01/07/2025', 'Xã Hai,Xã Mới,01/07/2025'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', table), null, signal);
  await load('workload', [
    'Đơn vị,Tháng,Năm,Tiếp nhận,Số người được bảo trợ',
    'UBND xã Một,5,2025,1,50',
    'UBND xã Một,6,2025,1,56',
    'Xã Hai,6,2025,1,70',
    'Xã Mới,7,2025,1,129',
    'Xã Mới,12,2025,1,130',
    'Xã Năm,11,2025,1,5',
  ]);
  // Under the names of the register nobody knows of the merger: 56 + 70 + 130 + 5, and three of the four figures are older.
  expect(await figures(year)).toMatchObject({ people_protected: 261, people_protected_outdated: 3 });
  await engine.service.changeUnits((units) => units.show(true));
  // 130 of Xã Mới in December and 5 of Xã Năm in November.
  expect(await figures(year)).toMatchObject({ people_protected: 135, people_protected_outdated: 1 });
  // Until June the two that were: 56 + 70.
  expect(await figures({ year: 2025, months: [1, 6] })).toMatchObject({
    people_protected: 126,
    people_protected_outdated: 0,
  });
  const units = await computeTable(engine.service.registers, 'workload', question(), year, 'unit', [
    'people_protected',
  ]);
  expect(units.map(({ group, numerator }) => [group, numerator])).toEqual(
    expect.arrayContaining([
      ['Xã Mới', 130],
      ['Xã Năm', 5],
    ]),
  );
});

it('two rows about one person and year that contradict are an error with both values', async () => {
  const roster = ['STT,Số hiệu CBCC,Họ và tên,Đơn vị', '1,M1,Lò Văn A,Xã Một', '2,M2,Lò Văn B,Xã Một'];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
  await load('rating', [
    'STT,Số hiệu CBCC,Họ và tên,Năm,Xếp loại',
    '1,M1,Lò Văn A,2025,Hoàn thành tốt',
    '2,M1,Lò Văn A,2025,Không hoàn thành',
    '3,M2,Lò Văn B,2025,Hoàn thành tốt',
    '4,M2,Lò Văn B,2025,Hoàn thành tốt',
  ]);
  const { issues } = await registerIssues(engine.service.registers, 'rating', question(), 'vi');
  const found = issues.filter(({ code }) => ['entry_contradicts', 'entry_repeated'].includes(code));
  expect(found.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ['entry_contradicts', 'error', 'E3'],
    ['entry_repeated', 'warning', 'C5'],
  ]);
  expect(found[0]?.message).toContain('dòng này ghi “Không hoàn thành nhiệm vụ”');
  expect(found[0]?.message).toContain('“Hoàn thành tốt nhiệm vụ” (trang');
  await load('workload', ['Đơn vị,Tháng,Năm,Tiếp nhận', 'Xã Một,1,2025,100', 'Xã Một,1,2025,120']);
  const { issues: reports } = await registerIssues(engine.service.registers, 'workload', question(), 'vi');
  expect(reports.find(({ code }) => code === 'entry_contradicts')).toMatchObject({ cell: 'D3' });
});

it('a unit that took in others and kept its name was another one before', async () => {
  const roster = ['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Năm'];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
  const table = ['Đơn vị cũ,Đơn vị mới,Ngày', 'Xã Hai,Xã Một,01/07/2025'];
  await engine.service.addUnitTable('unitChanges', write('units.csv', table), null, signal);
  await load('workload', [
    'Đơn vị,Tháng,Năm,Tiếp nhận,Số người được bảo trợ',
    'UBND xã Một,6,2025,1,56',
    'Xã Hai,5,2025,1,70',
    'Xã Một,12,2025,1,130',
    'Xã Năm,12,2025,1,5',
  ]);
  await engine.service.changeUnits((units) => units.show(true));
  expect(await figures(year)).toMatchObject({ people_protected: 135, people_protected_outdated: 0 });
  // In June the one that was, and what the other one told last, in May.
  expect(await figures({ year: 2025, months: [1, 6] })).toMatchObject({
    people_protected: 126,
    people_protected_outdated: 1,
  });
});
