import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseName } from '../../../../electron/engine/normalise/parse-name';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test.each([
  ['Ông Lò Văn An', 'Lò Văn An', 'Ông'],
  ['ông Lò Văn An', 'Lò Văn An', 'Ông'],
  ['Ông: Lò Văn An', 'Lò Văn An', 'Ông'],
  ['Ô. Lò Văn An', 'Lò Văn An', 'Ông'],
  ['Bà Vì Thị Bình', 'Vì Thị Bình', 'Bà'],
  ['BÀ VÌ THỊ BÌNH', 'VÌ THỊ BÌNH', 'Bà'],
  ['B. Vì Thị Bình', 'Vì Thị Bình', 'Bà'],
  ['B.Vì Thị Bình', 'Vì Thị Bình', 'Bà'],
  ['Đ/c Lò Văn An', 'Lò Văn An', null],
  ['đ/c: Lò Văn An', 'Lò Văn An', null],
  ['Đồng chí Lò Văn An', 'Lò Văn An', null],
  ['Đ/c Bà Vì Thị Bình', 'Vì Thị Bình', 'Bà'],
  ['Lò Văn An', 'Lò Văn An', null],
  ['Ông Văn Tùng', 'Ông Văn Tùng', null],
  ['Ông Thị Hoa', 'Ông Thị Hoa', null],
  ['Bàn Văn Sáu', 'Bàn Văn Sáu', null],
  ['Đặng Chí Công', 'Đặng Chí Công', null],
  ['', '', null],
])('%s', (text, name, title) => {
  expect(parseName(text)).toEqual({ name, title, born: null });
});

test('a name only ever loses its beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => text.endsWith(parseName(text).name)),
    { numRuns: 500 },
  );
});

const people = (...rows: readonly (readonly string[])[]): ReturnType<typeof importSheet> =>
  importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Đơn vị'],
      ...rows.map((row, index) => [index + 1, ...row, 'Xã Mẫu']),
    ]),
  );

test('the form of address tells the gender where no column does, and is listed', () => {
  const { people: read, findings } = people(
    ['Ông Lò Văn An', '1980', ''],
    ['Bà Vì Thị Bình', '1985', ''],
    ['Đ/c Cà Thị Chung', '1986', ''],
  );
  expect(read.map(({ full_name, gender }) => [full_name, gender ?? null])).toEqual([
    ['Lò Văn An', 'male'],
    ['Vì Thị Bình', 'female'],
    ['Cà Thị Chung', null],
  ]);
  expect(read.every((values) => !('form_of_address' in values))).toBe(true);
  expect(
    findings
      .filter(({ kind }) => kind === 'gender_from_address')
      .map(({ row, value, taken }) => [row, value, taken]),
  ).toEqual([
    [1, 'Ông', 'Nam'],
    [2, 'Bà', 'Nữ'],
  ]);
});

test('a recorded gender counts; an address that says otherwise is a warning', () => {
  const { people: read, findings } = people(
    ['Ông Lò Văn An', '1980', 'Nữ'],
    ['Bà Vì Thị Bình', '1985', 'Nữ'],
  );
  expect(read.map(({ gender }) => gender)).toEqual(['female', 'female']);
  expect(findings.map(({ kind, row, value, taken }) => [kind, row, value, taken])).toEqual([
    ['gender_unlike_address', 1, 'Ông', 'Nữ'],
  ]);
});

test('a gender that two columns tell differently is not decided by the address', () => {
  const { people: read } = importSheet(
    sheetOf(
      [
        ['STT', 'Họ và tên', 'Năm sinh', '', 'Giới tính'],
        ['', '', 'Nam', 'Nữ', ''],
        [1, 'Ông Lò Văn An', 1980, '', 'Nữ'],
        [2, 'Bà Vì Thị Bình', '', 1985, 'Nữ'],
      ],
      ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'],
    ),
  );
  expect(read.map(({ gender }) => gender ?? null)).toEqual([null, 'female']);
});
