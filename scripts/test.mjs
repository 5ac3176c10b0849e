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

async function runStage({ name, commands }) {
  console.log(`\n== ${name} ==`);
  if (name === 'e2e') await prepareElectron();
  for (const [program, ...args] of commands) {
    const status = await runCommand(program, args);
    if (status !== 0) {
      console.error(`\n== ${name} failed ==`);
      return status;
    }
  }
  return 0;
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
