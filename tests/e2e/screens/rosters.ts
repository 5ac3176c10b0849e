import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRows } from '../../../sample-data/large/generate-rows';
import { writeLargeCsv } from '../../../sample-data/large/write-large-csv';
import { HEADERS } from '../../../sample-data/spelling/write-row';
import { csvLine } from '../../../sample-data/write/csv';
import { projectFolder } from '../harness/launch-app';
import type { Crowd } from './looks';

/** A roster of so many people, none of whom exists. */
export async function rosterOf(people: Crowd, folder: string): Promise<string> {
  if (people === 2593) return join(projectFolder, 'sample-data', 'tinh-mau.xlsx');
  const path = join(folder, `Danh sách ${people} người.csv`);
  if (people === 0) writeFileSync(path, csvLine(HEADERS));
  else await writeLargeCsv(path, generateRows(people, 1));
  return path;
}
