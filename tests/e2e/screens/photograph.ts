import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { windowMessages } from '../../../shared/text/window-messages';
import { launchApp, type RunningApp } from '../harness/launch-app';
import '../harness/page-desktop';
import { looksOf, sizes, type Look } from './looks';
import { rosterOf } from './rosters';
import { goTo, type Screen, type Stage } from './screen';
import { pictureNames, picturesFolder } from './help-pictures';
import { screens, snapshotScreens } from './screens';
import { smallPng } from './small-png';
import { startScreens } from './start-screens';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/screens' },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string' },
    size: { type: 'string' },
    people: { type: 'string' },
    /** The pictures of the guide instead, in both languages. */
    guide: { type: 'boolean', default: false },
  },
});
const { out, all, only, guide, ...asked } = values;
const wanted = guide ? { language: 'vi,en' } : asked;
const folder = resolve(out);
const isWanted = ({ name }: Screen): boolean =>
  guide ? name in pictureNames : (only?.split(',').some((start) => name.startsWith(start)) ?? true);
const problems: string[] = [];

/** Waits until nothing is computed any more and every chart stands still. */
async function settle(page: Page): Promise<void> {
  let before = '';
  for (let turn = 0; turn < 80; turn += 1) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(() =>
      document.querySelector(
        '[aria-busy=true], main [role=progressbar], [role=dialog] [role=progressbar]',
      ) === null
        ? [...document.querySelectorAll('svg.marks')].map((chart) => chart.outerHTML).join() + 'still'
        : '',
    );
    if (now !== '' && now === before) return;
    before = now;
  }
}

async function dress({ application, page }: RunningApp, { language, theme, size }: Look): Promise<void> {
  const [width, height] = sizes[size];
  await application.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high);
    },
    [width, height] as const,
  );
  await page.evaluate((chosen) => window.desktop.changeSettings(chosen), { language, theme });
}

function stageOf({ page }: RunningApp, { language }: Look): Stage {
  return {
    page,
    language,
    words: windowMessages[language],
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }).first(),
  };
}

async function shoot(app: RunningApp, look: Look, screen: Screen): Promise<void> {
  const name = [screen.name, look.people, look.language, look.theme, look.size].join('-');
  try {
    await screen.open(stageOf(app, look));
    await settle(app.page);
  } catch (error) {
    problems.push(`${name}: ${String(error).split('\n')[0] ?? ''}`);
  }
  const picture = await app.page.screenshot();
  if (guide) writeFileSync(guidePath(screen, look), smallPng(picture));
  else writeFileSync(join(folder, `${name}.png`), picture);
}

function guidePath({ name }: Screen, { language }: Look): string {
  return join(picturesFolder, language, `${pictureNames[name] ?? name}.png`);
}

async function openRoster({ page }: RunningApp, look: Look): Promise<void> {
  await page.reload();
  await page.getByTestId('people-shown').waitFor({ timeout: look.people === 60_000 ? 120_000 : 30_000 });
}

/** Pictures every screen as each of these looks, which are of one roster. */
async function photograph(looks: readonly Look[], temporary: string): Promise<void> {
  const [first] = looks;
  if (!first) return;
  const userData = mkdtempSync(join(temporary, 'app-'));
  const start = await launchApp(userData, {});
  for (const look of looks)
    for (const screen of startScreens.filter(isWanted)) {
      await dress(start, look);
      await start.page.reload();
      await shoot(start, look, screen);
    }
  await start.close();
  const app = await launchApp(userData, { files: [await rosterOf(first.people, temporary)] });
  app.page.setDefaultTimeout(15_000);
  await app.page.getByTestId('people-shown').waitFor({ timeout: 180_000 });
  for (const look of looks) {
    await dress(app, look);
    for (const screen of screens.filter(isWanted)) {
      if (screen.needsPeople && look.people === 0) continue;
      await openRoster(app, look);
      await shoot(app, look, screen);
    }
  }
  if (first.people === 2593 && snapshotScreens.some(isWanted)) await photographSnapshots(app, looks);
  await app.close();
}

async function photographSnapshots(app: RunningApp, looks: readonly Look[]): Promise<void> {
  const [first] = looks;
  if (!first) return;
  await dress(app, first);
  await openRoster(app, first);
  const stage = stageOf(app, first);
  await goTo(stage, stage.words.change.place);
  await stage.button(stage.words.change.addSampleSnapshot).click();
  await stage.page.getByRole('table').first().waitFor();
  for (const look of looks) {
    await dress(app, look);
    for (const screen of snapshotScreens.filter(isWanted)) {
      await openRoster(app, look);
      await shoot(app, look, screen);
    }
  }
}

mkdirSync(folder, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'bien-che-'));
const looks = looksOf(wanted, all);
if (looks.length === 0) throw new Error(`no look is like that; sizes: ${Object.keys(sizes).join(', ')}`);
for (const crowd of new Set(looks.map(({ people }) => people)))
  await photograph(
    looks.filter(({ people }) => people === crowd),
    temporary,
  );
rmSync(temporary, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
console.log(`Screens in ${guide ? picturesFolder : folder}`);
process.exitCode = problems.length > 0 ? 1 : 0;
