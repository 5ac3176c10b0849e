import { expect, test } from 'vitest';
import { columnAndRowFindings } from '../../../../electron/engine/load/reading-findings';
import { understandSheet } from '../../../../electron/engine/understand/understand-sheet';
import { sheetOf } from '../make/sheet';

function kindsOf(rows: (string | number)[][]): string[] {
  const found = understandSheet(sheetOf(rows));
  if (!found) throw new Error('no table');
  return columnAndRowFindings(found, 0, true).map(({ kind }) => kind);
}

test('a table in which each person stands in a column is said to hold nobody', () => {
  const rows = [
    ['STT', 1, 2],
    ['Họ và tên', 'Lò Văn Mẫu', 'Lò Thị Thử'],
    ['Năm sinh', 1980, 1981],
    ['Giới tính', 'Nam', 'Nữ'],
    ['Đơn vị', 'Xã Mẫu', 'Xã Mẫu'],
  ];
  expect(kindsOf(rows)).toContain('table_without_people');
});

test('a table with people is not', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Năm sinh'],
    [1, 'Lò Văn Mẫu', 1980],
    [2, 'Lò Thị Thử', 1981],
  ];
  expect(kindsOf(rows)).not.toContain('table_without_people');
});
