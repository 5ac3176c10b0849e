import { expect, test } from 'vitest';
import { nearestUnit } from '../../../../electron/engine/forms/nearest-unit';

const units = ['Xã Tân Lập', 'Phường Hòa Bình', 'Sở Y tế', 'Xã Mường Lạn'];

test.each([
  ['X. Tân Lập', 'Xã Tân Lập'],
  ['xa tan lap', 'Xã Tân Lập'],
  ['Xã Tân Lâpp', 'Xã Tân Lập'],
  ['P. Hoà Bình', 'Phường Hòa Bình'],
  ['Mường Lan', 'Xã Mường Lạn'],
  ['Phường 7', null],
])('“%s” most likely means %s', (name, unit) => {
  expect(nearestUnit(name, units)).toBe(unit);
});
