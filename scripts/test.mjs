import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { projectFolder } from './project-folder.mjs';
import { reportFailure } from './report-failure.mjs';
import { runCommand } from './run-command.mjs';
import { requireSystemLibraries } from './system-libraries.mjs';
import { testStages } from './test-stages.mjs';

async function prepareElectron() {
  const electron = await resolveElectron();
  await requireSystemLibraries(electron, { forTests: true });
  process.env.BIENCHE_ELECTRON = electron;
}

async function runStage({ name, commands, isTogether = false }) {
  console.log(`\n== ${name} ==`);
  if (name === 'e2e') await prepareElectron();
  const run = ([program, ...args]) => runCommand(program, args);
  let status = 0;
  if (isTogether) status = (await Promise.all(commands.map(run))).find((each) => each !== 0) ?? 0;
  else
    for (const command of commands) {
      status = await run(command);
      if (status !== 0) break;
    }
  if (status !== 0) console.error(`\n== ${name} failed ==`);
  return status;
}

/** `npm test` runs every stage and stops at the first that fails; `npm test -- lint types` runs those. */
await reportFailure(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !testStages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Error(`No such stage: ${unknown.join(', ')}`);
  rmSync(join(projectFolder, '.cache', 'test-results'), { recursive: true, force: true });
  for (const stage of testStages) {
    if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
    const status = await runStage(stage);
    if (status !== 0) return status;
  }
  return 0;
});
