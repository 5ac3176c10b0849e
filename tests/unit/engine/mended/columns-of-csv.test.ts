import { expect, test } from 'vitest';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';
import { deriveValues } from '../../../../electron/engine/normalise/derive-values';

const rows = (...cells: (string | number)[][]): (string | number)[][] => cells;

test('day, month and year below no common header are the birth date', () => {
  const { people } = importSheet(
    sheetOf(
      rows(
        ['TT', 'Họ và tên', 'Ngày', 'Tháng', 'Năm', 'Phái'],
        [1, 'Lò Văn Mẫu', 5, 3, 1985, 'Nam'],
        [...[2, 'Lò Thị Thử', 12, 11, 1990, 'Nữ']],
      ),
    ),
  );
  expect(people.map(({ birth_date }) => birth_date)).toEqual([19850305, 19901112]);
});

test('beside a birth date they are none', () => {
  const { people } = importSheet(
    sheetOf(
      rows(
        ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày', 'Tháng', 'Năm'],
        [1, 'Lò Văn Mẫu', '01/02/1980', 5, 3, 2015],
        [2, 'Lò Thị Thử', '02/03/1981', 12, 11, 2016],
      ),
    ),
  );
  expect(people.map(({ birth_date }) => birth_date)).toEqual([19800201, 19810302]);
});

test('the number of a column in its header is none of its words', () => {
  const { people } = importSheet(
    sheetOf(
      rows(
        ['TT (1)', 'Họ và tên (2)', 'Năm sinh (3)', 'Nữ (x)', 'Đảng viên (x)'],
        [1, 'Lò Văn Mẫu', 1980, '', 'x'],
        [2, 'Lò Thị Thử', 1981, 'x', ''],
      ),
    ),
  );
  expect(people.map(({ gender, party_member }) => [gender, party_member])).toEqual([
    ['male', 'yes'],
    ['female', 'no'],
  ]);
});

test('0 in a column of women is a man', () => {
  const { people } = importSheet(
    sheetOf(
      rows(['TT', 'Họ và tên', 'Năm sinh', 'Nữ'], [1, 'Lò Văn Mẫu', 1980, 0], [2, 'Lò Thị Thử', 1981, 1]),
    ),
  );
  expect(people.map(({ gender }) => gender)).toEqual(['male', 'female']);
});

test.each([
  ['Viên chức', 'public_employee'],
  ['HĐ 111', 'contract'],
  ['Không xác định thời hạn', null],
])('a contract %s tells the staff group %s', (contract, group) => {
  const values = { contract_type: contract } as Record<string, string | number | null>;
  deriveValues(values);
  expect(values['staff_group']).toBe(group);
});
