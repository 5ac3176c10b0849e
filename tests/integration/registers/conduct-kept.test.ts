import { beforeEach, expect, it } from 'vitest';
import { computeBoard, computeTable } from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { engine, quietly, signal, write } from './register-engine';

beforeEach(async () => {
  const people = Array.from(
    { length: 4 },
    (_, at) => `${at + 1},M${at + 1},Lò Văn ${'ABCD'[at] ?? ''},Xã Một`,
  );
  await engine.service.files.open(
    [write('roster.csv', ['STT,Số hiệu CBCC,Họ và tên,Đơn vị', ...people])],
    quietly,
    signal,
  );
});

const question = () => engine.service.question('2024-12-31', everybody, signal);
const head = 'STT,Số hiệu CBCC,Họ và tên,Năm,Quy tắc ứng xử,Thư xin lỗi,Hình thức kỷ luật,Số quyết định';
const load = (rows: readonly string[]) =>
  engine.service.registers.import(
    'conduct',
    [write('so.csv', [head, ...rows])],
    { replace: true },
    quietly,
    signal,
  );

it('whoever has a breach in the period has not kept the rules, whatever the other rows say', async () => {
  await load([
    '1,M1,Lò Văn A,2024,Chấp hành tốt,,,',
    '2,M1,Lò Văn A,2024,Vi phạm,,Khiển trách,12/QĐ',
    '3,M2,Lò Văn B,2024,Chấp hành tốt,,,',
    // Only letters of apology: B is assessed by the row before, C by none.
    '4,M2,Lò Văn B,2024,,2,,',
    '5,M3,Lò Văn C,2024,,1,,',
    // A breach of another year is none of 2024.
    '6,M2,Lò Văn B,2023,Vi phạm,,,',
    '7,M4,Lò Văn D,2023,Chấp hành tốt,,,',
  ]);
  const { results } = await computeBoard(engine.service.registers, 'conduct', question(), {
    year: 2024,
    months: null,
  });
  const figures = Object.fromEntries(
    results.map(({ id, numerator, denominator, unknown }) => [id, [numerator, denominator, unknown]]),
  );
  // Kept B of A and B; C not assessed; kept + breach + not assessed are the three people of 2024.
  expect(figures).toMatchObject({ conduct_kept: [1, 2, 1], conduct_breach: [1, null, 0] });
  const years = await computeTable(engine.service.registers, 'conduct', question(), null, 'year', [
    'conduct_kept',
  ]);
  expect(
    years.map(({ group, numerator, denominator, unknown }) => [group, numerator, denominator, unknown]),
  ).toEqual([
    ['2023', 1, 2, 0],
    ['2024', 1, 2, 1],
  ]);
  // Of all years together only D kept them: A and B have a breach, C was never assessed.
  const always = { year: null, months: null };
  const whole = await computeBoard(engine.service.registers, 'conduct', question(), always);
  expect(whole.results.find(({ id }) => id === 'conduct_kept')).toMatchObject({
    numerator: 1,
    denominator: 3,
    unknown: 1,
  });
});

it('the year that a row writes comes before the day of the decision, which is of the next January as a rule', async () => {
  await engine.service.registers.import(
    'conduct',
    [
      write('so.csv', [
        'STT,Số hiệu CBCC,Họ và tên,Năm,Quy tắc ứng xử,Hình thức kỷ luật,Số quyết định,Ngày quyết định',
        '1,M1,Lò Văn A,2023,Vi phạm,Khiển trách,12/QĐ,15/01/2024',
        '2,M2,Lò Văn B,2023,Chấp hành tốt,,,',
        '3,M1,Lò Văn A,2024,Chấp hành tốt,,,',
        '4,M3,Lò Văn C,,Vi phạm,Khiển trách,13/QĐ,20/05/2024',
      ]),
    ],
    { replace: true },
    quietly,
    signal,
  );
  const years = await computeTable(engine.service.registers, 'conduct', question(), null, 'year', [
    'conduct_kept',
  ]);
  expect(years.map(({ group, numerator, denominator }) => [group, numerator, denominator])).toEqual([
    ['2023', 1, 2],
    ['2024', 1, 2],
  ]);
});
