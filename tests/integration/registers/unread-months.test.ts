import { beforeEach, expect, it } from 'vitest';
import { computeBoard, registerIssues } from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { engine, quietly, signal, write } from './register-engine';

beforeEach(async () => {
  const roster = ['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã Một', '2,Lò Văn B,Xã Hai'];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
});

const question = () => engine.service.question('2024-12-31', everybody, signal);
const head = 'STT,Đơn vị,Tháng,Năm,Tiếp nhận';
async function load(rows: readonly string[]) {
  await engine.service.registers.import(
    'workload',
    [write('so.csv', [head, ...rows])],
    { replace: true },
    quietly,
    signal,
  );
  const { results } = await computeBoard(engine.service.registers, 'workload', question(), {
    year: 2024,
    months: null,
  });
  return Object.fromEntries(results.map(({ id, numerator }) => [id, numerator]));
}
const issues = async () =>
  (await registerIssues(engine.service.registers, 'workload', question(), 'vi')).issues.map(
    ({ code, cell }) => `${code} ${cell ?? ''}`,
  );

it.each(['O4', '13', ''])('a month “%s” is unknown, not the whole year', async (month) => {
  const months = [1, 2, 3].map((at) => `${at},Xã Một,${at},2024,100`);
  // 3 × 100 for certain; Xã Hai lacks January to March, the last month that anybody named.
  const figures = { received: 300, reports_unplaced: 1, reports_missing: 3 };
  expect(await load([...months, `4,Xã Một,${month},2024,100`])).toMatchObject(figures);
  expect(await issues()).toContain('entry_month_unknown C5');
  expect((await issues()).join()).not.toContain('entry_overlaps');
  // Two of them may be two months: neither is taken for a copy of the other.
  const two = [...months, `4,Xã Một,${month},2024,100`, `5,Xã Một,${month},2024,100`];
  expect(await load(two)).toMatchObject({ ...figures, reports_unplaced: 2 });
});

it('one row of a unit without a month, and “Cả năm”, are the whole year', async () => {
  const figures = await load(['1,Xã Một,,2024,700', '2,Xã Hai,Cả năm,2024,500', '3,Xã Hai,1,2024,40']);
  expect(figures).toMatchObject({ received: 1200, reports_unplaced: 0, reports_missing: 0 });
  expect((await issues()).join()).not.toContain('entry_month_unknown');
});

it('a year that is less than its months is told', async () => {
  const figures = await load(['1,Xã Một,Cả năm,2024,150', '2,Xã Một,1,2024,100', '3,Xã Một,2,2024,60']);
  expect(figures).toMatchObject({ received: 150 });
  expect(await issues()).toContain('entry_below_months E2');
});
