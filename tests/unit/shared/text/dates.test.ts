import { expect, test } from 'vitest';
import { formatDate, isIsoDate, today } from '../../../../shared/text/dates';

test('as each language writes it', () => {
  expect(formatDate('2024-12-31', 'vi')).toBe('31/12/2024');
  expect(formatDate('2024-12-01', 'en')).toBe('1 Dec 2024');
});

test('today is the day of the wall calendar', () => {
  expect(today(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
  expect(today(new Date(2025, 11, 31, 0, 0))).toBe('2025-12-31');
});

test.each(['2024-12-31', '2024-02-29', '2000-02-29'])('%s is a day', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '31/12/2024',
  '2024-1-1',
  '',
  '2024-12-31T00:00',
])('%j is none', (text) => {
  expect(isIsoDate(text)).toBe(false);
});
