import { extname } from 'node:path';
import { parseArgs } from 'node:util';

import { generateRows } from './large/generate-rows';
import { writeLargeCsv } from './large/write-large-csv';
import { MOST_PEOPLE_IN_A_SHEET, writeLargeWorkbook } from './large/write-large-workbook';

const USAGE = 'npx tsx sample-data/large.ts --people 60000 --out FILE.csv|FILE.xlsx [--seed N]';

const { values } = parseArgs({
  options: { people: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const people = Number(values.people);
const seed = Number(values.seed);
const out = values.out ?? '';
const kind = extname(out).toLowerCase();

if (!Number.isInteger(people) || people < 1 || !Number.isInteger(seed) || !['.csv', '.xlsx'].includes(kind)) {
  console.error(USAGE);
  process.exit(2);
}
if (kind === '.xlsx' && people > MOST_PEOPLE_IN_A_SHEET) {
  console.error(`A sheet holds ${MOST_PEOPLE_IN_A_SHEET} people; write a .csv for more.`);
  process.exit(2);
}

const rows = generateRows(people, seed);
await (kind === '.csv' ? writeLargeCsv(out, rows) : writeLargeWorkbook(out, rows));
console.log(`${out}: ${people} people`);
