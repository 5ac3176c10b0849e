import { expect, test } from 'vitest';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test('a group named under DTTS says the group; a blank there is no minority', () => {
  const { people, findings } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'DTTS'],
      [1, 'Lò Văn An', 1980, 'Nam', 'Thái'],
      [2, 'Trần Thị Bình', 1985, 'Nữ', ''],
      [3, 'Sùng A Páo', 1986, 'Nam', 'x'],
    ]),
  );
  expect(
    people.map(({ ethnicity, ethnic_minority: minority }) => [ethnicity ?? null, minority ?? null]),
  ).toEqual([
    ['Thái', null],
    [null, 'no'],
    [null, 'yes'],
  ]);
  expect(findings.map(({ kind }) => kind)).toEqual(['blank_means_no']);
});
