import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { generateRows } from '../../sample-data/large/generate-rows';
import { writeLargeCsv } from '../../sample-data/large/write-large-csv';
import { writeLargeWorkbook } from '../../sample-data/large/write-large-workbook';

/** Rosters of people who do not exist; made once and kept for the next run. */
export const benchFolder = join(tmpdir(), 'bien-che-bench');
const seed = 8;

export type RosterFormat = 'csv' | 'xlsx' | 'xls' | 'ods';

export async function roster(people: number, format: RosterFormat): Promise<string> {
  mkdirSync(benchFolder, { recursive: true });
  const path = join(benchFolder, `roster-${people}.${format}`);
  if (existsSync(path)) return path;
  const unfinished = join(benchFolder, `unfinished-${people}.${format}`);
  if (format === 'csv') await writeLargeCsv(unfinished, generateRows(people, seed));
  else if (format === 'xlsx') await writeLargeWorkbook(unfinished, generateRows(people, seed));
  else {
    const book = XLSX.read(readFileSync(await roster(people, 'xlsx')), { dense: true, cellDates: true });
    writeFileSync(
      unfinished,
      XLSX.write(book, { type: 'buffer', bookType: format === 'xls' ? 'biff8' : 'ods' }) as Buffer,
    );
  }
  renameSync(unfinished, path);
  return path;
}

/** The people of a roster as the engine keeps them, for those who count them in another way. */
export async function cleanedPeople(people: number): Promise<string> {
  const path = join(benchFolder, `people-${people}.parquet`);
  if (existsSync(path)) return path;
  const script = join(import.meta.dirname, 'ours/write-people.ts');
  execFileSync(process.execPath, [
    '--max-old-space-size=12000',
    '--import',
    'tsx',
    script,
    await roster(people, 'csv'),
    path,
  ]);
  return path;
}
