import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undivided, type Axis } from '../../../../shared/analysis/disclosure/axis';
import { protectShares } from '../../../../shared/analysis/disclosure/protect-shares';
import { arbitraryTable, count, flatSide, nestedSide, noSide, sensitiveSide, side } from './arbitrary-table';
import { solve, type KnownSum } from './outsider';
import { addUp, everyCell } from './published';

interface Shares {
  readonly rows: Axis;
  readonly columns: Axis;
  /** By single cell: people in the numerator and people only in the denominator. */
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  readonly sensitive: boolean;
}

/**
 * The public version as an outsider has it. Unknowns are the people inside, then those outside, of each single cell.
 * He may also have every denominator that this table shows from a table of the headcount.
 */
function publish({ rows, columns, inside, outside, sensitive }: Shares, threshold: number) {
  const at = (values: readonly number[]) => (row: number, column: number) =>
    values[row * columns.length + column] ?? 0;
  const all = inside.map((value, single) => value + (outside[single] ?? 0));
  const table = { rows, columns, sensitive, denominator: at(all), numerator: at(inside) };
  const hidden = protectShares(table, threshold);
  expect(protectShares(table, threshold)).toEqual(hidden);
  const found = new Map(hidden.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const cells = everyCell(rows, columns).map((cell) => {
    const others = cell.singles.map((single) => single + inside.length);
    return {
      ...cell,
      insiders: { members: cell.singles, value: addUp(cell.singles, inside) },
      outsiders: { members: others, value: addUp(cell.singles, outside) },
      people: { members: [...cell.singles, ...others], value: addUp(cell.singles, all) },
      hidden: found.get(`${cell.row} ${cell.column}`) ?? null,
    };
  });
  const shown = cells.flatMap(({ insiders, people, hidden: state }): KnownSum[] => [
    ...(state === null ? [{ ...insiders, is: '=' as const }] : []),
    ...(state?.denominatorHidden ? [] : [{ ...people, is: '=' as const }]),
  ]);
  const least = [...inside, ...outside].map((value) => Math.min(value, 1));
  const possible = (more: KnownSum): boolean => solve(least, [...shown, more]) !== null;
  const canDiffer = ({ members, value }: Omit<KnownSum, 'is'>): boolean =>
    possible({ members, is: '>=', value: value + 1 }) ||
    (value > 0 && possible({ members, is: '<=', value: value - 1 }));
  return { cells, possible, canDiffer };
}

const shares = (rows: typeof flatSide, columns: typeof flatSide, sensitive: boolean): fc.Arbitrary<Shares> =>
  arbitraryTable(rows, columns).chain(({ rows: r, columns: c, singles }) =>
    fc
      .array(count, { minLength: singles.length, maxLength: singles.length })
      .map((outside) => ({ rows: r, columns: c, inside: singles, outside, sensitive })),
  );

const kinds = {
  'one way': shares(flatSide, noSide, false),
  'one way, sensitive': shares(flatSide, noSide, true),
  nested: shares(nestedSide, noSide, false),
  'two ways': shares(flatSide, flatSide, false),
  'two ways, sensitive': shares(flatSide, flatSide, true),
  'nested both': shares(nestedSide, nestedSide, false),
  'among sensitive groups': shares(flatSide, sensitiveSide, true),
};
const threshold = fc.oneof(fc.constant(5), fc.integer({ min: 2, max: 20 }));

describe.each(Object.entries(kinds))('%s', (_, tables) => {
  test('neither side of a hidden share can be computed', () => {
    fc.assert(
      fc.property(tables, threshold, (table, k) => {
        const { cells, possible, canDiffer } = publish(table, k);
        for (const { hidden, insiders, outsiders, people, ...place } of cells) {
          const where = JSON.stringify({ place, hidden, insiders, outsiders });
          for (const side of [insiders, outsiders]) {
            if (side.value > 0 && side.value < k) {
              expect(hidden, where).not.toBeNull();
              expect(possible({ ...side, is: '>=', value: k }), where).toBe(true);
            }
            if (table.sensitive && people.value > 0 && side.value === 0) {
              expect(hidden, where).not.toBeNull();
              expect(possible({ ...side, is: '>=', value: 1 }), where).toBe(true);
            }
          }
          if (people.value > 0 && people.value < k) expect(hidden?.denominatorHidden, where).toBe(true);
          if (hidden !== null) expect(canDiffer(insiders), where).toBe(true);
          if (hidden?.denominatorHidden) expect(canDiffer(people), where).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('a share is hidden and its denominator stays', () => {
  const { axis } = side([0, 0, 0, 0]);
  const { cells } = publish(
    {
      rows: axis,
      columns: undivided,
      inside: [0, 2, 20, 60, 30],
      outside: [0, 38, 25, 90, 70],
      sensitive: false,
    },
    5,
  );
  expect(cells.map(({ hidden }) => hidden && [hidden.reason, hidden.denominatorHidden])).toEqual([
    null,
    ['small', false],
    ['secondary', false],
    null,
    null,
  ]);
});

test('few who are not in the numerator are few too', () => {
  const { axis } = side([0, 0, 0]);
  const { cells } = publish(
    { rows: axis, columns: undivided, inside: [0, 38, 25, 90], outside: [0, 2, 20, 60], sensitive: false },
    5,
  );
  expect(cells[1]?.hidden?.reason).toBe('small');
});

test('nought and a hundred per cent are shown unless they are sensitive', () => {
  const table = {
    rows: side([0, 0, 0]).axis,
    columns: undivided,
    inside: [0, 0, 20, 30],
    outside: [0, 12, 0, 40],
  };
  expect(publish({ ...table, sensitive: false }, 5).cells.every(({ hidden }) => hidden === null)).toBe(true);
  const reasons = publish({ ...table, sensitive: true }, 5).cells.map(({ hidden }) => hidden?.reason ?? null);
  expect(reasons.slice(0, 3)).toEqual([null, 'group', 'group']);
});

test('a numerator larger than its denominator is a mistake', () => {
  const table = { rows: undivided, columns: undivided, denominator: () => 3, numerator: () => 4 };
  expect(() => protectShares(table, 5)).toThrow(RangeError);
});
