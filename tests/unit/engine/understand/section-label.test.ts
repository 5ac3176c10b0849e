import { describe, expect, test } from 'vitest';
import { numberedInTurn, readSectionLabel } from '../../../../electron/engine/understand/section-label';

test('L and C are letters among letters, and numbers in their turn', () => {
  const numbering = (...numbers: string[]): string[] =>
    numberedInTurn(numbers.map((number) => readSectionLabel(number, 'Xã Na Mẫu'))).map(
      (label) => label.numbering,
    );
  expect(numbering('A', 'B', 'C', 'D', 'L')).toEqual(Array(5).fill('letter'));
  expect(numbering('XLVIII', 'XLIX', 'L', 'LI')).toEqual(Array(4).fill('roman'));
  expect(numbering('XCIX', 'C', 'CI')).toEqual(Array(3).fill('roman'));
});

describe('what a section row says', () => {
  test.each([
    ['I', 'UBND xã Mường Mẫu', 'roman', 'unit', 'UBND xã Mường Mẫu'],
    ['A', 'PHƯỜNG HIM LAM', 'letter', 'unit', 'PHƯỜNG HIM LAM'],
    ['', 'I. Thị trấn Mẫu', 'roman', 'unit', 'Thị trấn Mẫu'],
    ['', 'Xã Na Mẫu', 'none', 'unit', 'Xã Na Mẫu'],
    ['', 'II - SỞ NỘI VỤ', 'roman', 'unit', 'SỞ NỘI VỤ'],
    ['1', 'UBND xã A (12 người)', 'arabic', 'unit', 'UBND xã A'],
    ['', 'UBND xã B: 7', 'none', 'unit', 'UBND xã B'],
    ['', 'UBND xã B 7 người', 'none', 'unit', 'UBND xã B'],
    ['XXXVIII', 'Phường 1', 'roman', 'unit', 'Phường 1'],
    ['XL.', 'Phường 12 (7 người)', 'roman', 'unit', 'Phường 12'],
    ['', 'LXXXVIII. Trường Tiểu học Na Mẫu 2', 'roman', 'unit', 'Trường Tiểu học Na Mẫu 2'],
    ['', 'CV. Xã Na Mẫu', 'roman', 'unit', 'Xã Na Mẫu'],
    ['', 'CC: 7', 'none', 'staff_group', 'civil_servant'],
    ['', 'Công chức 7', 'none', 'staff_group', 'civil_servant'],
    ['101', 'Xã Na Mẫu', 'arabic', 'unit', 'Xã Na Mẫu'],
    ['', '120. Xã Na Mẫu', 'arabic', 'unit', 'Xã Na Mẫu'],
    ['I', 'KHỐI ĐẢNG', 'roman', 'department', 'KHỐI ĐẢNG'],
    ['', 'A. KHỐI ĐẢNG', 'letter', 'department', 'KHỐI ĐẢNG'],
    ['2', 'Phòng Văn hóa - Xã hội', 'arabic', 'department', 'Phòng Văn hóa - Xã hội'],
    ['', 'Văn phòng HĐND và UBND', 'none', 'department', 'Văn phòng HĐND và UBND'],
    ['', 'Cán bộ', 'none', 'staff_group', 'cadre'],
    ['B', 'CÔNG CHỨC', 'letter', 'staff_group', 'civil_servant'],
    ['', 'II. Công chức cấp xã', 'roman', 'staff_group', 'civil_servant'],
    ['', 'Công chức: 7', 'none', 'staff_group', 'civil_servant'],
    ['', 'Cán bộ chuyên trách', 'none', 'staff_group', 'cadre'],
    ['', 'Khối công chức', 'none', 'staff_group', 'civil_servant'],
    ['', 'Những người hoạt động không chuyên trách', 'none', 'staff_group', 'part_time'],
    ['', 'Cán bộ không chuyên trách cấp xã', 'none', 'staff_group', 'part_time'],
    ['', 'Viên chức', 'none', 'staff_group', 'public_employee'],
    ['', 'Hợp đồng 68', 'none', 'staff_group', 'contract'],
    ['', 'Bí thư', 'none', 'position', 'Bí thư'],
    ['1', 'Chủ tịch UBND', 'arabic', 'position', 'Chủ tịch UBND'],
    ['', 'Phó Chủ tịch HĐND', 'none', 'position', 'Phó Chủ tịch HĐND'],
    ['', 'Văn phòng - thống kê', 'none', 'position', 'Văn phòng - thống kê'],
    ['', 'Tài chính - kế toán', 'none', 'position', 'Tài chính - kế toán'],
    ['', 'Chỉ huy trưởng quân sự', 'none', 'position', 'Chỉ huy trưởng quân sự'],
  ])('%s %s', (own, label, numbering, kind, value) => {
    expect(readSectionLabel(own, label)).toMatchObject({ numbering, kind, value });
  });
});

test.each(['Cán bộ, công chức', 'CÁN BỘ, CÔNG CHỨC CẤP XÃ', 'Công chức, viên chức'])(
  '%s is two groups and tells none',
  (label) => {
    expect(readSectionLabel('', label).kind).not.toBe('staff_group');
  },
);
