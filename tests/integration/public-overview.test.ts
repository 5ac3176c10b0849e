import { afterAll, beforeAll, expect, test } from 'vitest';
import { overviewTables, type PublicOverview } from '../../shared/analysis/disclosure/public-overview';
import type { Condition } from '../../shared/analysis/condition';
import { EngineClient, question } from './engine-client';
import { samplePath } from './rosters';

let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(samplePath);
});

afterAll(() => {
  engine.close();
});

const told = (filter: Condition): Promise<PublicOverview> =>
  engine.get('overview.public', {
    ...{ ...question(), filter, threshold: 5, language: 'vi', tiles: [], columns: ['under_40'] },
  });

/** What the charts and the table of units have lines for, whoever is in them. */
function linesOf({ tables, overview }: PublicOverview): unknown {
  return {
    charts: overviewTables.map((name) => ({
      rows: tables[name].model.rows.map(({ path }) => path),
      columns: tables[name].model.columns.map(({ path }) => path),
    })),
    units: new Set(overview.units.map(({ unit }) => unit)),
  };
}

test('of an ethnicity it has a line for whatever somebody beside it is in', async () => {
  const { cells } = await engine.get('breakdown', {
    ...{ ...question(), rows: ['ethnicity'], columns: [], measure: 'headcount' },
  });
  // Of those who are enough to be told of, the fewest: they are not in every unit.
  const enough = cells.filter(({ rows: [key], people }) => people >= 300 && typeof key === 'string');
  const [few] = enough.sort((a, b) => a.people - b.people);
  const group = { dimension: 'staff_group', in: ['cadre'] };
  const filter = { all: [group, { dimension: 'ethnicity', in: few?.rows ?? [] }] };
  const people = (overview: PublicOverview['overview']) =>
    overview.units.reduce((sum, unit) => sum + unit.people, 0);
  const some = await told(filter);
  expect(people(some.overview)).toBe(some.overview.people);
  expect(some.overview.people).toBeLessThanOrEqual(few?.people ?? 0);
  expect(some.overview.people).toBeGreaterThan(0);
  expect(some.overview.units.filter((unit) => unit.people === 0).length).toBeGreaterThan(5);
  expect(linesOf(some)).toEqual(linesOf(await told({ all: [group] })));
});

test('without a sensitive filter only what somebody is in is listed', async () => {
  const { overview, tables } = await told({ dimension: 'unit', in: ['Phường Púng Bẻ'] });
  expect(overview.units.map(({ unit }) => unit)).toEqual(['Phường Púng Bẻ']);
  const shown = tables.theory.model.rows
    .flatMap(({ cells }) => cells)
    .filter(({ isHidden }) => isHidden !== true);
  expect(shown.length).toBeGreaterThan(0);
  for (const { people } of shown) expect(people).toBeGreaterThan(0);
});
