import { beforeEach, expect, it } from 'vitest';
import {
  computeBoard,
  computeTable,
  registerEntries,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { engine, quietly, signal, write } from './register-engine';

beforeEach(async () => {
  const people = Array.from(
    { length: 9 },
    (_, at) => `${at + 1},Lò Văn ${'ABCDEGHIK'[at] ?? ''},1980,Xã Mường Lạn`,
  );
  await engine.service.files.open(
    [write('roster.csv', ['STT,Họ và tên,Năm sinh,Đơn vị', ...people])],
    quietly,
    signal,
  );
});

const question = () => engine.service.question('2024-12-31', everybody, signal);
const load = (lines: readonly string[]) =>
  engine.service.registers.import('travel', [write('so.csv', lines)], { replace: true }, quietly, signal);
const figures = async () => {
  const { results } = await computeBoard(engine.service.registers, 'travel', question(), null);
  return Object.fromEntries(results.map(({ id, numerator, unknown }) => [id, [numerator, unknown]]));
};
const listed = async (list: string) => {
  const asked = { list, unit: null, search: '', from: 0, count: 50, language: 'vi' as const };
  return (await registerEntries(engine.service.registers, 'travel', question(), null, asked)).rows.map(
    ({ who }) => who,
  );
};

const head =
  'STT;Họ và tên;Đơn vị;Nước đến;Ngày đi;Ngày về;Số QĐ cho phép;Báo cáo trước khi đi;Báo cáo sau khi về';
const trip = (name: string, before: string, after: string, approved = '12/QĐ-UBND'): string =>
  `1;Lò Văn ${name};Xã Mường Lạn;Lào;10/3/2024;15/3/2024;${approved};${before};${after}`;

it('words are understood or unknown, and days on the wrong side of a trip do not count', async () => {
  await load([
    head,
    trip('A', '01/3/2024', '20/3/2024'),
    trip('B', 'đã báo cáo', 'có'),
    trip('C', 'chưa', 'Chưa báo cáo'),
    trip('D', 'theo quy định', 'đang chờ'),
    trip('E', '12/3/2024', '12/3/2024'),
    trip('G', '', '', 'Không xin phép'),
    trip('H', 'x', 'có, muộn'),
    trip('I', '05/3/2024', '20/5/2024'),
    trip('K', '05/3/2024', 'quá hạn', 'Chờ phê duyệt').replace('Lào', 'Việt Nam'),
  ]);
  expect(await figures()).toMatchObject({
    trips: [9, 0],
    approved: [7, 1],
    // A, B, H, I and K; D is unclear.
    reported_before: [5, 1],
    reported_after: [4, 2],
    reported_before_and_after: [4, 2],
    // C and G have none, E's lies before the return, H and K say so, I is 66 days after.
    reported_late: [6, 1],
  });
  expect(await listed('late')).toEqual(['C', 'E', 'G', 'H', 'I', 'K'].map((name) => `Lò Văn ${name}`));
  // C and G have none, E's is after the departure.
  expect(await listed('late_before')).toEqual(['C', 'E', 'G'].map((name) => `Lò Văn ${name}`));
  expect(await listed('unclear')).toEqual(['Lò Văn D', 'Lò Văn K']);
  expect(await listed('not_approved')).toEqual(['Lò Văn G']);
  expect(await listed('approval_unclear')).toEqual(['Lò Văn K']);
  const { issues } = await registerIssues(engine.service.registers, 'travel', question(), 'vi');
  expect(issues.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(
    expect.arrayContaining([
      ...['report_unclear H5', 'report_unclear I5', 'entry_doubted H6', 'entry_doubted I6'],
      ...['blank_means_not_done H', 'blank_means_not_done I'],
      ...['report_unclear G10', 'report_unclear I10', 'entry_doubted D10'],
    ]),
  );
  // An empty cell is named, and nothing is quoted as its value.
  expect(issues).toContainEqual(
    expect.objectContaining({
      ...{ code: 'entry_lacks', cell: 'I7', value: '' },
      message: expect.stringContaining('Dòng của “Lò Văn G”') as string,
    }),
  );
});

it('a register without the columns of reports knows nothing of them', async () => {
  await load([
    'STT;Họ và tên;Đơn vị;Nước đến;Ngày đi;Ngày về',
    '1;Lò Văn A;Xã Mường Lạn;Lào;10/3/2024;15/3/2024',
  ]);
  expect(await figures()).toMatchObject({
    approved: [0, 1],
    reported_before: [0, 1],
    reported_after: [0, 1],
    reported_late: [0, 1],
  });
});

it('a trip to several countries is one trip, and counts in each of them under one name', async () => {
  await load([
    'STT;Họ và tên;Đơn vị;Nước đến;Ngày đi;Ngày về',
    '1;Lò Văn A;Xã Mường Lạn;Lào, Thái Lan;10/3/2024;15/3/2024',
    '2;Lò Văn B;Xã Mường Lạn;Mỹ;10/3/2024;15/3/2024',
    '3;Lò Văn C;Xã Mường Lạn;Hoa Kỳ;10/3/2024;15/3/2024',
    '4;Lò Văn D;Xã Mường Lạn;CHDCND Lào;10/3/2024;15/3/2024',
    '5;Lò Văn E;Xã Mường Lạn;Xứ lạ;10/3/2024;15/3/2024',
    '6;Lò Văn G;Xã Mường Lạn;;10/3/2024;15/3/2024',
  ]);
  expect(await figures()).toMatchObject({ trips: [6, 0] });
  const rows = await computeTable(engine.service.registers, 'travel', question(), null, 'country', ['trips']);
  expect(Object.fromEntries(rows.map(({ group, value }) => [group, value]))).toEqual({
    Lào: 2,
    'Hoa Kỳ': 2,
    'Thái Lan': 1,
    'Xứ lạ': 1,
    null: 1,
  });
  const { issues } = await registerIssues(engine.service.registers, 'travel', question(), 'vi');
  expect(issues).toContainEqual(expect.objectContaining({ code: 'country_unrecognised', cell: 'D6' }));
});

it('a bare month or year is before or late only with all the days that it may be', async () => {
  const row = (name: string, from: string, to: string, before: string, after: string): string =>
    `1;Lò Văn ${name};Xã Mường Lạn;Lào;${from};${to};12/QĐ;${before};${after}`;
  await load([
    head,
    // Back on any day of June, reported on the 20th: perhaps before the return, perhaps 19 days after it.
    row('A', '06/2024', '06/2024', '15/06/2024', '20/06/2024'),
    row('B', '2024', '2024', '10/05/2024', '15/06/2024'),
    // Reported in July: by the 15th in time, from the 16th late.
    row('C', '20/06/2024', '30/06/2024', '06/2024', '07/2024'),
    // Back in May at the latest on the 31st; 16 June is late whichever day it was, and May is before June.
    row('D', '05/2024', '05/2024', '04/2024', '16/06/2024'),
    // Back on some day of May, reported on 1 June: late where it was before the 17th.
    row('E', '05/2024', '05/2024', '06/2024', '01/06/2024'),
    // Never reported, and December is within 15 days of the reference date for its later days only.
    row('G', '01/12/2024', '12/2024', '30/11/2024', ''),
  ]);
  expect(await figures()).toMatchObject({
    // D and G; A, B and C unknown; E was after the departure.
    reported_before: [2, 3],
    // C, D and E; A and B unknown; G not.
    reported_after: [3, 2],
    // D; A and B unknown, C's report before unknown; E and G surely not.
    reported_before_and_after: [1, 3],
    // D; the others are late on some of the days only.
    reported_late: [1, 5],
  });
  const { issues } = await registerIssues(engine.service.registers, 'travel', question(), 'vi');
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'entry_doubted', cell: 'H6', value: '06/2024' }),
  );
  expect(issues.filter(({ cell }) => ['I2', 'I3', 'I4'].includes(cell ?? ''))).toEqual([]);
});

it('a trip within the time for its report lowers no share of reports, once reported it counts', async () => {
  const trip = (name: string, to: string, after: string): string =>
    `1;Lò Văn ${name};Xã Mường Lạn;Lào;01/12/2024;${to};QĐ 1;30/11/2024;${after}`;
  await load([
    head,
    trip('A', '05/12/2024', '20/12/2024'),
    // Overdue by a day, due on the day itself, not back yet, reported early.
    trip('B', '15/12/2024', ''),
    trip('C', '16/12/2024', ''),
    trip('D', '10/1/2025', ''),
    trip('E', '20/12/2024', '21/12/2024'),
    // Of a return that is not told nobody knows whether the report is due.
    trip('G', '', 'chưa'),
  ]);
  const { results } = await computeBoard(engine.service.registers, 'travel', question(), null);
  const of = (id: string) => {
    const { numerator, denominator, unknown } = results.find((each) => each.id === id) ?? {};
    return [numerator, denominator, unknown];
  };
  expect(of('trips')[0]).toBe(6);
  expect(of('reported_before')).toEqual([6, 6, 0]);
  expect(of('reported_after')).toEqual([2, 4, 0]);
  expect(of('reported_before_and_after')).toEqual([2, 4, 0]);
  expect(of('reported_late')).toEqual([1, 6, 1]);
});
