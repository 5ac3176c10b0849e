import { randomClicks } from './clicks/random-clicks';
import { anywhere, needMount, type Fault } from './disk-faults';
import { killAppWithChildren, killMainAlone } from './kill/kill-app';
import { killEngine } from './kill/kill-engine';
import { removePrepared, type Work } from './kill/prepared';
import { type Kill, runKill } from './kill/run-kill';
import { checkExpressions } from './regular-expressions';
import { canMount } from './small-disk';

/**
 * `npm run faults`: kills the engine, and the whole app, at random moments (200 runs, `-- 20` for fewer) and fills, locks
 * and takes away disks and files, and clicks for a day; `-- 20 kills` only kills, `-- 7 clicks` only clicks, with 7 as
 * the seed. Prints what was run and what was lost; ends with 1 where anything was.
 */
const [, , asked = '200', only] = process.argv;
const worksOfApp: readonly Work[] = ['import', 'correct', 'export', 'migrate'];
const worksOfEngine: readonly Work[] = ['switch', 'restore', 'passphrase', 'lock', 'delete'];
const kills: readonly (readonly [string, Kill, Work])[] = [
  ...[...worksOfApp, ...worksOfEngine].map((work) => ['engine', killEngine, work] as const),
  ...worksOfApp.map((work) => ['app with its children', killAppWithChildren, work] as const),
  ...worksOfApp.map((work) => ['main process alone', killMainAlone, work] as const),
];
/** Without Linux' `/proc` it could not be told whether all of the app is gone. */
const runnable = kills.filter(([, kill]) => kill === killEngine || process.platform === 'linux');
let lost = 0;

async function killAtRandom(): Promise<void> {
  for (const [at, [whom, kill, work]] of runnable.entries()) {
    const [from, to] = [at, at + 1].map((end) => Math.round((Number(asked) * end) / runnable.length));
    const own = (to ?? 0) - (from ?? 0);
    let losses = 0;
    for (let run = 0; run < own; run += 1) {
      const loss = await runKill(kill, work);
      if (loss === null) continue;
      losses += 1;
      console.error(loss);
    }
    lost += losses;
    console.log(`kill -9 of the ${whom} during ${work}: ${own} runs, ${losses} losses`);
  }
  removePrepared();
}

async function otherFaults(): Promise<void> {
  const mountable = canMount();
  if (!mountable) console.log('full and read-only disks: skipped, they need root on Linux');
  const faults: [string, Fault][] = Object.entries({ ...(mountable ? needMount : {}), ...anywhere });
  for (const [name, fault] of faults) {
    const problems = await fault().catch((error: unknown) => [String((error as Error).stack)]);
    lost += problems.length;
    console.log(`${name}: ${problems.length === 0 ? 'held' : problems.join('; ')}`);
  }
  const { checked, searched, undecided, exploding } = await checkExpressions();
  for (const each of exploding) console.error(each);
  console.log(
    `regular expressions: ${checked}, of which ${searched} attacked; exponential ${exploding.length}, not decided ${undecided}`,
  );
  lost += exploding.length;
}

async function clickForADay(seed: number): Promise<void> {
  const problems = await randomClicks(seed, (line) => console.log(line));
  for (const each of problems) console.error(each);
  console.log(`random clicks of a day: ${problems.length === 0 ? 'held' : `${problems.length} problems`}`);
  lost += problems.length;
}

if (only !== 'clicks') await killAtRandom();
if (only === undefined) await otherFaults();
if (only !== 'kills') await clickForADay(only === 'clicks' ? Number(asked) : Date.now() % 1_000_000);
console.log(`losses: ${lost}`);
process.exit(lost === 0 ? 0 : 1);
