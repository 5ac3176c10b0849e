import { DuckDBInstance } from '@duckdb/node-api';
import { reportQuestions } from '../report-sample';

/** The same counts by hand: one query with grouping sets, categories as enums, over the people that the engine made. */
const [people = ''] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`CREATE TABLE cleaned AS SELECT * FROM read_parquet('${people}')`);
const categories = [
  'unit',
  'staff_group',
  'admin_level',
  'gender',
  'qualification',
  'political_theory',
  'specialisation',
];
const types = categories.map(
  (name) =>
    `CREATE TYPE ${name}_kind AS ENUM (SELECT DISTINCT ${name} FROM cleaned WHERE ${name} IS NOT NULL)`,
);
for (const type of types) await connection.run(type);
const replaced = categories.map((name) => `${name}::${name}_kind AS ${name}`).join(', ');
await connection.run(`CREATE TABLE people AS SELECT * REPLACE (${replaced}) FROM cleaned`);

const overview = (where: string): string => `
  SELECT staff_group, admin_level, band, gender, qualification, political_theory, specialisation, unit, count(*) AS people,
    count_if(birth_date > 19850101) AS young, count_if(gender = 'female') AS women,
    count_if(ethnic_minority = 'yes') AS minority, count_if(party_member = 'yes') AS party,
    count_if(qualification >= 'bachelor') AS degree, count_if(political_theory IS NOT NULL) AS theory,
    count_if(general_education IS NOT NULL) AS education
  FROM (SELECT *, (2025 - birth_date // 10000) // 5 AS band FROM people WHERE ${where})
  GROUP BY GROUPING SETS ((), (staff_group), (admin_level), (band, gender), (staff_group, qualification),
    (political_theory), (specialisation), (unit))`;
let turn = 0;
const read = async (text: string): Promise<unknown> =>
  (await connection.runAndReadAll(text)).getRowObjectsJson();

await reportQuestions({
  overview: () => read(overview('TRUE')),
  'overview, another filter each time': () => read(overview(`person_id % 7 <> ${(turn += 1) % 7}`)),
  'overview, another reference date each time': () =>
    read(overview('TRUE').replace('1985', String(1970 + ((turn += 1) % 15)))),
  'unit by qualification': () =>
    read('SELECT unit, qualification, count(*) AS people FROM people GROUP BY ALL'),
  'staff group by gender': () =>
    read('SELECT staff_group, gender, count(*) AS people FROM people GROUP BY ALL'),
});
