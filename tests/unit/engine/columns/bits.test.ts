import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allBits,
  both,
  countBits,
  countBoth,
  countCodes,
  either,
  noBits,
  others,
  type Bits,
} from '../../../../electron/engine/columns/bits';

const people = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.nat({ max: 6 })), { maxLength: 200 });

function bitsOf(holds: readonly boolean[]): Bits {
  const bits = noBits(holds.length);
  holds.forEach((is, person) => {
    if (is) bits[person >>> 5] = (bits[person >>> 5] ?? 0) | (1 << (person & 31));
  });
  return bits;
}

test('are counted and joined as the people they stand for', () => {
  fc.assert(
    fc.property(people, (each) => {
      const [a, b] = [each.map(([first]) => first), each.map(([, second]) => second)];
      const [bitsA, bitsB] = [bitsOf(a), bitsOf(b)];
      const size = each.length;
      expect(both(bitsA, bitsB)).toEqual(bitsOf(each.map(([first, second]) => first && second)));
      expect(either(bitsA, bitsB)).toEqual(bitsOf(each.map(([first, second]) => first || second)));
      expect(others(bitsA, size)).toEqual(bitsOf(a.map((is) => !is)));
      expect(allBits(size)).toEqual(bitsOf(a.map(() => true)));
      expect(countBits(bitsA)).toBe(a.filter(Boolean).length);
      expect(countBoth(bitsA, bitsB)).toBe(each.filter(([first, second]) => first && second).length);
    }),
  );
});

test('people are counted by their codes', () => {
  fc.assert(
    fc.property(people, (each) => {
      const codes = Uint8Array.from(each, ([, , code]) => code);
      const expected = [0, 1, 2, 3, 4, 5, 6].map(
        (code) => each.filter(([is, , own]) => is && own === code).length,
      );
      expect([...countCodes(codes, bitsOf(each.map(([is]) => is)), 7)]).toEqual(expected);
    }),
  );
});
