import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve, type KnownSum } from './outsider';

test('what has one answer is solved and what has none is refused', () => {
  const square: KnownSum[] = [
    { members: [0, 1], is: '=', value: 5 },
    { members: [2, 3], is: '=', value: 6 },
    { members: [0, 2], is: '=', value: 4 },
    { members: [1, 3], is: '=', value: 7 },
  ];
  const found = solve([0, 0, 0, 0], square) ?? [];
  for (const { members, value } of square)
    expect(members.reduce((sum, member) => sum + (found[member] ?? 0), 0)).toBe(value);
  expect(solve([0, 0, 0, 0], [...square, { members: [0], is: '>=', value: 5 }])).toBeNull();
  expect(solve([1, 1], [{ members: [0, 1], is: '=', value: 2 }])).toEqual([1, 1]);
  expect(solve([1, 1], [{ members: [0, 1], is: '=', value: 1 }])).toBeNull();
});

test('halves are no people', () => {
  const triangle: KnownSum[] = [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map((members) => ({ members, is: '=', value: 1 }));
  expect(solve([0, 0, 0], triangle)).toBeNull();
  expect(
    solve(
      [0, 0, 0],
      triangle.map((sum) => ({ ...sum, value: 2 })),
    ),
  ).toEqual([1, 1, 1]);
});

test('agrees with trying everything', () => {
  const sum = fc.record({
    members: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
    is: fc.constantFrom<KnownSum['is'][]>('=', '>=', '<='),
    value: fc.nat(6),
  });
  // Bounds keep the numbers few enough to try.
  const bounds = [0, 1, 2, 3].map((member): KnownSum => ({ members: [member], is: '<=', value: 3 }));
  fc.assert(
    fc.property(
      fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
      fc.array(sum, { maxLength: 5 }),
      (least, sums) => {
        const agrees = (values: readonly number[]): boolean =>
          values.every((value, index) => value >= (least[index] ?? 0)) &&
          [...bounds, ...sums].every(({ members, is, value }) => {
            const total = members.reduce((all, member) => all + (values[member] ?? 0), 0);
            return is === '=' ? total === value : is === '>=' ? total >= value : total <= value;
          });
        const tried = Array.from({ length: 256 }, (_, n) => [n & 3, (n >> 2) & 3, (n >> 4) & 3, n >> 6]);
        const found = solve(least, [...bounds, ...sums]);
        expect(found !== null).toBe(tried.some(agrees));
        if (found !== null) expect(agrees(found)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
