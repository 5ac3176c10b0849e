import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeBreakdown } from '../../electron/engine/analyse/compute-breakdown';
import { EngineService } from '../../electron/engine/engine-service';
import { sql } from '../../electron/engine/sql/sql';
import { arrangeTable } from '../../shared/analysis/arrange-table';
import { everybody } from '../../shared/analysis/condition';
import { makeLibrary, type Library } from '../../shared/analysis/library';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { breakdownBy, condition, referenceDate, tableView } from './breakdowns/arbitrary-question';
import { someDefinitions } from './breakdowns/definitions';
import { expectTable, withChoices } from './breakdowns/expect-table';
import { Oracle, type PersonRow } from './breakdowns/oracle';
import { csvOf, everyBirth, rosterOf, type WrittenPerson } from './breakdowns/random-roster';

const { signal } = new AbortController();
const { folder } = temporaryFolder();

/** Whether a specialisation fits a post has tests of its own. */
function asked(library: Library): Library {
  const isAsked = ({ id }: { readonly id: string }): boolean => id !== 'specialisation_match';
  return {
    ...library,
    dimensions: library.dimensions.filter(isAsked),
    indicators: library.indicators.filter(isAsked),
  };
}

async function expectAnswers(written: readonly WrittenPerson[], file: string, seed: number): Promise<void> {
  const path = join(folder, file);
  writeFileSync(path, csvOf(written));
  const people: readonly PersonRow[] = written.map(({ meant }) => meant);
  const service = await EngineService.open(null);
  try {
    await service.files.open([path], () => undefined, signal);
    const { database } = service.question(null, everybody, signal);
    const read = await database.query(sql`SELECT * FROM people ORDER BY person_id`);
    people.forEach((person, at) => {
      expect(read[at]).toMatchObject(person);
    });
    const units = [...new Set(people.flatMap(({ unit }) => (typeof unit === 'string' ? [unit] : [])))].sort();
    const studies = [
      ...new Set(people.flatMap(({ specialisation: of }) => (of === null ? [] : [String(of)]))),
    ];
    for (const change of someDefinitions(units, studies.sort())) await service.definitions.change(change);
    const definitions = service.definitions.current;
    const library = makeLibrary(definitions);
    const values = { library: asked(library), people };
    await fc.assert(
      fc.asyncProperty(
        condition(values),
        breakdownBy(values, 3),
        tableView,
        referenceDate,
        async (filter, by, { pick, ...plain }, asOf) => {
          const oracle = new Oracle(people, definitions, asOf);
          const breakdown = await computeBreakdown(service.question(asOf, filter, signal), by);
          expect(breakdown.people).toBe(oracle.count(filter));
          const view = withChoices(breakdown, plain, pick, library);
          const model = arrangeTable(breakdown, view, { library, language: 'vi' });
          expectTable(model, { breakdown, view, filter, by, oracle });
        },
      ),
      { numRuns: 25, seed },
    );
  } finally {
    service.close();
  }
}

test('tables of forty random rosters, read from their files, equal a count of who was written in them', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(rosterOf({ most: 60 }), fc.integer(), async (written, seed) => {
      await expectAnswers(written, `roster-${(count += 1)}.csv`, seed);
    }),
    { numRuns: 40, endOnFailure: false },
  );
}, 600_000);

test('people born on the first, middle and last day of every month stand in their bands on any day', async () => {
  const written = everyBirth(1953, 1979);
  const path = join(folder, 'births.csv');
  writeFileSync(path, csvOf(written));
  const people: readonly PersonRow[] = written.map(({ meant }) => meant);
  const service = await EngineService.open(null);
  try {
    await service.files.open([path], () => undefined, signal);
    const definitions = service.definitions.current;
    const days = fc
      .tuple(
        fc.integer({ min: 2019, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(1, 15, 28),
      )
      .map(([year, month, day]) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
    const bands = ['retirement', 'age_band', 'age_band_official', 'age_band_party', 'age_band_leaders'];
    await fc.assert(
      fc.asyncProperty(days, async (asOf) => {
        const oracle = new Oracle(people, definitions, asOf);
        for (const band of bands) {
          const by = { rows: [band], columns: ['gender'], measure: 'headcount' };
          const answer = await computeBreakdown(service.question(asOf, everybody, signal), by);
          const found = new Map(
            answer.cells.map(({ rows, columns, ...figures }) => [
              JSON.stringify([...rows, ...columns]),
              figures,
            ]),
          );
          expect(found).toEqual(oracle.breakdown(everybody, by));
        }
      }),
      { numRuns: 150 },
    );
  } finally {
    service.close();
  }
}, 300_000);
