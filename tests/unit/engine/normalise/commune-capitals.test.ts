import { expect, test } from 'vitest';
import { withoutCapitals } from '../../../../electron/engine/normalise/commune-capitals';

test.each([
  ['UBND XÃ MẪU SƠN', 'UBND xã Mẫu Sơn'],
  ['XÃ MẪU SƠN', 'Xã Mẫu Sơn'],
  ['ĐẢNG ỦY PHƯỜNG ĐỘI CẤN', 'Đảng ủy phường Đội Cấn'],
  ['THỊ TRẤN MẪU 2', 'Thị trấn Mẫu 2'],
  ['XÃ EA H’LEO', 'Xã Ea H’leo'],
  ['Xã Mẫu Sơn', 'Xã Mẫu Sơn'],
  ['SỞ NỘI VỤ', 'SỞ NỘI VỤ'],
  ['BAN TỔ CHỨC', 'BAN TỔ CHỨC'],
])('%s', (unit, plain) => {
  expect(withoutCapitals(unit)).toBe(plain);
});
