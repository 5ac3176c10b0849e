import { expect, test } from 'vitest';
import { unitName } from '../../../../shared/map/unit-name';

test.each([
  ['Xã Mường Pồn', 'commune', 'mường pồn'],
  ['PHƯỜNG MƯỜNG LAY', 'ward', 'mường lay'],
  ['Thị trấn Tuần Giáo', 'township', 'tuần giáo'],
  ['TT. Tuần Giáo', 'township', 'tuần giáo'],
  ['Đặc khu Lý Sơn', 'special_zone', 'lý sơn'],
  ['P.Thanh Trường', 'ward', 'thanh trường'],
  ['UBND xã Na Sang', 'commune', 'na sang'],
  ['Xã Na Sang, huyện Mường Chà, tỉnh Điện Biên', 'commune', 'na sang'],
  ['Phường 01', 'ward', '1'],
  ['xa muong pon', 'commune', 'muong pon'],
  // A name may begin like a word for a kind of unit.
  ['Xã Xà Phìn', 'commune', 'xà phìn'],
  ['Xà Phìn', null, 'xà phìn'],
  ['Phương Độ', null, 'phương độ'],
])('%s', (text, kind, exact) => {
  expect(unitName(text)).toMatchObject({ kind, exact });
});
