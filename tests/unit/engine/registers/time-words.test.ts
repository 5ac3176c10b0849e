import { expect, it } from 'vitest';
import { parseDateRange } from '../../../../electron/engine/registers/date-range';
import { parsePeriod, periodOfPath } from '../../../../electron/engine/understand/period';

it.each([
  ['Từ ngày 05/3/2024 đến ngày 10/3/2024', 20240305, 20240310],
  ['05/3 - 10/3/2024', 20240305, 20240310],
  ['5-10/3/2024', 20240305, 20240310],
  ['28/12/2023 – 05/01/2024', 20231228, 20240105],
  ['15/4/2024', 20240415, 20240415],
])('%s', (text, from, to) => expect(parseDateRange(text)).toEqual({ from, to }));

it.each(['hai tuần', '31/02/2024 - 05/03/2024', ''])('“%s” is no stretch of time', (text) =>
  expect(parseDateRange(text)).toBeNull(),
);

it.each([
  ['Tháng 3/2024', 2024, 3],
  ['T3', null, 3],
  ['Quý IV năm 2024', 2024, 12],
  ['6 tháng đầu năm 2024', 2024, 6],
  ['Năm 2023', 2023, null],
  ['03/2024', 2024, 3],
  ['Cả năm 2023', 2023, null],
  ['12 tháng năm 2024', 2024, null],
])('%s is a time', (text, year, month) => expect(parsePeriod(text)).toMatchObject({ year, month }));

it.each(['Tháng 13', 'Xã Tháng 3', 'Năm Căn', '12', 'Nguyễn Văn Năm'])('%s is none', (text) =>
  expect(parsePeriod(text)).toBeNull(),
);

it('a column stands under the times of all its lines', () => {
  expect(periodOfPath(['Năm 2024', 'Quý I', 'Tiếp nhận'])).toMatchObject({ year: 2024, month: 3 });
  expect(periodOfPath(['Xếp loại năm 2023'])).toMatchObject({ year: 2023, month: null });
  expect(periodOfPath(['Họ và tên'])).toBeNull();
});

it.each([
  ['Quý II/2024', 4, 6],
  ['6 tháng', 1, 6],
  ['6 tháng cuối năm 2024', 7, 12],
  ['Lũy kế 9 tháng năm 2024', 1, 9],
  ['Tháng 2 đến tháng 4/2024', 2, 4],
  ['Tháng 5', 5, 5],
])('%s goes from its first month to its last', (text, from, month) =>
  expect(parsePeriod(text)).toMatchObject({ from, month }),
);
