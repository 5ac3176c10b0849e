import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { computeBreakdown } from '../../electron/engine/analyse/compute-breakdown';
import { EngineService } from '../../electron/engine/engine-service';
import { sql } from '../../electron/engine/sql/sql';
import { arrangeTable } from '../../shared/analysis/arrange-table';
import { cellCondition, type CellPart } from '../../shared/analysis/cell-condition';
import { everybody, type Condition } from '../../shared/analysis/condition';
import { findIn, makeLibrary, type Library } from '../../shared/analysis/library';
import type { TableModel } from '../../shared/analysis/table-model';
import type { TableView } from '../../shared/analysis/table-view';
import type { Definitions } from '../../shared/contract/definitions';
import type { Breakdown } from '../../shared/contract/results';
import {
  breakdownBy,
  condition,
  referenceDate,
  tableView,
  type Values,
} from './breakdowns/arbitrary-question';
import { someDefinitions } from './breakdowns/definitions';
import { Oracle, type PersonRow } from './breakdowns/oracle';
import { untidy } from './breakdowns/untidy';
import { samplePath } from './rosters';

const { signal } = new AbortController();

let service: EngineService;
let people: readonly PersonRow[];
let definitions: Definitions;
let library: Library;

beforeAll(async () => {
  service = await EngineService.open(null);
  await service.files.open([samplePath], () => undefined, signal);
  const { database } = service.question(null, everybody, signal);
  await database.run(untidy);
  people = await database.query(sql`SELECT * FROM people`);
  const different = (column: string): string[] =>
    [...new Set(people.map((person) => person[column]))].filter((value) => typeof value === 'string').sort();
  for (const change of someDefinitions(different('unit'), different('specialisation')))
    ({ definitions } = await service.definitions.change(change));
  library = makeLibrary(definitions);
}, 120_000);

afterAll(() => {
  service.close();
});

function values(): Values {
  return { library, people };
}

async function countOf(filter: Condition, asOf: string): Promise<number> {
  const question = service.question(asOf, filter, signal);
  return (await computeBreakdown(question, { rows: [], columns: [], measure: 'headcount' })).people;
}

test('five hundred breakdowns equal an independent count of the same people', async () => {
  await fc.assert(
    fc.asyncProperty(condition(values()), breakdownBy(values()), referenceDate, async (filter, by, asOf) => {
      const answer = await computeBreakdown(service.question(asOf, filter, signal), by);
      const oracle = new Oracle(people, definitions, asOf);
      const expected = oracle.breakdown(filter, by);
      const found = new Map(
        answer.cells.map(({ rows, columns, ...figures }) => [JSON.stringify([...rows, ...columns]), figures]),
      );
      expect(found).toEqual(expected);
      expect(answer.people).toBe(oracle.count(filter));
      expect(answer.cells.reduce((sum, cell) => sum + cell.people, 0)).toBe(answer.people);
    }),
    { numRuns: 500 },
  );
}, 300_000);

describe('tables of a breakdown, whatever the view', () => {
  test('totals add up, and a cell leads to exactly its people', async () => {
    await fc.assert(
      fc.asyncProperty(
        condition(values()),
        breakdownBy(values()),
        tableView,
        fc.nat(),
        async (filter, by, { pick, ...plain }, chosen) => {
          const asOf = '2024-12-31';
          const breakdown = await computeBreakdown(service.question(asOf, filter, signal), by);
          const view = withChoices(breakdown, plain, pick);
          const model = arrangeTable(breakdown, view, { library, language: 'vi' });
          expectSums(model, breakdown);
          expectShares(model, view, breakdown);

          const row = model.rows[chosen % model.rows.length];
          const column = model.columns[chosen % model.columns.length];
          const cell = row?.cells[chosen % model.columns.length];
          if (!row || !column || !cell) return;
          const indicator = findIn(library.indicators, by.measure) ?? null;
          const parts: readonly CellPart[] = ['people', 'numerator', 'denominator', 'unknown'];
          const part = parts[chosen % 4] ?? 'people';
          const those = cellCondition(filter, row, column, part, indicator);
          expect(await countOf(those, asOf)).toBe(indicator === null ? cell.people : cell[part]);
        },
      ),
      { numRuns: 300 },
    );
  }, 300_000);

  test('rows sorted by value stand in that order within their group', async () => {
    const question = service.question('2024-12-31', everybody, signal);
    const breakdown = await computeBreakdown(question, {
      rows: ['own_clusters', 'unit'],
      columns: ['gender'],
      measure: 'qualified_university_up',
    });
    const view: TableView = {
      ...defaultView,
      sort: { by: 'value', column: '["female"]', direction: 'descending' },
    };
    const model = arrangeTable(breakdown, view, { library, language: 'vi' });
    const column = model.columns.findIndex(({ id }) => id === '["female"]');
    const inNorth = model.rows.filter(({ path }) => path.length === 2 && path[0] === 'north');
    const shares = inNorth.flatMap(({ cells }) => cells[column]?.value ?? []);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});

const defaultView: TableView = {
  percentOf: 'none',
  sort: { by: 'natural' },
  topRows: [null, null],
  topColumns: [null, null],
  hideEmpty: true,
  hideNotRecorded: false,
  subtotals: true,
  folded: [],
};

/** Folds some of the groups that there are and sorts by one of the columns that there are. */
function withChoices(breakdown: Breakdown, view: TableView, pick: number): TableView {
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

const summed = ['people', 'numerator', 'denominator', 'unknown'] as const;

function expectSums({ rows, columns, notShown }: TableModel, breakdown: Breakdown): void {
  const total = rows.at(-1);
  expect(total?.kind).toBe('total');
  expect(columns.at(-1)?.kind).toBe('total');
  expect(total?.cells.at(-1)?.people).toBe(breakdown.people);

  // Whoever is not in the total of his own rank stands in "not recorded", and the model says how many that is.
  const outer = rows.filter(({ level, kind }) => level === 0 && kind !== 'total');
  const figures = outer.filter(({ cells }) => cells.length > 0);
  const leaves = rows.filter(
    (row, index) => row.kind !== 'total' && !(row.kind === 'group' && rows[index + 1]?.level === 1),
  );
  if (breakdown.rows.length > 0) {
    for (const key of summed) {
      const shown = leaves.reduce((sum, { cells }) => sum + (cells.at(-1)?.[key] ?? 0), 0);
      const all = total?.cells.at(-1)?.[key] ?? 0;
      if (key === 'people') expect(shown + notShown.rows).toBe(all);
      else if (notShown.rows === 0) expect(shown).toBe(all);
    }
  }
  for (const group of figures.filter(({ kind }) => kind === 'group')) {
    const inner = rows.filter(({ level, path }) => level === 1 && path[0] === group.path[0]);
    if (inner.length === 0) continue;
    columns.forEach((_, index) => {
      const sum = inner.reduce((people, { cells }) => people + (cells[index]?.people ?? 0), 0);
      const own = group.cells[index]?.people ?? 0;
      if (notShown.rows === 0) expect(sum).toBe(own);
      else expect(sum).toBeLessThanOrEqual(own);
    });
  }
  if (breakdown.columns.length === 0) return;
  const across = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ kind, id }) => kind !== 'total' && !(kind === 'subtotal' && isOpen(columns, id)));
  for (const { cells } of rows) {
    if (cells.length === 0) continue;
    const sum = across.reduce((people, { index }) => people + (cells[index]?.people ?? 0), 0);
    const own = cells.at(-1)?.people ?? 0;
    if (notShown.columns === 0) expect(sum).toBe(own);
    else expect(sum).toBeLessThanOrEqual(own);
  }
  const ofTotal = across.reduce((sum, { index }) => sum + (total?.cells[index]?.people ?? 0), 0);
  expect(ofTotal + notShown.columns).toBe(breakdown.people);
}

/** Whether a group of columns shows what is in it. */
function isOpen(columns: TableModel['columns'], id: string): boolean {
  const outer = (JSON.parse(id) as unknown[])[0];
  return columns.some(
    ({ kind, path }) => kind !== 'subtotal' && kind !== 'total' && path[0] === outer && path.length > 0,
  );
}

function expectShares({ rows, columns, header }: TableModel, view: TableView, breakdown: Breakdown): void {
  const total = rows.at(-1);
  for (const { cells } of rows) {
    expect([0, columns.length]).toContain(cells.length);
    cells.forEach((cell, index) => {
      if (breakdown.measure !== 'headcount') {
        expect(cell.value).toBe(cell.denominator === 0 ? null : cell.numerator / cell.denominator);
        return;
      }
      const base = {
        none: null,
        row: cells.at(-1)?.people ?? 0,
        column: total?.cells[index]?.people ?? 0,
        total: breakdown.people,
      }[view.percentOf];
      expect(cell.value).toBe(cell.people);
      expect(cell.share).toBe(base === null || base === 0 ? null : cell.people / base);
    });
  }
  const [upper = []] = header;
  expect(upper.reduce((sum, { columnSpan }) => sum + columnSpan, 0)).toBe(columns.length);
}
