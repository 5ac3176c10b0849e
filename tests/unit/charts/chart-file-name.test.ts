import { expect, test } from 'vitest';
import { chartFileName } from '../../../shared/charts/chart-file-name';

const frame = { rosterName: 'Tỉnh mẫu', filter: null, asOf: '2024-12-31' };

test('says what is inside', () => {
  expect(chartFileName('Tháp tuổi theo giới tính', frame, 'png')).toBe(
    'Tháp tuổi theo giới tính – Tỉnh mẫu – 31-12-2024.png',
  );
});

test('names the filter', () => {
  expect(chartFileName('Tháp tuổi', { ...frame, filter: 'Giới tính: Nữ' }, 'svg')).toBe(
    'Tháp tuổi – Tỉnh mẫu – Giới tính Nữ – 31-12-2024.svg',
  );
});

test('is safe on Windows: characters, length, one normal form', () => {
  const name = chartFileName(
    'A/B\\C:"D"|E?*<F>',
    { ...frame, rosterName: `..${'ấ'.normalize('NFD').repeat(200)}` },
    'png',
  );
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
  expect([...name].length).toBeLessThanOrEqual(130);
  expect(name).toBe(name.normalize('NFC'));
  expect(name.endsWith(' – 31-12-2024.png')).toBe(true);
});
