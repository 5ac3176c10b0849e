import { beforeEach, expect, it } from 'vitest';
import { computeTable, registerIssues } from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { engine, quietly, signal, write } from './register-engine';

const year = { year: 2024, months: null };
const question = () => engine.service.question('2024-12-31', everybody, signal);

beforeEach(async () => {
  const people = ['Xã Một', 'Xã Hai', 'Xã Ba'].flatMap((unit, at) =>
    [0, 1, 2]
      .slice(0, at === 2 ? 2 : 3)
      .map((one) => `${at * 3 + one + 1},Người Thứ ${at * 3 + one},${unit}`),
  );
  await engine.service.files.open(
    [write('roster.csv', ['STT,Họ và tên,Đơn vị', ...people])],
    quietly,
    signal,
  );
});

const load = (lines: readonly string[]) =>
  engine.service.registers.import(
    'workload',
    [write('workload.csv', ['Đơn vị,Kỳ báo cáo,Năm,Tiếp nhận', ...lines])],
    { replace: true },
    quietly,
    signal,
  );

type Figure = readonly [numerator: number, denominator: number | null, unknown: number];

const figures = async (by: string, id: string): Promise<Record<string, Figure | undefined>> =>
  Object.fromEntries(
    (await computeTable(engine.service.registers, 'workload', question(), year, by, [id])).map(
      ({ group, numerator, denominator, unknown }) => [
        String(group),
        [numerator, denominator, unknown] as const,
      ],
    ),
  );

it('a report that is not added up itself pushes out no other', async () => {
  await load(['Xã Một,9 tháng,2024,900', 'Xã Một,6 tháng cuối năm,2024,700', 'Xã Một,Quý IV,2024,300']);
  expect((await figures('unit', 'received'))['Xã Một']?.[0]).toBe(1200);
  expect((await figures('unit', 'reports_missing'))['Xã Một']?.[0] ?? 0).toBe(0);
  const { issues } = await registerIssues(engine.service.registers, 'workload', question(), 'vi');
  const overlaps = issues.filter(({ code }) => code === 'entry_overlaps');
  expect(overlaps.map(({ cell }) => cell)).toEqual(['B3']);
  // Nothing that is added up tells of these months.
  await load(['Xã Một,9 tháng,2024,900', 'Xã Một,6 tháng cuối năm,2024,700']);
  expect((await figures('unit', 'received'))['Xã Một']?.[0]).toBe(900);
  expect((await figures('unit', 'reports_missing'))['Xã Một']?.[0]).toBe(3);
});

it('by month the rest of a longer report stands apart, and a month that nobody tells of is unknown', async () => {
  await load(['Xã Một,Tháng 2,2024,110', 'Xã Một,Quý I,2024,300', 'Xã Hai,Tháng 1,2024,50']);
  const received = Object.entries(await figures('month', 'received')).map(([month, figure]) => [
    month,
    figure?.[0],
  ]);
  expect(received).toEqual(
    expect.arrayContaining([
      ['1', 50],
      ['2', 110],
      ['null', 190],
    ]),
  );
  expect(await figures('month', 'received_per_head')).toMatchObject({
    1: [50, 3, 5],
    2: [110, 3, 5],
  });
});

it('by month the people are those of the units that reported it', async () => {
  await load(['Xã Một,1,2024,300', 'Xã Một,2,2024,300', 'Xã Hai,1,2024,300']);
  expect(await figures('month', 'received_per_head')).toMatchObject({ 1: [600, 6, 2], 2: [300, 3, 5] });
});

it('what is missing stands in the groups of units that it is of', async () => {
  const tree = [
    'Đơn vị,Đơn vị cấp trên',
    'Xã Một,Cụm A',
    'Xã Hai,Cụm A',
    'Xã Ba,Cụm B',
    'Cụm A,Tỉnh',
    'Cụm B,Tỉnh',
  ];
  await engine.service.addUnitTable('unitParents', write('tree.csv', tree), null, signal);
  await load(['Xã Một,1,2024,300', 'Xã Một,2,2024,300', 'Xã Hai,1,2024,300']);
  const missing = await figures('unit_level_2', 'reports_missing');
  expect([missing['Cụm A']?.[0], missing['Cụm B']?.[0]]).toEqual([1, 2]);
});
