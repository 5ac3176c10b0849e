import { expect, test } from 'vitest';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test.each([
  [
    ['Ngày sinh', '', ''],
    ['Ngày', 'Tháng', 'Năm'],
  ],
  [
    ['', '', ''],
    ['Ngày sinh', 'Tháng sinh', 'Năm sinh'],
  ],
])('%j over %j is one date', (above, below) => {
  const { people } = importSheet(
    sheetOf([
      ['TT', 'Họ và tên', ...above, 'Giới tính'],
      ['', '', ...below, ''],
      [1, 'Lò Văn An', 7, 4, 1985, 'Nam'],
      [2, 'Vì Thị Bình', '', '', 1990, 'Nữ'],
      [3, 'Cà Thị Lan', '', '', '', 'Nữ'],
    ]),
  );
  expect(people.map(({ birth_date: date, birth_date_precision: of }) => [date ?? null, of ?? null])).toEqual([
    [19850407, 'day'],
    [19900101, 'year'],
    [null, null],
  ]);
});
