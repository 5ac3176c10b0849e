import { expect, test } from 'vitest';
import { meaningOfPath } from '../../../../electron/engine/understand/column-meaning';
import { importSheet } from '../../../unit/engine/make/import-sheet';
import { communeQualitySheet } from '../../../unit/engine/understand/commune-quality-sheet';

test.each(['Xã', 'Huyện', 'Tỉnh'])('Đại biểu HĐND › %s', (leaf) => {
  expect(meaningOfPath(['Đại biểu HĐND', leaf]).field?.id).toBe('council_delegate');
});

test('the delegate keeps the unit of the title', () => {
  const { people } = importSheet(
    communeQualitySheet([
      { section: 'Bí thư Đảng ủy' },
      { ordinal: 1, cells: { 1: 'Lò Văn Pánh', 2: '05/3/1975', 5: 1, 6: 'Thái', 8: 1, 14: 1, 19: 1 } },
      { ordinal: 2, cells: { 1: 'Quàng Thị Hà', 3: '20/10/1984', 5: 1, 6: 'Thái', 14: 1, 19: 1 } },
    ]),
  );
  expect(people.map(({ unit }) => unit)).toEqual(['XÃ MƯỜNG MẪU', 'XÃ MƯỜNG MẪU']);
});
