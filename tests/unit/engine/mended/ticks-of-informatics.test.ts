import { expect, test } from 'vitest';
import { importSheet } from '../../../unit/engine/make/import-sheet';
import { communeQualitySheet } from '../../../unit/engine/understand/commune-quality-sheet';

test('the degree in the subject', () => {
  const { people } = importSheet(
    communeQualitySheet([
      { section: 'Bí thư Đảng ủy' },
      { ordinal: 1, cells: { 1: 'Lò Văn Pánh', 2: '05/3/1975', 5: 1, 6: 'Thái', 29: 1, 35: 1 } },
      { ordinal: 2, cells: { 1: 'Lò Thị Hà', 3: '05/3/1976', 5: 1, 6: 'Thái', 28: 1, 32: 1 } },
    ]),
  );
  expect(people).toMatchObject([
    { informatics: 'TC', foreign_language: 'ĐH' },
    { informatics: 'Chứng chỉ (A,B,C)', foreign_language: 'Chứng chỉ (A,B,C)' },
  ]);
});
