import process from 'node:process';
import { op, table } from 'arquero';
import { reportQuestions } from '../report-sample.ts';
import { peopleColumns } from './people-rows.ts';

const people = table(await peopleColumns(process.argv[2] ?? ''));
const count = (...keys) =>
  Promise.resolve(
    people
      .groupby(...keys)
      .rollup({ people: op.count() })
      .objects(),
  );

await reportQuestions({
  'unit by qualification': () => count('unit', 'qualification'),
  'staff group by gender': () => count('staff_group', 'gender'),
});
