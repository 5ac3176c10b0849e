import { expect, test } from 'vitest';
import { isFooterLine } from '../../../../electron/engine/understand/row-patterns';
import { importSheet } from '../../../unit/engine/make/import-sheet';
import { sheetOf } from '../../../unit/engine/make/sheet';

const names = (rows: Parameters<typeof sheetOf>[0]): unknown[] =>
  importSheet(sheetOf(rows)).people.map((person) => person.full_name);

test('Lưu, in a list without numbers', () => {
  expect(
    names([
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Đơn vị'],
      ['Lò Văn An', '1/2/1980', 'Nam', 'Xã A'],
      ['Lưu Thị Bình', '1/2/1981', 'Nữ', 'Xã A'],
      ['Cà Văn Chung', '1/2/1982', 'Nam', 'Xã A'],
    ]),
  ).toEqual(['Lò Văn An', 'Lưu Thị Bình', 'Cà Văn Chung']);
});

test('Lưu, where one number is missing', () => {
  expect(
    names([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Đơn vị'],
      [1, 'Lò Văn An', '1/2/1980', 'Nam', 'Xã A'],
      ['', 'Lưu Thị Bình', '1/2/1981', 'Nữ', 'Xã A'],
      [3, 'Cà Văn Chung', '1/2/1982', 'Nam', 'Xã A'],
    ]),
  ).toEqual(['Lò Văn An', 'Lưu Thị Bình', 'Cà Văn Chung']);
});

test.each(['Lưu Thị Bình', 'Lưu Văn A', 'An Đình Tú'])('%s is no footer', (name) => {
  expect(isFooterLine(name)).toBe(false);
});

test('Đoàn, of whom nothing else is written', () => {
  const { people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      [1, 'Lò Văn An', '1/2/1980', 'Nam'],
      [2, 'Đoàn Thị Bình', '', ''],
      [3, 'Cà Văn Chung', '1/2/1982', 'Nam'],
    ]),
  );
  expect(people.map((person) => [person.full_name, person.unit ?? null])).toEqual([
    ['Lò Văn An', null],
    ['Đoàn Thị Bình', null],
    ['Cà Văn Chung', null],
  ]);
});
