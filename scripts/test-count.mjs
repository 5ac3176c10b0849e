import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';

const readResults = (name) => {
  const path = join(projectFolder, '.cache', 'test-results', name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

const vitest = readResults('vitest.json');
const playwright = readResults('playwright.json');
const passed =
  (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0) + (playwright?.stats.flaky ?? 0);
const failedTests =
  (vitest?.numFailedTests ?? 0) + (playwright?.stats.unexpected ?? 0) + (playwright?.errors.length ?? 0);

/** The exit code of `npm test`: a stage without tests of its own (lint, types, …) may have failed, or one did not run. */
const status = Number(process.argv[2]);
const isComplete = passed > 0 && vitest !== null && playwright !== null;
const failed = status === 0 && isComplete ? failedTests : Math.max(failedTests, 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
