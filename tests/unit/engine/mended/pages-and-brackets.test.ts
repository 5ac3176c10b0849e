import { expect, test } from 'vitest';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test('Nam and Nữ in brackets behind the birth date tell the gender', () => {
  const { people } = importSheet(
    sheetOf([
      ['Họ và tên', 'Chức vụ', 'Ngày sinh (Nam)', 'Ngày sinh (Nữ)'],
      ['Lò Văn Mẫu', 'CT UBND', '01/02/1980', ''],
      ['Lò Thị Thử', 'VP-TK', '', '03/04/1981'],
    ]),
  );
  expect(people.map(({ gender, birth_date }) => [gender, birth_date])).toEqual([
    ['male', 19800201],
    ['female', 19810403],
  ]);
});

test('the number of a page between people is no unit', () => {
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'];
  const { people, understood } = importSheet(
    sheetOf([
      ['UBND XÃ MẪU SƠN'],
      header,
      ['1', 'Lò Văn Mẫu', '01/02/1980', 'Nam'],
      ['', '', 'Trang 1/2'],
      header,
      ['2', 'Lò Thị Thử', '03/04/1981', 'Nữ'],
    ]),
  );
  expect([people.map(({ unit }) => unit), understood.kinds[3]]).toEqual([
    ['UBND XÃ MẪU SƠN', 'UBND XÃ MẪU SƠN'],
    'footer',
  ]);
});
