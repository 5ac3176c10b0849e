import { expect, test } from 'vitest';
import { sheetStaffGroup } from '../../../../electron/engine/load/sheet-staff-group';
import { parseName } from '../../../../electron/engine/normalise/parse-name';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test('of two tables side by side the left one is read, and where the other begins is known', () => {
  const { understood, people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', '', 'STT', 'Họ và tên', 'Năm sinh', 'Giới tính'],
      [1, 'Lò Văn An', 1980, 'Nam', '', 3, 'Cà Thị Lan', 1990, 'Nữ'],
      [2, 'Vì Thị Bình', 1985, 'Nữ', '', 4, 'Sùng A Páo', 1991, 'Nam'],
    ]),
  );
  expect(understood.besideFrom).toBe(5);
  expect(people.map(({ full_name: name, birth_date: born }) => [name, born])).toEqual([
    ['Lò Văn An', 19800101],
    ['Vì Thị Bình', 19850101],
  ]);
});

test.each([
  ['Lò Văn An (1980)', 'Lò Văn An', '1980'],
  ['Bà Vì Thị Bình, sinh năm 1985', 'Vì Thị Bình', '1985'],
  ['Cà Thị Lan - SN 1990', 'Cà Thị Lan', '1990'],
  ['Sùng A Páo', 'Sùng A Páo', null],
  ['Lò Văn B1903', 'Lò Văn B1903', null],
])('%s', (text, name, born) => {
  expect(parseName(text)).toMatchObject({ name, born });
});

test('a year behind the name is the year of birth where no column says it', () => {
  const { people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ'],
      [1, 'Lò Văn An (1980)', '', 'Nam', 'Văn thư'],
      [2, 'Vì Thị Bình (1985)', '05/03/1986', 'Nữ', 'Văn thư'],
    ]),
  );
  expect(people.map(({ birth_date: born, birth_date_precision: of }) => [born, of])).toEqual([
    [19800101, 'year'],
    [19860305, 'day'],
  ]);
});

test.each([
  ['CÔNG CHỨC', ['CÔNG CHỨC'], 'civil_servant'],
  ['CÁN BỘ', ['CÁN BỘ', 'CÔNG CHỨC'], 'cadre'],
  ['CÁN BỘ', ['CÁN BỘ', 'Sheet2'], null],
  ['Xã A', ['Xã A', 'CÔNG CHỨC'], null],
])('a sheet named %s among %j', (name, names, group) => {
  const sheets = names.map((other) => ({ ...sheetOf([]), name: other }));
  expect(sheetStaffGroup({ ...sheetOf([]), name }, sheets)).toBe(group);
});
