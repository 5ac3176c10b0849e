import { expect, test } from 'vitest';
import { findStatedDate } from '../../../../electron/engine/understand/stated-date';
import { sheetOf } from '../make/sheet';

test.each([
  ['(Tính đến ngày 31/12/2024)', '2024-12-31'],
  ['Tính đến ngày 31 tháng 12 năm 2024', '2024-12-31'],
  ['(Tính đến 30/6/2025)', '2025-06-30'],
  ['Số liệu tính đến hết ngày 1.6.2025', '2025-06-01'],
  ['Thời điểm: 31-12-2024', '2024-12-31'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ (tính đến ngày 31/12/2024)', '2024-12-31'],
  ['TÍNH ĐẾN NGÀY 31/12/2024', '2024-12-31'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC KHỐI ĐẢNG (30/6/2025)', '2025-06-30'],
  ['Danh sách viên chức ngày 31/12/2024', '2024-12-31'],
  ['(31/12/2024)', '2024-12-31'],
  ['Số liệu ngày 31/12/2024', '2024-12-31'],
])('%s', (text, date) => {
  expect(findStatedDate(sheetOf([['UBND XÃ A'], [text], ['STT', 'Họ tên']]), 2)).toBe(date);
});

test.each([
  '(Tính đến ngày 31/02/2024)',
  '(Tính đến ngày .../.../2024)',
  '(Kèm theo Công văn số 12 ngày 31/12/2024)',
  'Danh sách kèm theo Quyết định số 15 ngày 31/12/2024',
  '31/12/2024',
  'Mẫu, ngày 05 tháng 01 năm 2025',
])('%s states none', (text) => {
  expect(findStatedDate(sheetOf([[text], ['STT', 'Họ tên']]), 1)).toBeNull();
});
