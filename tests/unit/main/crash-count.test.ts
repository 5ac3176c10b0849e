import { expect, test } from 'vitest';
import { CrashCount } from '../../../electron/main/crash-count';

test('gives up at the fifth crash within a minute', () => {
  const crashes = new CrashCount();
  expect([0, 1, 2, 3, 4].map((second) => crashes.add(second * 1_000))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(crashes.total).toBe(5);
});

test('goes on when crashes are rare', () => {
  const crashes = new CrashCount();
  expect([0, 20, 40, 60, 80, 100].map((second) => crashes.add(second * 1_000))).not.toContain(false);
});
