import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undivided } from '../../../../shared/analysis/disclosure/axis';
import { protectCounts } from '../../../../shared/analysis/disclosure/protect-counts';
import {
  arbitraryTable,
  count,
  flatSide,
  nestedSide,
  noSide,
  sensitiveSide,
  side,
  tableOf,
  type RandomTable,
} from './arbitrary-table';
import { solve, type KnownSum } from './outsider';
import { addUp, everyCell, type PublishedCell } from './published';

/** The public version as an outsider has it. */
function publish(table: RandomTable, threshold: number) {
  const hidden = protectCounts(table, threshold);
  const reasons = new Map(hidden.map(({ row, column, reason }) => [`${row} ${column}`, reason]));
  const cells = everyCell(table.rows, table.columns).map((cell) => ({
    ...cell,
    value: addUp(cell.singles, table.singles),
    reason: reasons.get(`${cell.row} ${cell.column}`) ?? null,
  }));
  return {
    cells,
    knows: outsider(
      table,
      cells.filter(({ reason }) => reason === null),
    ),
  };
}

/** Whether the shown cells, and something more, can all be true; a hidden cell that is not empty is not thought empty. */
function outsider(table: RandomTable, shown: readonly PublishedCell[]) {
  const shownSums = shown.map(({ singles }): KnownSum => ({
    members: singles,
    is: '=',
    value: addUp(singles, table.singles),
  }));
  const least = table.singles.map((value) => Math.min(value, 1));
  return (more: KnownSum): boolean => solve(least, [...shownSums, more]) !== null;
}

function canDiffer(
  { singles: members, value }: PublishedCell & { value: number },
  possible: (more: KnownSum) => boolean,
): boolean {
  return (
    possible({ members, is: '>=', value: value + 1 }) ||
    (value > 0 && possible({ members, is: '<=', value: value - 1 }))
  );
}

const threshold = fc.oneof(fc.constant(5), fc.integer({ min: 2, max: 20 }));
const kinds = {
  'one way': arbitraryTable(flatSide, noSide),
  'one way across': arbitraryTable(noSide, flatSide),
  'two ways': arbitraryTable(flatSide, flatSide),
  'nested rows': arbitraryTable(nestedSide, flatSide),
  'nested columns': arbitraryTable(flatSide, nestedSide),
  'nested both': arbitraryTable(nestedSide, nestedSide),
  'sensitive columns': arbitraryTable(flatSide, sensitiveSide),
  'sensitive rows': arbitraryTable(sensitiveSide, nestedSide),
};

describe.each(Object.entries(kinds))('%s', (_, tables) => {
  test('no hidden cell can be computed and no small cell is known to be small', () => {
    fc.assert(
      fc.property(tables, threshold, (table, k) => {
        const { cells, knows } = publish(table, k);
        for (const cell of cells) {
          if (cell.value > 0 && cell.value < k) expect(cell.reason, JSON.stringify(cell)).toBe('small');
          if (cell.reason === null) continue;
          expect(canDiffer(cell, knows), JSON.stringify(cell)).toBe(true);
          if (cell.reason === 'small')
            expect(knows({ members: cell.singles, is: '>=', value: k }), JSON.stringify(cell)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('what is shown cannot be all there is to it: the check finds a table that gives itself away', () => {
  const table = tableOf(side([0, 0, 0]).axis, undivided, [0, 3, 20, 30]);
  const cells = everyCell(table.rows, table.columns).map((cell) => ({
    ...cell,
    value: addUp(cell.singles, table.singles),
  }));
  const small = cells[1];
  if (!small) throw new Error('no cell');
  expect(
    canDiffer(
      small,
      outsider(
        table,
        cells.filter((cell) => cell !== small),
      ),
    ),
  ).toBe(false);
});

/** A group of one sensitive category, looked for by hand: every row of a table with one sensitive side. */
test('nobody learns that a whole group is of one sensitive category', () => {
  fc.assert(
    fc.property(
      arbitraryTable(
        flatSide,
        fc.integer({ min: 2, max: 4 }).map((parts) => side(new Array<number>(parts).fill(0), 'outer')),
      ),
      threshold,
      (table, k) => {
        const { cells, knows } = publish(table, k);
        table.rows.forEach((__, row) => {
          const parts = cells.filter((cell) => cell.row === row && cell.column > 0);
          const filled = parts.filter(({ value }) => value > 0);
          if (filled.length !== 1) return;
          expect(filled[0]?.reason).not.toBeNull();
          const members = parts.filter(({ value }) => value === 0).flatMap(({ singles }) => singles);
          expect(knows({ members, is: '>=', value: 1 })).toBe(true);
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('the same is true of the women of every religion', () => {
  // Religion, and within it women and men: all six women are of the first.
  const { axis } = side([2, 2, 0], 'outer');
  const table = tableOf(undivided, axis, [0, 0, 6, 9, 0, 0, 12, 30]);
  const { cells, knows } = publish(table, 5);
  expect(cells[2]?.reason).toBe('group');
  expect(knows({ members: [5], is: '>=', value: 1 })).toBe(true);
  expect(knows({ members: [2], is: '<=', value: 5 })).toBe(true);
});

test('a table is hidden the same way each time', () => {
  fc.assert(
    fc.property(arbitraryTable(nestedSide, nestedSide), (table) => {
      expect(protectCounts(table, 5)).toEqual(protectCounts(table, 5));
    }),
  );
});

test('nothing is hidden where every cell is empty or large enough', () => {
  const enough = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 500 }));
  fc.assert(
    fc.property(arbitraryTable(nestedSide, nestedSide, enough), (table) => {
      expect(protectCounts(table, 5)).toEqual([]);
    }),
  );
});

test('the grand total stays while anything else can be hidden', () => {
  fc.assert(
    fc.property(arbitraryTable(flatSide, flatSide), (table) => {
      const { cells } = publish(table, 5);
      if (cells[0]?.reason === 'secondary') {
        const rest = cells.slice(1).filter(({ value }) => value > 0);
        expect(rest.every(({ reason }) => reason !== null)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('of two partners the smaller one goes', () => {
  const table = tableOf(side([0, 0, 0, 0]).axis, undivided, [0, 3, 200, 9, 40]);
  expect(protectCounts(table, 5)).toEqual([
    { row: 1, column: 0, reason: 'small' },
    { row: 3, column: 0, reason: 'secondary' },
  ]);
});

test('two small cells that are five together are not enough for each other', () => {
  // 1 + 4 = 5 shown as a difference says that both are small, for neither is empty.
  const table = tableOf(side([0, 0, 0]).axis, undivided, [0, 1, 4, 30]);
  expect(protectCounts(table, 5).map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'small'],
    [2, 'small'],
    [3, 'secondary'],
  ]);
});

test('one cell, no cell, nobody', () => {
  expect(protectCounts(tableOf(undivided, undivided, [7]), 5)).toEqual([]);
  expect(protectCounts(tableOf(undivided, undivided, [0]), 5)).toEqual([]);
  expect(protectCounts(tableOf(undivided, undivided, [4]), 5)).toEqual([
    { row: 0, column: 0, reason: 'small' },
  ]);
  expect(protectCounts(tableOf(side([0]).axis, undivided, [0, 4]), 5)).toHaveLength(2);
  expect(protectCounts(tableOf(side([0, 0]).axis, side([0]).axis, [0, 0, 0, 0, 0, 0]), 5)).toEqual([]);
});

test('six people in six cells are not shown as six', () => {
  const { axis } = side([0, 0, 0, 0, 0]);
  expect(protectCounts(tableOf(axis, undivided, [0, 1, 1, 1, 1, 1]), 5)).toHaveLength(6);
});

test.each([1, 0, 21, 4.5, Number.NaN])('%d is no threshold', (value) => {
  expect(() => protectCounts(tableOf(undivided, undivided, [7]), value)).toThrow(RangeError);
});

test('a count is a whole number and an axis is a tree', () => {
  expect(() => protectCounts(tableOf(undivided, undivided, [1.5]), 5)).toThrow(RangeError);
  expect(() => protectCounts(tableOf(undivided, undivided, [-1]), 5)).toThrow(RangeError);
  expect(() => protectCounts(tableOf([{ parent: 0 }], undivided, [7]), 5)).toThrow(RangeError);
  expect(() =>
    protectCounts(tableOf([{ parent: -1 }, { parent: 2 }, { parent: 0 }], undivided, [7]), 5),
  ).toThrow(RangeError);
});

test('a table as large as a province', () => {
  const rows = side(new Array<number>(30).fill(0)).axis;
  const columns = side([4, 4]).axis;
  const [table] = fc
    .sample(
      fc.array(count, { minLength: rows.length * columns.length, maxLength: rows.length * columns.length }),
      { numRuns: 1, seed: 7 },
    )
    .map((singles) => tableOf(rows, columns, singles));
  if (!table) throw new Error('no table');
  const { cells, knows } = publish(table, 5);
  const hidden = cells.filter(({ reason }) => reason !== null);
  expect(hidden.length).toBeGreaterThan(50);
  for (const cell of hidden.filter((__, index) => index % 7 === 0)) expect(canDiffer(cell, knows)).toBe(true);
});
