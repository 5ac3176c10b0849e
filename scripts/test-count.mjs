import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';

const folder = join(projectFolder, '.cache', 'test-results');
const resultsOf = (pattern) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => pattern.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const sum = (counts) => counts.reduce((total, count) => total + count, 0);

const vitest = resultsOf(/^vitest\.json$/);
/** One file, or one of each half. */
const playwright = resultsOf(/^playwright\d?\.json$/);
const passed =
  sum(vitest.map(({ numPassedTests }) => numPassedTests)) +
  sum(playwright.map(({ stats }) => stats.expected + stats.flaky));
const failedTests =
  sum(vitest.map(({ numFailedTests }) => numFailedTests)) +
  sum(playwright.map(({ stats, errors }) => stats.unexpected + errors.length));

/** The exit code of `npm test`: a stage without tests of its own (lint, types, …) may have failed, or one did not run. */
const status = Number(process.argv[2]);
const isComplete = passed > 0 && vitest.length > 0 && playwright.length > 0;
const failed = status === 0 && isComplete ? failedTests : Math.max(failedTests, 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
