import { expect, test } from 'vitest';
import { findTitleUnit } from '../../../../electron/engine/understand/title-unit';
import { sheetOf } from '../make/sheet';

function unitOf(...lines: readonly string[]): string | null {
  return findTitleUnit(sheetOf([...lines.map((line) => [line]), ['STT', 'Họ tên']]), lines.length);
}

test.each([
  ['UBND XÃ MẪU SƠN', 'UBND XÃ MẪU SƠN'],
  ['Đơn vị báo cáo: Sở Nội vụ', 'Sở Nội vụ'],
  ['Trường THCS Mẫu Sơn', 'Trường THCS Mẫu Sơn'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ MẪU SƠN', 'XÃ MẪU SƠN'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC UBND XÃ MẪU SƠN NĂM 2024', 'UBND XÃ MẪU SƠN'],
  ['Danh sách công chức phường Mẫu Lâm, tỉnh A (31/12/2024)', 'phường Mẫu Lâm'],
  ['DANH SÁCH CÔNG CHỨC, VIÊN CHỨC CỦA SỞ NỘI VỤ TỈNH A', 'SỞ NỘI VỤ'],
  ['DANH SÁCH VIÊN CHỨC TRƯỜNG TIỂU HỌC SỐ 2 MẪU SƠN', null],
])('%s', (line, unit) => {
  expect(unitOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', line)).toBe(unit);
});

test.each([
  'DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2024',
  'DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ, PHƯỜNG, THỊ TRẤN',
  'Danh sách cán bộ, công chức xã trên địa bàn tỉnh',
  'DANH SÁCH NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH Ở XÃ',
  'THỐNG KÊ CÁN BỘ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI',
  'Danh sách cán bộ, công chức xã ……………',
  'DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ BIÊN GIỚI',
  'Danh sách cán bộ xã thuộc huyện Mẫu',
])('%s names none', (line) => {
  expect(unitOf(line)).toBeNull();
});

test('a line of its own comes before the title', () => {
  expect(unitOf('DANH SÁCH CÁN BỘ XÃ MẪU LÂM', 'UBND XÃ MẪU SƠN')).toBe('UBND XÃ MẪU SƠN');
});
