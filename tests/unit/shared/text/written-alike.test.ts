import { expect, test } from 'vitest';
import { alikeKey } from '../../../../shared/text/written-alike';

test('capitals, spaces and the place of the tone mark make no difference; letters and tones do', () => {
  expect(alikeKey('KHOÀNG THỊ  HOÀ')).toBe(alikeKey('Khoàng Thị Hòa'));
  expect(alikeKey('thuỷ')).toBe(alikeKey('Thủy'.normalize('NFD')));
  expect(alikeKey('Hòa')).not.toBe(alikeKey('Hóa'));
  expect(alikeKey('Mân')).not.toBe(alikeKey('Mẫn'));
  expect(alikeKey('Đàn')).not.toBe(alikeKey('Dàn'));
});
