import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../electron/engine/normalise/edit-distance';

/** The definition itself, without a limit: optimal string alignment. */
function plainDistance(from: string, to: string): number {
  const table = Array.from({ length: from.length + 1 }, (_, i) =>
    Array.from({ length: to.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= from.length; i += 1) {
    for (let j = 1; j <= to.length; j += 1) {
      const row = table[i];
      if (!row) continue;
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        row[j] = Math.min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(from.length, to.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('it is the distance up to the limit, and more than the limit beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, most) => {
      const distance = plainDistance(from, to);
      const limited = editDistance(from, to, most);
      return distance <= most ? limited === distance : limited > most;
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['daihoc', 'daihco', 1],
  ['thacsi', 'thacsy', 1],
  ['trungcap', 'trugcap', 1],
  ['caodang', 'caodang', 0],
])('%s and %s', (from, to, distance) => {
  expect(editDistance(from, to, 2)).toBe(distance);
});
