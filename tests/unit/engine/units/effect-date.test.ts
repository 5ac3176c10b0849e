import { expect, test } from 'vitest';
import { effectDate } from '../../../../electron/engine/units/effect-date';

test.each([
  ['(Kèm theo Nghị quyết số 1661/NQ-UBTVQH15, có hiệu lực từ ngày 01/7/2025)', '2025-07-01'],
  ['Có hiệu lực thi hành kể từ ngày 1 tháng 7 năm 2025', '2025-07-01'],
  ['Áp dụng từ 15-8-2024', '2024-08-15'],
  ['Nghị quyết số 1661/NQ-UBTVQH15 ngày 16/6/2025', null],
  ['Có hiệu lực từ ngày 31/02/2025', null],
])('%s', (line, date) => expect(effectDate(['PHƯƠNG ÁN SẮP XẾP', line])).toBe(date));
