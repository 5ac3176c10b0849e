import { expect, test } from 'vitest';
import { fieldsOf, importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

test('where no column names the unit, a village does not stand for it', () => {
  const { understood, people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Chức danh', 'Thôn, bản'],
      [1, 'Lò Văn An', 1980, 'Trưởng bản', 'Bản Na Sang'],
      [2, 'Vì Thị Bình', 1985, 'Văn thư', ''],
    ]),
  );
  expect(fieldsOf(understood)).toEqual(['ordinal', 'full_name', 'birth_date', 'position', 'village']);
  expect(people.map(({ unit, village }) => [unit ?? null, village ?? null])).toEqual([
    [null, 'Bản Na Sang'],
    [null, null],
  ]);
});
