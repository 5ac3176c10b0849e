import { expect, test } from 'vitest';
import { roundHalfUp } from '../../../../shared/text/round-half-up';

test('every share of up to 1,200 people is rounded as whole numbers say, to no, one and two decimals', () => {
  const wrong: string[] = [];
  for (let whole = 1; whole <= 1200; whole += 1)
    for (let part = 0; part <= whole; part += 1)
      for (const [decimals, scale] of [
        [0, 1],
        [1, 10],
        [2, 100],
      ] as const) {
        const exact = Math.floor((200 * scale * part + whole) / (2 * whole)) / scale;
        if (roundHalfUp((part / whole) * 100, decimals) !== exact)
          wrong.push(`${part} of ${whole}: ${decimals}`);
      }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('58 of 800 is 7.3, and what is just below a half stays below', () => {
  expect(roundHalfUp(0.0725 * 100, 1)).toBe(7.3);
  expect(roundHalfUp((724_999 / 10_000_000) * 100, 1)).toBe(7.2);
});
