import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computeBreakdown } from '../../electron/engine/analyse/compute-breakdown';
import { EngineService } from '../../electron/engine/engine-service';
import { personColumns } from '../../electron/engine/normalise/person-table';
import { exportRoster } from '../../electron/engine/publish/export-roster';
import { cellTexts } from '../../renderer/breakdown/table/cell-texts';
import { arrangeTable } from '../../shared/analysis/arrange-table';
import { everybody } from '../../shared/analysis/condition';
import { findIn, makeLibrary, type Library } from '../../shared/analysis/library';
import type { TableColumn, TableModel, TableRow } from '../../shared/analysis/table-model';
import type { TableView } from '../../shared/analysis/table-view';
import type { Definitions, UnitParent } from '../../shared/contract/definitions';
import type { Breakdown } from '../../shared/contract/results';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { breakdownBy, condition, referenceDate, tableView } from './breakdowns/arbitrary-question';
import { someDefinitions } from './breakdowns/definitions';
import { expectedLines, type ExpectedLine, type Key } from './breakdowns/expected-lines';
import { Oracle, type PersonRow } from './breakdowns/oracle';
import { untidy } from './breakdowns/untidy';
import { readParquet } from './read-parquet';
import { samplePath } from './rosters';

const { signal } = new AbortController();
const { folder } = temporaryFolder();

let service: EngineService;
/** Everybody, as the exported roster has them. */
let people: readonly PersonRow[];
let definitions: Definitions;
let library: Library;

beforeAll(async () => {
  service = await EngineService.open(null);
  await service.files.open([samplePath], () => undefined, signal);
  const question = service.question(null, everybody, signal);
  await question.database.run(untidy);
  const path = join(folder, 'roster.parquet');
  await exportRoster(question, path, 'vi');
  people = await readRoster(path);
  const different = (column: string): string[] =>
    [...new Set(people.map((person) => person[column]))].filter((value) => typeof value === 'string').sort();
  const units = different('unit');
  for (const change of someDefinitions(units, different('specialisation')))
    ({ definitions } = await service.definitions.change(change));
  ({ definitions } = await service.definitions.change({ all: 'unitParents', definitions: treeOf(units) }));
  library = makeLibrary(definitions);
}, 120_000);

afterAll(() => {
  service.close();
});

/** Read by another database; nobody has anything in a column that was left out. */
async function readRoster(path: string): Promise<PersonRow[]> {
  const dates = personColumns.filter(({ type }) => type === 'date').map(({ name }) => name);
  const nobody = Object.fromEntries(personColumns.map(({ name }) => [name, null]));
  const rows = await readParquet(path);
  return rows.map((row) => {
    const person: Record<string, string | number | null> = { ...nobody, ...(row as PersonRow) };
    for (const name of dates) {
      const date = row[name];
      person[name] = typeof date === 'string' ? Number(date.slice(0, 10).replaceAll('-', '')) : null;
    }
    return person;
  });
}

/** Regions, clusters and the units of the roster; some stand higher, some nowhere. */
function treeOf(units: readonly string[]): UnitParent[] {
  const third = Math.floor(units.length / 3);
  return [
    ...units.slice(0, third).map((unit) => ({ unit, parent: 'Cụm Một' })),
    ...units.slice(third, 2 * third).map((unit) => ({ unit, parent: 'Cụm Hai' })),
    ...units.slice(2 * third, 2 * third + 3).map((unit) => ({ unit, parent: 'Vùng Cao' })),
    { unit: 'Cụm Một', parent: 'Vùng Cao' },
    { unit: 'Cụm Hai', parent: 'Vùng Thấp' },
  ].map((each, at) => ({ id: `parent_${at}`, ...each }));
}

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

test('five hundred tables as the window shows them equal a count over the exported roster', async () => {
  expect(people.length).toBe(2593);
  await fc.assert(
    fc.asyncProperty(
      condition({ library, people }),
      breakdownBy({ library, people }, 3),
      tableView,
      referenceDate,
      async (filter, by, { pick, ...plain }, asOf) => {
        const breakdown = await computeBreakdown(service.question(asOf, filter, signal), by);
        const view = withChoices(breakdown, plain, pick);
        const model = arrangeTable(breakdown, view, { library, language: 'vi' });

        const oracle = new Oracle(people, definitions, asOf);
        const indicator =
          by.measure === 'headcount' ? null : (findIn(library.indicators, by.measure) ?? null);
        const counted = people
          .filter((person) => oracle.holds(filter, person))
          .map((person): Counted => ({
            rows: by.rows.map((id) => oracle.category(id, person)),
            columns: by.columns.map((id) => oracle.category(id, person)),
            isAmong: indicator?.denominator === undefined || oracle.holds(indicator.denominator, person),
            isCounted: indicator === null || oracle.holds(indicator.numerator, person),
            isUnknown: indicator !== null && oracle.isUnknown(indicator, person),
          }));
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
            valueOf: sortValue(view, counted, across, model, indicator !== null),
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
              indicator !== null,
            );
            const cell = cells[place];
            if (!cell) throw new Error('no cell');
            expect(cell).toMatchObject(sum);
            const whole =
              indicator === null
                ? {
                    ...{ none: null, row: those.length, column: inColumn[place] ?? 0 },
                    total: counted.length,
                  }[view.percentOf]
                : sum.denominator;
            expect(cell.shareOf).toBe(whole);
            const texts = cellTexts(cell, indicator !== null, 'vi');
            const share = whole === null ? null : percent(sum.numerator, whole);
            expect(texts).toEqual(
              indicator === null
                ? { main: inThousands(sum.people), beside: share }
                : { main: share, beside: `${inThousands(sum.numerator)}/${inThousands(sum.denominator)}` },
            );
          });
        });
        expect(model.notShown.rows).toBe(unseen(counted, 'rows', down));
        expect(model.notShown.columns).toBe(unseen(counted, 'columns', across));
      },
    ),
    { numRuns: 500 },
  );
}, 600_000);

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
