import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import resolveRuntime from '../e2e/harness/resolve-runtime';
import { measure, runScript, type Outcome, type Work } from './measure';
import { convertWithLibreOffice, hasLibreOffice } from './rivals/libreoffice';
import { cleanedPeople, roster, type RosterFormat } from './rosters';
import { outcomeTable } from './table';
import { clickFilters } from './window/clicks';
import { startEmptyWindow, startOurs } from './window/start';

/**
 * Measures Biên Chế beside what its users have otherwise, on rosters of people who do not exist.
 * `npm run bench -- [--people 10000,60000] [--rounds 3] [--only import,questions,exports,window,many] [--write]`
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '10000,60000,100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'import,questions,exports,window,many' },
    /** Puts the table into docs/speed.md. */
    write: { type: 'boolean', default: false },
  },
});
const here = import.meta.dirname;
const sizes = values.people.split(',').map(Number);
const rounds = Number(values.rounds);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const only = values.only.split(',').filter((part) => part !== 'window' || hasDisplay);
if (!hasDisplay) console.log('The window is not measured without a display: xvfb-run -a npm run bench');
/** Excel 97 has 65,536 rows, and SheetJS cannot write very large ODS files. */
const mostInOldFormats = 60_000;

const mostPeople = 2_000_000;
const manyOnce = 100_000;

const script = (path: string): string => join(here, path);
const ours = 'Biên Chế';

async function importWork(people: number, format: RosterFormat): Promise<Work> {
  const file = await roster(people, format);
  const run = (path: string) => () => runScript(script(path), [file], ['--max-old-space-size=8000']);
  const rivals =
    format === 'csv'
      ? [{ name: 'DuckDB read_csv, all text', run: run('rivals/duckdb-read-csv.ts') }]
      : [
          { name: 'SheetJS, reading alone', run: run('rivals/sheetjs-read.ts') },
          ...(format === 'xlsx'
            ? [{ name: 'exceljs, reading alone', run: run('rivals/exceljs-read.ts') }]
            : []),
        ];
  const office = hasLibreOffice
    ? [{ name: 'LibreOffice, to CSV', run: () => convertWithLibreOffice(file) }]
    : [];
  return {
    title: `${format.toUpperCase()}, ${people} people`,
    contestants: [{ name: ours, run: run('ours/import.ts') }, ...rivals, ...office],
  };
}

async function questionsWork(people: number): Promise<Work> {
  const cleaned = await cleanedPeople(people);
  const file = await roster(people, 'csv');
  const rival = (name: string, path: string) => ({
    name,
    run: () => runScript(script(path), [cleaned], ['--max-old-space-size=8000']),
  });
  return {
    title: `Questions, ${people} people`,
    contestants: [
      {
        name: ours,
        run: () => runScript(script('ours/questions.ts'), [file], ['--max-old-space-size=8000']),
      },
      rival('DuckDB, one query by hand', 'rivals/duckdb-questions.ts'),
      rival('Arquero', 'rivals/arquero-questions.mjs'),
      rival('Perspective', 'rivals/perspective-questions.mjs'),
    ],
  };
}

/** As many people as the largest roster, over and over. */
async function manyWork(): Promise<Work> {
  const file = await roster(manyOnce, 'csv');
  return {
    title: `Questions, ${mostPeople} people`,
    contestants: [
      {
        name: ours,
        run: () =>
          runScript(script('ours/many-people.ts'), [file, String(mostPeople)], ['--max-old-space-size=8000']),
      },
    ],
  };
}

async function exportsWork(people: number): Promise<Work> {
  const file = await roster(people, 'csv');
  return {
    title: `Exports, ${people} people`,
    contestants: [
      { name: ours, run: () => runScript(script('ours/exports.ts'), [file], ['--max-old-space-size=8000']) },
    ],
  };
}

async function windowWork(people: number): Promise<Work> {
  const file = await roster(people, 'csv');
  return { title: `Window, ${people} people`, contestants: [{ name: ours, run: () => clickFilters(file) }] };
}

if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--prefix', here], { stdio: 'inherit', shell: process.platform === 'win32' });
if (only.includes('window')) {
  resolveRuntime();
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore', shell: process.platform === 'win32' });
}

const outcomes: Outcome[] = [];
const say = async (work: Work | Promise<Work>): Promise<void> => {
  const measured = await measure(await work, rounds);
  outcomes.push(...measured);
  console.log(outcomeTable(measured));
};

for (const people of sizes) {
  const formats: RosterFormat[] =
    people <= mostInOldFormats ? ['csv', 'xlsx', 'xls', 'ods'] : ['csv', 'xlsx'];
  if (only.includes('import')) for (const format of formats) await say(importWork(people, format));
  if (only.includes('questions')) await say(questionsWork(people));
  if (only.includes('exports')) await say(exportsWork(people));
  if (only.includes('window')) await say(windowWork(people));
}
if (only.includes('many')) await say(manyWork());
if (only.includes('window')) {
  await say({
    title: 'Start',
    contestants: [
      { name: ours, run: startOurs },
      { name: 'an empty Electron window', run: startEmptyWindow },
    ],
  });
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}; medians of ${rounds} interleaved rounds, ${new Date().toISOString().slice(0, 10)}`;
console.log(`\n${machine}`);
if (values.write) {
  const path = join(here, '../../docs/speed.md');
  const [before = '', , after = ''] = readFileSync(path, 'utf8').split(/<!-- (?:table|end of table) -->\n/);
  writeFileSync(
    path,
    `${before}<!-- table -->\n\n${machine}.\n\n${outcomeTable(outcomes)}\n<!-- end of table -->\n${after}`,
  );
}
