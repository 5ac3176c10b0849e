import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computeBreakdown } from '../../electron/engine/analyse/compute-breakdown';
import { EngineService } from '../../electron/engine/engine-service';
import { personColumns } from '../../electron/engine/normalise/person-table';
import { exportRoster } from '../../electron/engine/publish/export-roster';
import { arrangeTable } from '../../shared/analysis/arrange-table';
import { everybody } from '../../shared/analysis/condition';
import { makeLibrary, type Library } from '../../shared/analysis/library';
import type { Definitions, UnitParent } from '../../shared/contract/definitions';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { breakdownBy, condition, referenceDate, tableView } from './breakdowns/arbitrary-question';
import { someDefinitions } from './breakdowns/definitions';
import { expectTable, withChoices } from './breakdowns/expect-table';
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
        const view = withChoices(breakdown, plain, pick, library);
        const model = arrangeTable(breakdown, view, { library, language: 'vi' });

        expectTable(model, { breakdown, view, filter, by, oracle: new Oracle(people, definitions, asOf) });
      },
    ),
    { numRuns: 500 },
  );
}, 600_000);
