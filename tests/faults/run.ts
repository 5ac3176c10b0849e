import { anywhere, needMount, type Fault } from './disk-faults';
import { killOnce, removePrepared, works } from './kill-engine';
import { checkExpressions } from './regular-expressions';
import { canMount } from './small-disk';

/**
 * `npm run faults`: kills the engine at random moments (200 runs, `-- 20` for fewer) and fills, locks and takes away disks
 * and files. Prints what was run and what was lost; ends with 1 where anything was.
 */
const runs = Number(process.argv[2] ?? 200);
let lost = 0;

for (const work of works) {
  const own = Math.round(runs / works.length);
  let losses = 0;
  for (let run = 0; run < own; run += 1) {
    const loss = await killOnce(work, Math.round(Math.random() * 900));
    if (loss === null) continue;
    losses += 1;
    console.error(loss);
  }
  lost += losses;
  console.log(`kill -9 during ${work}: ${own} runs, ${losses} losses`);
}
removePrepared();

const mountable = canMount();
if (!mountable) console.log('full and read-only disks: skipped, they need root on Linux');
const faults: [string, Fault][] = Object.entries({ ...(mountable ? needMount : {}), ...anywhere });
for (const [name, fault] of faults) {
  const problems = await fault().catch((error: unknown) => [String((error as Error).stack)]);
  lost += problems.length;
  console.log(`${name}: ${problems.length === 0 ? 'held' : problems.join('; ')}`);
}
const { checked, undecided, exploding } = await checkExpressions();
for (const each of exploding) console.error(each);
console.log(`regular expressions: ${checked}, exponential ${exploding.length}, not decided ${undecided}`);
lost += exploding.length;
console.log(`losses: ${lost}`);
process.exit(lost === 0 ? 0 : 1);
