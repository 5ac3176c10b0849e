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
  ['P. Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  ['P.Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  ['Phó BT Đảng ủy', 'Phó Bí thư Đảng ủy'],
  ['Bí thư ĐU', 'Bí thư Đảng ủy'],
  ['Chủ tịch HND', 'Chủ tịch Hội Nông dân'],
  ['Bí thư Đoàn TNCSHCM', 'Bí thư Đoàn TNCS Hồ Chí Minh'],
  ['Chủ tịch UBMTTQVN xã', 'Chủ tịch Ủy ban MTTQVN xã'],
  ['Trưởng CA xã', 'Trưởng Công an'],
  ['Chủ nhiệm UBKT', 'Chủ nhiệm Ủy ban Kiểm tra'],
  ['Trưởng ban Pháp chế HĐND', 'Trưởng ban Pháp chế Hội đồng nhân dân'],
  ['Trưởng ban KT-NS', 'Trưởng ban Kinh tế - Ngân sách'],
  ['Chánh VP HĐND và UBND', 'Chánh Văn phòng HĐND&UBND'],
  ['Giám đốc Trung tâm PVHCC', 'Giám đốc TT Phục vụ hành chính công'],
  ['Trưởng phòng VH-XH', 'Trưởng phòng Văn hóa - Xã hội'],
  ['Trưởng P. Kinh tế', 'Trưởng phòng Kinh tế'],
  ['TP Kinh tế', 'Trưởng phòng Kinh tế'],
  ['CV', 'Chuyên viên'],
  ['Phó phòng Kinh tế', 'Phó Trưởng phòng Kinh tế'],
  ['Trưởng phòng Kinh tế UBND xã', 'Trưởng phòng Kinh tế'],
  ['Đảng ủy viên, Chủ tịch UBND', 'Chủ tịch UBND'],
])('“%s” and “%s” are one post', (one, other) => {
  expect(keys(one)).toEqual(keys(other));
  expect(keys(one)).toHaveLength(1);
});

test.each([
  ['Phó Bí thư Đảng ủy, Chủ tịch UBND', ['Phó Bí thư Đảng ủy', 'Chủ tịch UBND']],
  ['Bí thư Đảng ủy kiêm Chủ tịch HĐND', ['Bí thư Đảng ủy', 'Chủ tịch HĐND']],
  ['Bí thư Đảng ủy - Chủ tịch HĐND', ['Bí thư Đảng ủy', 'Chủ tịch HĐND']],
  ['Phó Bí thư-PCT UBND', ['Phó Bí thư Đảng ủy', 'Phó Chủ tịch UBND']],
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

test.each([
  ['Trưởng phòng', 'Phòng Kinh tế', 'Trưởng phòng', 'P. Kinh tế'],
  ['Trưởng phòng Kinh tế', 'Phòng Kinh tế', 'Trưởng phòng', 'Phòng Kinh tế'],
  ['Trưởng phòng', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế', null],
  ['Phó phòng', 'Phòng VH-XH', 'Phó Trưởng phòng Văn hóa - Xã hội', null],
  ['Chủ tịch UBND', 'Lãnh đạo UBND', 'Chủ tịch UBND', null],
  ['Phó Chủ tịch UBND', 'Thường trực UBND', 'Phó Chủ tịch UBND', ''],
  ['Giám đốc', 'Trung tâm PVHCC', 'Giám đốc Trung tâm Phục vụ hành chính công', null],
])('“%s” of “%s” and “%s” of “%s” are one post', (one, first, other, second) => {
  const key = (post: string, department: string | null) => postKeys(post, 'Xã Một', department)[0]?.key;
  expect(key(one, first)).toBe(key(other, second));
});

test.each([
  ['Chuyên viên', 'Phòng Kinh tế', 'Chuyên viên', 'Phòng Văn hóa'],
  ['Trưởng phòng', 'Phòng Kinh tế', 'Trưởng phòng', 'Phòng Văn hóa'],
  ['Chủ tịch', 'Hội Nông dân', 'Chủ tịch', 'UBND'],
])('“%s” of “%s” and “%s” of “%s” are two posts', (one, first, other, second) => {
  const key = (post: string, department: string | null) => postKeys(post, 'Xã Một', department)[0]?.key;
  expect(key(one, first)).not.toBe(key(other, second));
});
