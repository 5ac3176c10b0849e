import { expect, test } from 'vitest';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test('`Tổng: 2` beside the name of a unit is a count, not a post', () => {
  const { understood, people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Chức danh', 'Đảng viên'],
      ['I', 'UBND xã Sam Kha', '', '', 'Tổng: 2', 3],
      [1, 'Lò Văn An', 1980, 'Nam', 'Văn thư', 'x'],
      [2, 'Vì Thị Bình', 1985, 'Nữ', 'PCT UBND', ''],
    ]),
  );
  expect(understood.kinds).toEqual(['header', 'section', 'person', 'person']);
  expect(people.map(({ unit }) => unit)).toEqual(['UBND xã Sam Kha', 'UBND xã Sam Kha']);
});

test('an abbreviated post of a section is written out like that of a column', () => {
  const { people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Trình độ'],
      ['', 'PCT UBND', '', '', ''],
      [1, 'Lò Văn An', 1980, 'Nam', 'Đại học'],
      ['', 'VP-TK', '', '', ''],
      [1, 'Vì Thị Bình', 1985, 'Nữ', 'Đại học'],
    ]),
  );
  expect(people.map(({ position }) => position)).toEqual(['Phó Chủ tịch UBND', 'Văn phòng - thống kê']);
});
