import { expect, test } from 'vitest';
import { postKeys } from '../../../../shared/roster/post-keys';

const keys = (text: string, unit = 'Xã Một'): string[] => postKeys(text, unit).map(({ key }) => key);

test.each([
  ['Phó Chủ tịch UBND xã', 'Phó Chủ tịch UBND'],
  ['Phó Chủ tịch', 'PCT UBND'],
  ['Phó Chủ tịch UBND Xã Một', 'Phó Chủ tịch UBND'],
  ['Công chức Địa chính - xây dựng', 'Địa chính - xây dựng'],
  ['CC Văn phòng - thống kê', 'Văn phòng - Thống kê'],
  ['VP-TK', 'Văn phòng thống kê'],
  ['Chủ tịch MTTQ', 'Chủ tịch UB MTTQ Việt Nam xã'],
  ['Chủ tịch UBMTTQ', 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  ['CHT BCH Quân sự', 'Chỉ huy trưởng Ban Chỉ huy Quân sự xã'],
  ['Văn hóa - Xã hội (LĐTB&XH)', 'Văn hóa - xã hội'],
  ['Kế toán - Văn phòng', 'Văn phòng - Kế toán'],
  ['Ủy viên BTV Đảng ủy, Chủ tịch UBND', 'Chủ tịch UBND'],
  ['Q. Chủ tịch UBND', 'Chủ tịch UBND'],
])('“%s” and “%s” are one post', (one, other) => {
  expect(keys(one)).toEqual(keys(other));
  expect(keys(one)).toHaveLength(1);
});

test.each([
  ['Phó Bí thư Đảng ủy, Chủ tịch UBND', ['Phó Bí thư Đảng ủy', 'Chủ tịch UBND']],
  ['Bí thư Đảng ủy kiêm Chủ tịch HĐND', ['Bí thư Đảng ủy', 'Chủ tịch HĐND']],
  [
    'Phó Chủ tịch HĐND, Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
    ['Phó Chủ tịch HĐND', 'Trưởng phòng Kinh tế, Hạ tầng và Đô thị'],
  ],
])('“%s” is each of its posts', (cell, posts) => {
  expect(keys(cell)).toEqual(posts.flatMap((post) => keys(post)));
  expect(keys(cell)).toHaveLength(2);
});

test.each([
  ['Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  ['Chủ tịch HĐND', 'Chủ tịch UBND'],
  ['Trưởng phòng Kinh tế', 'Trưởng phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Văn hóa - xã hội', 'Văn hóa'],
])('“%s” and “%s” are two posts', (one, other) => {
  expect(keys(one)).not.toEqual(keys(other));
});
