import { describe, expect, test } from 'vitest';
import { arrangeTable } from '../../../../shared/analysis/arrange-table';
import { starterLibrary } from '../../../../shared/analysis/library';
import type { TableModel } from '../../../../shared/analysis/table-model';
import { plainView, type TableView } from '../../../../shared/analysis/table-view';
import type { Breakdown, LeafCell } from '../../../../shared/contract/results';

function leaf(
  rows: LeafCell['rows'],
  columns: LeafCell['columns'],
  people: number,
  numerator = people,
): LeafCell {
  return { rows, columns, people, numerator, denominator: people, unknown: 0 };
}

const byUnit: Breakdown = {
  asOf: '2024-12-31',
  measure: 'headcount',
  rows: [{ id: 'unit', keys: ['Xã A', 'Xã B', 'Xã C', 'Xã D', null], isClosed: false }],
  columns: [{ id: 'gender', keys: ['female', 'male', null], isClosed: true }],
  people: 21,
  cells: [
    leaf(['Xã A'], ['female'], 2),
    leaf(['Xã A'], ['male'], 6),
    leaf(['Xã B'], ['female'], 5),
    leaf(['Xã C'], ['male'], 3),
    leaf(['Xã C'], [null], 1),
    leaf(['Xã D'], ['male'], 1),
    leaf([null], ['female'], 3),
  ],
};

const nested: Breakdown = {
  ...byUnit,
  rows: [
    { id: 'staff_group', keys: ['cadre', 'civil_servant', 'public_employee', null], isClosed: true },
    { id: 'unit', keys: ['Xã A', 'Xã B', null], isClosed: false },
  ],
  columns: [
    { id: 'admin_level', keys: ['commune', null], isClosed: true },
    { id: 'gender', keys: ['female', 'male'], isClosed: true },
  ],
  measure: 'female',
  people: 19,
  cells: [
    leaf(['cadre', 'Xã A'], ['commune', 'female'], 4, 4),
    leaf(['cadre', 'Xã A'], ['commune', 'male'], 6, 0),
    leaf(['cadre', 'Xã B'], [null, 'male'], 1, 0),
    leaf(['cadre', null], ['commune', 'female'], 1, 1),
    leaf(['civil_servant', 'Xã B'], ['commune', 'female'], 5, 5),
    leaf([null, 'Xã B'], ['commune', 'male'], 2, 0),
  ],
};

function table(breakdown: Breakdown, view: Partial<TableView> = {}): TableModel {
  return arrangeTable(breakdown, { ...plainView, ...view }, { library: starterLibrary, language: 'vi' });
}

/** The table as words: labels indented by level, figures beside them. */
function inWords({ rows }: TableModel): string[] {
  return rows.map(({ label, level, cells }) =>
    [`${'  '.repeat(level)}${label}`, ...cells.map(({ value }) => value ?? '–')].join(' | '),
  );
}

describe('one dimension of rows, one of columns', () => {
  test('heads, rows and totals in natural order', () => {
    const model = table(byUnit);
    expect(model.rowHeads).toEqual(['Đơn vị']);
    expect(model.header).toMatchObject([
      [
        { label: 'Nữ' },
        { label: 'Nam' },
        { label: 'Chưa có thông tin' },
        { label: 'Tổng số', kind: 'total' },
      ],
    ]);
    expect(inWords(model)).toEqual([
      'Xã A | 2 | 6 | 0 | 8',
      'Xã B | 5 | 0 | 0 | 5',
      'Xã C | 0 | 3 | 1 | 4',
      'Xã D | 0 | 1 | 0 | 1',
      'Chưa có thông tin | 3 | 0 | 0 | 3',
      'Tổng số | 10 | 10 | 1 | 21',
    ]);
  });

  test('top N: the largest by name, the rest in one row before "not recorded"', () => {
    const model = table(byUnit, { topRows: [2, null] });
    expect(inWords(model)).toEqual([
      'Xã A | 2 | 6 | 0 | 8',
      'Xã B | 5 | 0 | 0 | 5',
      'Khác (2) | 0 | 4 | 1 | 5',
      'Chưa có thông tin | 3 | 0 | 0 | 3',
      'Tổng số | 10 | 10 | 1 | 21',
    ]);
    expect(model.rows[2]?.condition).toEqual({ not: { dimension: 'unit', in: ['Xã A', 'Xã B', null] } });
    // "Khác" of one would only hide its name.
    expect(inWords(table(byUnit, { topRows: [3, null] }))).toHaveLength(6);
  });

  test('top N of sorted rows: the first in that order, the lowest too', () => {
    const first = (direction: 'ascending' | 'descending') =>
      inWords(table(byUnit, { topRows: [2, null], sort: { by: 'value', column: null, direction } })).slice(
        0,
        3,
      );
    expect(first('descending')[0]).toMatch(/^Xã A/);
    expect(first('ascending')[0]).not.toMatch(/^Xã A/);
    expect(first('ascending')[2]).toMatch(/^Khác \(2\) .* 13$/);
  });

  test('sorted by a column, ascending and descending; "not recorded" stays last', () => {
    const sorted = (direction: 'ascending' | 'descending') =>
      table(byUnit, { sort: { by: 'value', column: '["female"]', direction } }).rows.map(
        ({ label }) => label,
      );
    expect(sorted('descending')).toEqual(['Xã B', 'Xã A', 'Xã C', 'Xã D', 'Chưa có thông tin', 'Tổng số']);
    expect(sorted('ascending')).toEqual(['Xã C', 'Xã D', 'Xã A', 'Xã B', 'Chưa có thông tin', 'Tổng số']);
  });

  test('"not recorded" that is not shown still counts, and the model says so', () => {
    const model = table(byUnit, { hideNotRecorded: true });
    expect(inWords(model)).toEqual([
      'Xã A | 2 | 6 | 8',
      'Xã B | 5 | 0 | 5',
      'Xã C | 0 | 3 | 4',
      'Xã D | 0 | 1 | 1',
      'Tổng số | 10 | 10 | 21',
    ]);
    expect(model.notShown).toEqual({ rows: 3, columns: 1 });
  });

  test.each([
    ['row', [2 / 8, 6 / 8, 0, 1]],
    ['column', [2 / 10, 6 / 10, 0, 8 / 21]],
    ['total', [2 / 21, 6 / 21, 0, 8 / 21]],
    ['none', [null, null, null, null]],
  ] as const)('shares of the %s', (percentOf, shares) => {
    expect(table(byUnit, { percentOf }).rows[0]?.cells.map(({ share }) => share)).toEqual(shares);
  });

  test('without columns there is one, named by what is counted', () => {
    const model = table({
      ...byUnit,
      columns: [],
      cells: byUnit.cells.map((cell) => ({ ...cell, columns: [] })),
    });
    expect(model.header).toMatchObject([[{ label: 'Số người', kind: 'total' }]]);
    expect(inWords(model)[0]).toBe('Xã A | 8');
  });
});

describe('two nested dimensions', () => {
  test('groups with what is in them; shares are recomputed, never averaged', () => {
    const model = table(nested);
    expect(model.header).toMatchObject([
      [
        { label: 'Cấp xã', columnSpan: 3, rowSpan: 1, canFold: true },
        { label: 'Chưa có thông tin', columnSpan: 2, rowSpan: 1 },
        { label: 'Tổng số', columnSpan: 1, rowSpan: 2 },
      ],
      [{ label: 'Nữ' }, { label: 'Nam' }, { label: 'Cộng' }, { label: 'Nam' }, { label: 'Cộng' }],
    ]);
    expect(inWords(model)).toEqual([
      `Cán bộ | 1 | 0 | ${5 / 11} | 0 | 0 | ${5 / 12}`,
      '  Xã A | 1 | 0 | 0.4 | – | – | 0.4',
      '  Xã B | – | – | – | 0 | 0 | 0',
      '  Chưa có thông tin | 1 | – | 1 | – | – | 1',
      'Công chức | 1 | – | 1 | – | – | 1',
      '  Xã B | 1 | – | 1 | – | – | 1',
      'Chưa có thông tin | – | 0 | 0 | – | – | 0',
      '  Xã B | – | 0 | 0 | – | – | 0',
      `Tổng số | 1 | 0 | ${10 / 18} | 0 | 0 | ${10 / 19}`,
    ]);
  });

  test('folded groups keep their figures', () => {
    const model = table(nested, { folded: ['["cadre"]', '["commune"]'], subtotals: false });
    expect(model.header).toMatchObject([
      [{ label: 'Cấp xã', rowSpan: 2, isFolded: true }, { label: 'Chưa có thông tin' }, { label: 'Tổng số' }],
      [{ label: 'Nam' }],
    ]);
    expect(inWords(model)).toEqual([
      `Cán bộ | ${5 / 11} | 0 | ${5 / 12}`,
      'Công chức',
      '  Xã B | 1 | – | 1',
      'Chưa có thông tin',
      '  Xã B | 0 | – | 0',
      `Tổng số | ${10 / 18} | 0 | ${10 / 19}`,
    ]);
  });

  test('empty categories of a vocabulary have their row where they are wanted', () => {
    const shown = table(nested, { hideEmpty: false });
    expect(shown.rows.map(({ label }) => label)).toContain('Viên chức');
    expect(table(nested).rows.map(({ label }) => label)).not.toContain('Viên chức');
  });
});

test('nobody at all is a table with a total of nobody', () => {
  const model = table({ ...byUnit, people: 0, cells: [], rows: [{ id: 'unit', keys: [], isClosed: false }] });
  expect(inWords(model)).toEqual(['Tổng số | 0']);
});
