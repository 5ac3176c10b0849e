import { expect } from 'vitest';
import type { BreakdownBy } from '../../../electron/engine/analyse/compute-breakdown';
import { cellTexts } from '../../../renderer/breakdown/table/cell-texts';
import { arrangeTable } from '../../../shared/analysis/arrange-table';
import type { Condition } from '../../../shared/analysis/condition';
import type { Library } from '../../../shared/analysis/library';
import type { TableColumn, TableModel, TableRow } from '../../../shared/analysis/table-model';
import type { TableView } from '../../../shared/analysis/table-view';
import type { Breakdown } from '../../../shared/contract/results';
import { expectedLines, type ExpectedLine, type Key } from './expected-lines';
import { inNaturalOrder } from './natural-order';
import type { Oracle } from './oracle';

interface Counted {
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  readonly isAmong: boolean;
  readonly isCounted: boolean;
  readonly isUnknown: boolean;
}

interface Sum {
  people: number;
  numerator: number;
  denominator: number;
  unknown: number;
}

function sumOf(those: readonly Counted[], isIndicator: boolean): Sum {
  const count = (holds: (each: Counted) => boolean): number => those.filter(holds).length;
  const number = those.length;
  if (!isIndicator) return { people: number, numerator: number, denominator: number, unknown: 0 };
  return {
    people: number,
    numerator: count(({ isAmong, isCounted }) => isAmong && isCounted),
    denominator: count(({ isAmong }) => isAmong),
    unknown: count(({ isUnknown }) => isUnknown),
  };
}

/** `12,5 %` by whole numbers alone: half of a tenth goes up. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = (2000 * part + whole) / (2 * whole);
  const rounded = Math.floor(tenths);
  return `${Math.floor(rounded / 10)},${rounded % 10}\u00a0%`;
}

const inThousands = (count: number): string =>
  count < 1000 ? String(count) : `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, '0')}`;

const nameOf = ({ kind, id, path, label }: TableRow | TableColumn): string => {
  if (kind === 'total') return 'total';
  if (kind !== 'others') return id;
  return `${JSON.stringify(path)} others of ${(/\((.*)\)$/.exec(label)?.[1] ?? '').replaceAll('.', '')}`;
};

export interface Asked {
  readonly breakdown: Breakdown;
  readonly view: TableView;
  readonly filter: Condition;
  readonly by: BreakdownBy;
  readonly oracle: Oracle;
}

/** Holds lines, figures, shares and texts of a table against a count of the people one by one. */
export function expectTable(model: TableModel, { breakdown, view, filter, by, oracle }: Asked): void {
  const isIndicator = by.measure !== 'headcount';
  const counted = oracle.people
    .filter((person) => oracle.holds(filter, person))
    .map((person): Counted => {
      const { among, counted: isCounted, unknown } = oracle.counts(by.measure, person);
      return {
        rows: by.rows.map((id) => oracle.category(id, person)),
        columns: by.columns.map((id) => oracle.category(id, person)),
        ...{ isAmong: among, isCounted, isUnknown: unknown },
      };
    });
  const across = expectedLines(
    counted.map(({ columns }) => columns),
    {
      ...{ dimensions: breakdown.columns, top: view.topColumns, view, side: 'columns', sign: 1 },
      valueOf: null,
    },
  );
  expect(model.columns.map(nameOf)).toEqual(across.map(({ name }) => name));
  const down = expectedLines(
    counted.map(({ rows }) => rows),
    {
      ...{ dimensions: breakdown.rows, top: view.topRows, view, side: 'rows' },
      sign: view.sort.by === 'value' && view.sort.direction === 'descending' ? -1 : 1,
      valueOf: sortValue(view, counted, across, model, isIndicator),
    },
  );
  expect(model.rows.map(nameOf)).toEqual(down.map(({ name }) => name));

  const inRows = down.map((line) => counted.filter(({ rows }) => line.counts(rows)));
  const inColumn = across.map((line) => counted.filter(({ columns }) => line.counts(columns)).length);
  model.rows.forEach(({ cells }, at) => {
    if (down[at]?.isBlank) return expect(cells).toEqual([]);
    const those = inRows[at] ?? [];
    expect(cells).toHaveLength(across.length);
    across.forEach((column, place) => {
      const sum = sumOf(
        those.filter(({ columns }) => column.counts(columns)),
        isIndicator,
      );
      const cell = cells[place];
      if (!cell) throw new Error('no cell');
      expect(cell).toMatchObject(sum);
      const whole = !isIndicator
        ? {
            ...{ none: null, row: those.length, column: inColumn[place] ?? 0 },
            total: counted.length,
          }[view.percentOf]
        : sum.denominator;
      expect(cell.shareOf).toBe(whole);
      const texts = cellTexts(cell, isIndicator, 'vi');
      const share = whole === null ? null : percent(sum.numerator, whole);
      expect(texts).toEqual(
        !isIndicator
          ? { main: inThousands(sum.people), beside: share }
          : { main: share, beside: `${inThousands(sum.numerator)}/${inThousands(sum.denominator)}` },
      );
    });
  });
  expect(model.notShown.rows).toBe(unseen(counted, 'rows', down));
  expect(model.notShown.columns).toBe(unseen(counted, 'columns', across));
  for (const side of ['rows', 'columns'] as const) {
    breakdown[side].forEach(({ id, keys }, at) => {
      const own = counted.map((each) => each[side][at] ?? null);
      expect(keys).toEqual(inNaturalOrder(id, own, oracle) ?? keys);
    });
  }
}

/** Who is counted by nothing below the total, or by the groups alone. */
function unseen(
  counted: readonly Counted[],
  side: 'rows' | 'columns',
  lines: readonly ExpectedLine[],
): number {
  const names = new Set(lines.map(({ name }) => name));
  return counted.filter(({ [side]: path }) => {
    for (let depth = 1; depth <= path.length; depth += 1) {
      const own = JSON.stringify(path.slice(0, depth));
      const isGroupOpen = [...names].some(
        (name) => name.startsWith(`${own.slice(0, -1)},`) || name.startsWith(`${own} others`),
      );
      if (isGroupOpen) continue;
      if (names.has(own)) return false;
      return path[depth - 1] === null;
    }
    return false;
  }).length;
}

/** The figure of a row in the column that the view sorts by; a column that is not there is the total. */
function sortValue(
  { sort }: TableView,
  counted: readonly Counted[],
  across: readonly ExpectedLine[],
  { columns }: TableModel,
  isIndicator: boolean,
): ((path: readonly Key[]) => number | null) | null {
  if (sort.by === 'natural') return null;
  const place = columns.findIndex(({ id }) => id === sort.column);
  const column = across[place < 0 ? across.length - 1 : place];
  const inColumn = counted.filter((each) => column?.counts(each.columns));
  return (path) => {
    const those = inColumn.filter(({ rows }) => path.every((key, at) => rows[at] === key));
    const { people: number, numerator, denominator } = sumOf(those, isIndicator);
    if (!isIndicator) return number;
    return denominator === 0 ? null : numerator / denominator;
  };
}

/** Folds some of the groups that there are and sorts by one of the columns that there are. */
export function withChoices(
  breakdown: Breakdown,
  view: TableView,
  pick: number,
  library: Library,
): TableView {
  const { rows, header, columns } = arrangeTable(breakdown, view, { library, language: 'vi' });
  const groups = [
    ...rows.filter(({ kind }) => kind === 'group'),
    ...header.flat().filter(({ canFold }) => canFold),
  ].map(({ id }) => id);
  const folded = groups.filter((_, index) => (pick >> (index % 20)) % 2 === 1);
  const { sort } = view;
  if (sort.by === 'natural') return { ...view, folded };
  return { ...view, folded, sort: { ...sort, column: columns[pick % columns.length]?.id ?? null } };
}
