import type { Condition } from '../../../shared/analysis/condition';
import { everybody } from '../../../shared/analysis/condition';
import { computeBreakdown } from '../../../electron/engine/analyse/compute-breakdown';
import { computeOverview } from '../../../electron/engine/analyse/compute-overview';
import type { Question } from '../../../electron/engine/analyse/question';
import { EngineService } from '../../../electron/engine/engine-service';
import { reportQuestions, timesOf } from '../report-sample';

/**
 * Questions of more people than any province has: those of a roster, many times over in the table of people. Reading so
 * many rows in is another matter and is measured with fewer of them.
 */
const [file = '', wanted = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const service = await EngineService.open(null);
await service.files.open([file], () => undefined, signal);
const ask = (filter: Condition = everybody, asOf: string | null = null): Question =>
  service.question(asOf, filter, signal);
const { database } = ask();
const [counted] = await database.query({ text: 'SELECT count(*) AS people FROM people', values: [] });
const once = Number(counted?.people);
await database.run('DROP INDEX IF EXISTS people_by_id');
await database.run('CREATE TEMP TABLE once AS SELECT * FROM people');
for (let people = once; people + once <= Number(wanted); people += once)
  await database.run(`INSERT INTO people SELECT * REPLACE (person_id + ${people} AS person_id) FROM once`);

const by = (rows: string[], columns: string[], filter?: Condition, measure = 'headcount') =>
  computeBreakdown(ask(filter), { rows, columns, measure });
/** Asked for the first time: nothing of it is known yet. */
const first = await timesOf({
  'overview, asked first': () => computeOverview(ask()),
  'unit by qualification, asked first': () => by(['unit'], ['qualification']),
  'age band by gender, asked first': () => by(['age_band'], ['gender']),
  'filter by part of a name, asked first': () =>
    by(['unit'], [], { field: 'full_name', contains: 'thi hanh' }),
});
const levels = (await by(['qualification'], [])).cells.flatMap(({ rows: [value] }) => value ?? []);
let turn = 0;
const someLevels = (): Condition => {
  turn += 1;
  return { dimension: 'qualification', in: levels.filter((_level, index) => (turn >> index) % 2 === 0) };
};
await reportQuestions(
  {
    overview: () => computeOverview(ask()),
    'overview, another filter each time': () => computeOverview(ask(someLevels())),
    'overview, another reference date each time': () => {
      turn += 1;
      return computeOverview(ask(everybody, `20${10 + (turn % 15)}-06-30`));
    },
    'unit by qualification': () => by(['unit'], ['qualification']),
    'unit by qualification, another filter each time': () => by(['unit'], ['qualification'], someLevels()),
    'staff group by gender': () => by(['staff_group'], ['gender']),
    'three levels of rows': () => by(['commune_type', 'unit', 'position'], ['gender']),
    'an indicator by unit and age': () => by(['unit'], ['age_band'], everybody, 'qualified_university_up'),
    'filter by a name that changes': () => {
      turn += 1;
      return by(['unit'], [], {
        field: 'full_name',
        contains: ['an', 'binh', 'cuong', 'dung'][turn % 4] ?? '',
      });
    },
  },
  5,
  first,
);
