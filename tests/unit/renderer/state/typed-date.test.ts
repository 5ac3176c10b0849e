import { expect, test } from 'vitest';
import { dayAfter, parseTypedDate, typedDate } from '../../../../renderer/state/typed-date';

test.each([
  ['31/12/2024', '2024-12-31'],
  ['1/7/2025', '2025-07-01'],
  [' 01-07-2025 ', '2025-07-01'],
  ['1.7.25', '2025-07-01'],
  ['30 6 2024', '2024-06-30'],
  ['29/2/2024', '2024-02-29'],
])('%s is %s', (text, date) => {
  expect(parseTypedDate(text)).toBe(date);
});

test.each([
  '',
  '2024',
  '12/2024',
  '31/02/2024',
  '29/2/2023',
  '13/13/2024',
  '2024-12-31',
  '1/1/0024',
  'hôm nay',
])('“%s” is no date', (text) => {
  expect(parseTypedDate(text)).toBeNull();
});

test('shown as Vietnamese forms write it, in both languages', () => {
  expect(typedDate('2024-12-31')).toBe('31/12/2024');
});

test('the day after the last of the year', () => {
  expect(dayAfter('2024-12-31', 1)).toBe('2025-01-01');
  expect(dayAfter('2025-01-01', -1)).toBe('2024-12-31');
});
