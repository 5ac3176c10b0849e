import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { electronArguments } from './electron-arguments.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { buildApp } from './electron-vite.mjs';
import { hasDisplay } from './has-display.mjs';
import { projectFolder } from './project-folder.mjs';
import { reportFailure } from './report-failure.mjs';
import { runCommand, runNode } from './run-command.mjs';
import { requireSystemLibraries } from './system-libraries.mjs';

/** npm changes to the project's folder; what the user typed is relative to where they stood. */
const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? '.', file));

function printHeadline() {
  const folder = join(projectFolder, 'out', 'charts');
  console.log(
    `No display here, so no window: these are the headline figures of ${files.length ? 'the roster' : 'the sample province'}, with charts in ${folder}`,
  );
  const rosters = files.length ? files : ['sample'];
  return runNode(['scripts/bienche.mjs', 'headline', ...rosters, '--out-dir', folder]);
}

async function openWindow() {
  const electron = await resolveElectron();
  await requireSystemLibraries(electron, { forTests: false });
  const status = await buildApp();
  if (status !== 0) return status;
  const environment = { ...process.env };
  delete environment.ELECTRON_RUN_AS_NODE;
  return runCommand(electron, [...electronArguments(), projectFolder, ...files], { env: environment });
}

await reportFailure(() => {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`There is no such file or folder: ${missing.join(', ')}`);
  return hasDisplay() ? openWindow() : printHeadline();
});
