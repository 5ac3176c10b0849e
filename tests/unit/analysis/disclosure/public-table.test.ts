import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeTable } from '../../../../shared/analysis/arrange-table';
import type { Condition } from '../../../../shared/analysis/condition';
import {
  isSensitiveIndicator,
  publicTable,
  type PublicTable,
} from '../../../../shared/analysis/disclosure/public-table';
import { makeLibrary, starterLibrary } from '../../../../shared/analysis/library';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';
import { plainView } from '../../../../shared/analysis/table-view';
import type { Breakdown, LeafCell } from '../../../../shared/contract/results';

const frame = { library: starterLibrary, language: 'vi' } as const;
const units = ['Xã A', 'Xã B', 'Xã C', null];
const genders = ['female', 'male', null];
const members = ['yes', 'no', null];

function breakdownOf(
  rows: readonly [string, readonly (string | null)[]][],
  columns: readonly [string, readonly (string | null)[]][],
  measure: string,
  counts: readonly (readonly [people: number, numerator: number])[],
): Breakdown {
  const paths = (axis: typeof rows): (string | null)[][] =>
    axis.reduce<(string | null)[][]>(
      (all, [, keys]) => all.flatMap((path) => keys.map((key) => [...path, key])),
      [[]],
    );
  const dimension = ([id, keys]: (typeof rows)[number]): Breakdown['rows'][number] => ({
    ...{ id, keys, isClosed: id !== 'unit' },
  });
  let next = 0;
  const cells = paths(rows).flatMap((row) =>
    paths(columns).flatMap((column): LeafCell[] => {
      const [people = 0, numerator = 0] = counts[next++ % counts.length] ?? [];
      if (people === 0) return [];
      const inside = measure === 'headcount' ? people : Math.min(people, numerator);
      return [{ rows: row, columns: column, people, numerator: inside, denominator: people, unknown: 0 }];
    }),
  );
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  return {
    asOf: '2024-12-31',
    measure,
    people,
    cells,
    rows: rows.map(dimension),
    columns: columns.map(dimension),
  };
}

const arbitraryBreakdown = fc
  .record({
    rows: fc.constantFrom<[string, readonly (string | null)[]][][]>(
      [['unit', units]],
      [
        ['unit', units],
        ['gender', genders],
      ],
      [['party_member', members]],
    ),
    columns: fc.constantFrom<[string, readonly (string | null)[]][][]>(
      [],
      [['gender', genders]],
      [['party_member', members]],
    ),
    measure: fc.constantFrom('headcount', 'under_40', 'party_member'),
    counts: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 5,
      maxLength: 40,
    }),
  })
  .map(({ rows, columns, measure, counts }) => breakdownOf(rows, columns, measure, counts));

/** Lines that add up to another: its parts one level below, or all outer ones for the total. */
function partsOf(lines: PublicTable['columns'], whole: number): number[] {
  const line = lines[whole];
  return lines.flatMap(({ path, kind }, index) =>
    index !== whole &&
    kind !== 'total' &&
    path.length === (line?.path.length ?? 0) + 1 &&
    path.slice(0, -1).every((key, depth) => key === line?.path[depth])
      ? [index]
      : [],
  );
}

describe('a table for the public', () => {
  test('hides every small cell, carries no figure of a hidden one and tells the others truly', () => {
    fc.assert(
      fc.property(arbitraryBreakdown, (breakdown) => {
        const table = publicTable(breakdown, plainView, frame, 5);
        const plain = arrangeTable(breakdown, { ...plainView, hideEmpty: false }, frame);
        for (const row of table.rows) {
          const same = plain.rows.find(({ id }) => id === row.id);
          row.cells.forEach((cell, column) => {
            const truth = same?.cells[plain.columns.findIndex(({ id }) => id === table.columns[column]?.id)];
            if (cell.isHidden) {
              expect([cell.value, cell.share, cell.people, cell.numerator, cell.unknown]).toEqual([
                null,
                null,
                0,
                0,
                0,
              ]);
            } else {
              expect(cell.value).toBe(truth?.value);
              const counts =
                breakdown.measure === 'headcount'
                  ? [cell.people]
                  : [cell.numerator, cell.denominator - cell.numerator];
              for (const count of counts) expect(count === 0 || count >= 5).toBe(true);
            }
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no hidden count is what a total lacks', () => {
    fc.assert(
      fc.property(
        arbitraryBreakdown.filter(({ measure }) => measure === 'headcount'),
        (breakdown) => {
          const table = publicTable(breakdown, plainView, frame, 5);
          const isHidden = (row: number, column: number): boolean =>
            table.rows[row]?.cells[column]?.isHidden ?? false;
          table.rows.forEach((_, row) => {
            table.columns.forEach((__, column) => {
              const across = [column, ...partsOf(table.columns, column)].filter((each) =>
                isHidden(row, each),
              );
              const down = [row, ...partsOf(table.rows, row)].filter((each) => isHidden(each, column));
              if (partsOf(table.columns, column).length > 0) expect(across.length).not.toBe(1);
              if (partsOf(table.rows, row).length > 0) expect(down.length).not.toBe(1);
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a table turned round hides the same figures: both together tell no more than one', () => {
    fc.assert(
      fc.property(arbitraryBreakdown.filter(isCrossed), (breakdown) => {
        const turned: Breakdown = {
          ...breakdown,
          ...{ rows: breakdown.columns, columns: breakdown.rows },
          cells: breakdown.cells.map((cell) => ({ ...cell, rows: cell.columns, columns: cell.rows })),
        };
        const hiddenIn = (of: Breakdown, isTurned: boolean): string[] => {
          const { rows, columns } = publicTable(of, plainView, frame, 5);
          const found = rows.flatMap((row) =>
            row.cells.flatMap(({ isHidden }, at) =>
              isHidden ? [[row.path, columns[at]?.path ?? []] as const] : [],
            ),
          );
          return found.map((place) => JSON.stringify(isTurned ? [...place].reverse() : place)).sort();
        };
        expect(hiddenIn(turned, true)).toEqual(hiddenIn(breakdown, false));
      }),
      { numRuns: 200 },
    );
  });

  test('the rest of free text stands last', () => {
    const counts = [[40, 0], [30, 0], [20, 0], [10, 0]] as const; // prettier-ignore
    const breakdown = breakdownOf([['unit', ['Luật', 'Khác', 'Kế toán', null]]], [], 'headcount', counts);
    const labels = publicTable(breakdown, plainView, frame, 5).rows.map(({ label }) => label);
    expect(labels).toEqual(['Kế toán', 'Luật', 'Khác', 'Chưa có thông tin', 'Tổng số']);
  });

  test('lines stand by name, not by size, and the rare are listed too', () => {
    const counts = [1, 2, 3, 4, 40, 50, 60, 70].map((people) => [people, 0] as const);
    const breakdown = breakdownOf([['unit', ['Xã C', 'Xã A', null, 'Xã B']]], [], 'headcount', counts);
    const table = publicTable(
      breakdown,
      { ...plainView, hideNotRecorded: true, sort: { by: 'value', column: null, direction: 'descending' } },
      frame,
      5,
    );
    expect(table.rows.map(({ label }) => label)).toEqual([
      'Xã A',
      'Xã B',
      'Xã C',
      'Chưa có thông tin',
      'Tổng số',
    ]);
    expect(table.notShown).toEqual({ rows: 0, columns: 0 });
  });

  test('the share of a hidden cell, and every share of a hidden total, is hidden', () => {
    const counts = [
      [2, 0],
      [30, 0],
      [1, 0],
      [40, 0],
    ] as const;
    const breakdown = breakdownOf(
      [['unit', ['Xã A', 'Xã B']]],
      [['gender', ['female', 'male']]],
      'headcount',
      counts,
    );
    const table = publicTable(breakdown, { ...plainView, percentOf: 'row' }, frame, 5);
    for (const { cells } of table.rows) {
      for (const { isHidden, share } of cells) if (isHidden) expect(share).toBeNull();
    }
    expect(table.rows[0]?.cells.map(({ isHidden }) => isHidden)).toContain(true);
  });

  test('of too few people no row and no column is named', () => {
    const table = (each: number): PublicTable => {
      const breakdown = breakdownOf(
        [['unit', ['Xã A', 'Xã B']]],
        [['gender', ['female', 'male']]],
        'headcount',
        [[each, 0]],
      );
      return publicTable(breakdown, plainView, frame, 5);
    };
    expect(table(1).rows.map(({ label, cells }) => [label, cells.length])).toEqual([['Tổng số', 1]]);
    expect(
      table(1)
        .header.flat()
        .map(({ label }) => label),
    ).toEqual(['Tổng số']);
    expect(table(9).rows).toHaveLength(3);
  });
});

/** Nobody divides people by the same twice. */
function isCrossed({ rows, columns }: Breakdown): boolean {
  return columns.length > 0 && columns.every(({ id }) => rows.every((row) => row.id !== id));
}

describe('an indicator is sensitive by whatever it asks', () => {
  const own = (numerator: Condition, denominator: Condition | null = null) => {
    const said = { label: 'Riêng', definition: '', basis: '' };
    const library = makeLibrary({
      ...starterDefinitions,
      populations: [{ id: 'few', label: 'Người Mông', note: '', condition: minority }],
      indicators: [{ ...said, id: 'own', numerator, denominator }],
    });
    return isSensitiveIndicator('own', library);
  };
  const minority: Condition = { dimension: 'ethnic_minority', in: ['yes'] };
  const young: Condition = { age: { below: 40 } };

  test.each<[string, Condition, Condition | null, boolean]>([
    ['the years since a date of the Party', { yearsSince: { field: 'party_date', from: 10 } }, null, true],
    ['a field of the Party', { field: 'party_date', blank: true }, null, true],
    ['its denominator', young, minority, true],
    ['a population', { population: 'few' }, null, true],
    ['another indicator', { indicator: 'party_member' }, null, true],
    ['what is denied', { not: { any: [young, minority] } }, null, true],
    ['nothing of the kind', { all: [young, { yearsSince: { field: 'birth_date', from: 10 } }] }, null, false],
  ])('%s', (_name, numerator, denominator, isSensitive) => {
    expect(own(numerator, denominator)).toBe(isSensitive);
  });
});
