import { expect, it } from 'vitest';
import { titlePeriod } from '../../../../electron/engine/registers/entry-time';
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

it.each([
  ['BÁO CÁO 9 THÁNG NĂM 2025', 1, 9],
  ['KẾT QUẢ 9 THÁNG 2025', 1, 9],
  ['KẾT QUẢ 3 THÁNG ĐẦU NĂM 2025', 1, 3],
  ['KẾT QUẢ THÁNG 11 VÀ 11 THÁNG NĂM 2025', 1, 11],
  ['LŨY KẾ TỪ ĐẦU NĂM ĐẾN THÁNG 9 NĂM 2025', 1, 9],
  ['Từ tháng 2 đến tháng 9 năm 2025', 2, 9],
  ['TỪ ĐẦU NĂM ĐẾN HẾT THÁNG 9/2025', 1, 9],
  ['(Từ ngày 01/01/2025 đến ngày 30/9/2025)', 1, 9],
  ['(Từ ngày 15/02/2025 đến ngày 14/3/2025)', 3, 3],
  ['(Từ ngày 15/12/2024 đến ngày 14/12/2025)', null, null],
  ['6 THÁNG CUỐI NĂM 2025', 7, 12],
  ['QUÝ III/2025', 7, 9],
  ['THÁNG 12 NĂM 2025', 12, 12],
  ['NĂM 2025', null, null],
  ['Từ ngày 05/01/2025 đến ngày 30/9/2025', null, null],
])('the title %s is of its months', (title, from, month) => {
  const table = { sheet: { rows: [[title], ['Năm 2025']], name: 'x' }, header: { top: 2 }, statedDate: null };
  expect(titlePeriod(table as never, 'a.xlsx')).toMatchObject({ year: 2025, from, month });
});
