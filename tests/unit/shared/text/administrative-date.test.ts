import { expect, test } from 'vitest';
import { administrativeDate, writtenDate } from '../../../../shared/text/dates';

test.each([
  ['2025-06-30', '30 tháng 6 năm 2025', '30/6/2025'],
  ['2025-06-05', '05 tháng 6 năm 2025', '05/6/2025'],
  ['2025-01-31', '31 tháng 01 năm 2025', '31/01/2025'],
  ['2025-02-09', '09 tháng 02 năm 2025', '09/02/2025'],
  ['2024-12-31', '31 tháng 12 năm 2024', '31/12/2024'],
])('%s after Nghị định 30/2020/NĐ-CP', (date, long, short) => {
  expect(administrativeDate(date)).toBe(long);
  expect(writtenDate(date, 'vi')).toBe(short);
});
