import { expect, test } from 'vitest';
import { fold, foldTight } from '../../../../shared/text/fold';

test.each([
  ['Trình độ\n văn hoá', 'trinh do van hoa'],
  ['ĐẢNG VIÊN', 'dang vien'],
  ['Ðảng viên ðó', 'dang vien do'],
  ['Ngày, tháng, năm sinh', 'ngay thang nam sinh'],
  ['Chức\u00a0vụ\u200b (hiện nay)', 'chuc vu hien nay'],
  ['  QP-AN  ', 'qp an'],
  ['12+2', '12+2'],
  ['Nguye\u0302\u0303n', 'nguyen'],
  ['ỦY BAN', 'uy ban'],
  ['', ''],
])('%j', (text, key) => {
  expect(fold(text)).toBe(key);
});

test.each(["H'Mông", 'H’Mông', 'H Mông', 'HMông', 'hmong', 'H-Mông', 'H`Mông'])('%s', (text) => {
  expect(foldTight(text)).toBe('hmong');
});

test('folding twice changes nothing', () => {
  for (const text of ['Trình độ lý luận chính trị – hành chính', 'Khơ-mú (Xá Cẩu)', 'A&B/C']) {
    expect(fold(fold(text))).toBe(fold(text));
  }
});
