import { describe, expect, test } from 'vitest';
import {
  isColumnNumber,
  isFooterLine,
  isTitleLine,
  isTotalLine,
} from '../../../../electron/engine/understand/row-patterns';

describe('totals', () => {
  test.each([
    'Tổng số',
    'Tổng cộng',
    'Cộng',
    'Tổng',
    'TỔNG CỘNG: 25 người',
    'Tổng cộng (I+II)',
    'Cộng:',
    'tong so',
    'Grand total',
  ])('%s', (text) => {
    expect(isTotalLine(text)).toBe(true);
  });

  test.each(['Tống Văn A', 'Tống Thị Cộng', 'Công chức', 'Lò Văn Tổng', 'Công an xã', 'Nguyễn Văn Cộng'])(
    '%s is none',
    (text) => {
      expect(isTotalLine(text)).toBe(false);
    },
  );
});

describe('footers', () => {
  test.each([
    'Mẫu, ngày 31 tháng 12 năm 2024',
    '..., ngày ... tháng ... năm ...',
    'NGƯỜI LẬP BIỂU',
    'NGƯỜI LẬP BẢNG',
    'THỦ TRƯỞNG ĐƠN VỊ',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'KT. CHỦ TỊCH',
    '(Ký, ghi rõ họ tên)',
    '(Ký tên, đóng dấu)',
    'Ghi chú: cột 12 ghi năm',
    'Nơi nhận:',
    'Người lập bảng',
  ])('%s', (text) => {
    expect(isFooterLine(text)).toBe(true);
  });

  test.each(['Lò Văn A', 'Chủ tịch UBND', 'Nguyễn Thị Ngày'])('%s is none', (text) => {
    expect(isFooterLine(text)).toBe(false);
  });
});

test.each([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'DANH SÁCH CÁN BỘ',
  'BIỂU TỔNG HỢP',
  '(Kèm theo Công văn số 12)',
  '(Tính đến ngày 31/12/2024)',
  'ỦY BAN NHÂN DÂN XÃ A',
  'UBND HUYỆN B',
  'SỞ NỘI VỤ',
])('%s stands above a table', (text) => {
  expect(isTitleLine(text)).toBe(true);
});

test.each(['A', 'B', '1', '48', '(1)', '(2)', '3=4+6+8', '(3)=(4)+(6)', '4(=2*100/3)'])(
  '%s numbers a column',
  (text) => {
    expect(isColumnNumber(text)).toBe(true);
  },
);

test.each(['Nam', '1985', 'x', 'TC', '05/3/1985', '1a'])('%s does not', (text) => {
  expect(isColumnNumber(text)).toBe(false);
});
