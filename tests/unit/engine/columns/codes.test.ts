import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesFor, combine, type Codes } from '../../../../electron/engine/columns/codes';

function codesOf(values: readonly number[], kinds: number): Codes {
  const of = codesFor(kinds, values.length);
  of.set(values);
  return { keys: Array.from({ length: kinds }, (_, code) => `k${code}`), of };
}

test.each([[[1, 3, 2]], [[300, 1, 500]], [[70_000, 3]], [[1, 1]], [[]]])(
  'columns of %j kinds say together what each says alone',
  (kinds) => {
    const person = fc.tuple(...kinds.map((kind) => fc.nat({ max: kind - 1 })));
    fc.assert(
      fc.property(fc.array(person, { maxLength: 100 }), (people) => {
        const columns = kinds.map((kind, column) =>
          codesOf(
            people.map((values) => values[column] ?? 0),
            kind,
          ),
        );
        const { parts, of } = combine(columns, people.length);
        expect(people.map((_values, index) => parts[of[index] ?? -1])).toEqual(people);
        expect(new Set(parts.map(String)).size).toBe(parts.length);
      }),
      { numRuns: 30 },
    );
  },
);
