import { expect, test } from 'vitest';
import { adminLevelOf, communeTypeOf } from '../../../../electron/engine/normalise/derive-values';

test.each([
  ['UBND xã Nậm Sườn', 'commune', 'commune'],
  ['Phường Xã Tắc', 'ward', 'commune'],
  ['PHƯỜNG MƯỜNG THANH', 'ward', 'commune'],
  ['Thị trấn Tủa Chùa', 'township', 'commune'],
  ['Đặc khu Phú Quốc', 'special_zone', 'commune'],
  ['Đảng ủy xã Pa Ham', 'commune', 'commune'],
  ['Phòng Văn hóa - Xã hội', null, null],
  ['Phòng Văn hóa - Xã hội xã Pa Ham', null, null],
  ['Sở Nội vụ', null, 'province'],
  ['UBND huyện Mường Chà', null, 'district'],
  ['Trung tâm Y tế', null, null],
  ['Hội Nông dân tỉnh', null, 'province'],
  ['Ban Tổ chức Tỉnh ủy', null, 'province'],
  ['Đảng ủy các cơ quan Đảng tỉnh', null, 'province'],
  ['Ban Quản lý dự án tỉnh', null, 'province'],
  ['Bộ Chỉ huy Quân sự tỉnh', null, 'province'],
  ['UBND quận Ba Đình', null, 'district'],
  ['Hoi Nong dan huyen Muong Cha', null, 'district'],
  ['UBND thành phố Hà Tĩnh', null, null],
])('%s', (unit, type, level) => {
  expect(communeTypeOf(unit)).toBe(type);
  expect(adminLevelOf(unit)).toBe(level);
});
