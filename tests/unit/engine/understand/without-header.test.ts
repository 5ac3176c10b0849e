import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../electron/engine/read/sheet';
import { tableWithoutHeader } from '../../../../electron/engine/understand/without-header';
import { understandSheet } from '../../../../electron/engine/understand/understand-sheet';
import { sheetOf } from '../make/sheet';

const people: readonly CellValue[][] = [
  ['1', 'Lò Văn An', '20/04/1970', '1/1/1995', 'Nam', 'Thái', '12/12', 'Đại học'],
  ['2', 'Giàng Thị Bình', '28/09/1980', '1/9/2004', 'Nữ', 'Hmông', '12/12', 'Trung cấp'],
  ['3', 'Nguyễn Hữu Cường', '6/6/1975', '15/3/2000', 'Nam', 'Kinh', '10/10', 'Đại học'],
];

function fieldsOf(rows: readonly (readonly CellValue[])[]): (string | null)[] | null {
  const table = tableWithoutHeader(sheetOf(rows.map((row) => [...row])));
  return table?.columns.map(({ field }) => field?.id ?? null) ?? null;
}

describe('a list without a header', () => {
  test('its columns are known by what they hold; people were born before they were recruited', () => {
    expect(fieldsOf(people)).toEqual([
      'ordinal',
      'full_name',
      'birth_date',
      null,
      'gender',
      'ethnicity',
      'general_education',
      'qualification',
    ]);
  });

  test('lines above it are a title, everybody else is a person', () => {
    const rows = [['Trang 2'], ...people.map((row) => [...row]), ['', 'Người lập biểu']];
    const understood = understandSheet(sheetOf(rows));
    expect(understood?.kinds).toEqual(['title', 'person', 'person', 'person', 'footer']);
  });
});

test.each([
  [
    'places, not people',
    [
      ['1', 'Bản Mẫu', '1/1/1970', 'x'],
      ['2', 'Bản Lâm', '2/2/1980', 'x'],
    ],
  ],
  ['names alone', people.map((row) => row.slice(0, 2))],
  [
    'counts',
    [
      ['Xã A', 1, 2, 3],
      ['Xã B', 4, 5, 6],
    ],
  ],
  [
    'names of contracts with dates of today',
    [
      ['1', 'Lò Văn An', '1/2/2024', '5'],
      ['2', 'Cà Văn Bê', '2/2/2024', '6'],
    ],
  ],
])('%s are no roster', (_name, rows) => {
  expect(fieldsOf(rows)).toBeNull();
});
