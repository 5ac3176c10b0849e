import process from 'node:process';
import perspective from '@finos/perspective';
import { reportQuestions } from '../report-sample.ts';
import { peopleColumns } from './people-rows.ts';

const people = await perspective.table(await peopleColumns(process.argv[2] ?? ''));

async function count(row, column) {
  const view = await people.view({
    group_by: [row],
    split_by: [column],
    columns: ['unit'],
    aggregates: { unit: 'count' },
  });
  const counts = await view.to_columns();
  await view.delete();
  return counts;
}

await reportQuestions({
  'unit by qualification': () => count('unit', 'qualification'),
  'staff group by gender': () => count('staff_group', 'gender'),
});
