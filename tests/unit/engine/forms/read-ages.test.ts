import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAges } from '../../../../electron/engine/forms/blank/read-ages';

const bands: readonly (readonly [string, number | null, number | null])[] = [
  ['Từ 30 trở xuống', null, 30],
  ['Dưới 30', null, 29],
  ['≤30', null, 30],
  ['<=30 tuổi', null, 30],
  ['Từ 31 đến 40', 31, 40],
  ['31 - 35', 31, 35],
  ['- Từ 31-35 tuổi', 31, 35],
  ['>40-50', 41, 50],
  ['Từ trên 40 tuổi đến 50 tuổi', 41, 50],
  ['Từ trên 50 tuổi', 51, null],
  ['Trên 60 tuổi', 61, null],
  ['>60', 61, null],
  ['Từ 50 tuổi trở lên', 50, null],
  ['Từ 40 tuổi trở xuống', null, 40],
];

test.each(bands)('%s', (text, from, to) => {
  expect(readAges(text, true)).toMatchObject({ from, to, gender: null });
});

test('a sex before the band', () => {
  expect(readAges('Nữ từ 51 đến 55', false)).toMatchObject({ from: 51, to: 55, gender: 'female' });
  expect(readAges('Nam từ 56 đến 60', false)).toMatchObject({ from: 56, to: 60, gender: 'male' });
});

test('years are not guessed where nothing speaks of age', () => {
  expect(readAges('Hợp đồng 68', false)).toBeNull();
  expect(readAges('Huy hiệu Đảng 30 năm', false)).toBeNull();
});

test('any text is read without failing', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, isAsked) => {
      const read = readAges(text, isAsked);
      expect(read === null || (read.from ?? 0) <= 111).toBe(true);
    }),
  );
});
