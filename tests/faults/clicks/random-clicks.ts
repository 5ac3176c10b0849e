import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { askEngine } from '../../e2e/harness/engine-port';
import { launchApp, type RunningApp } from '../../e2e/harness/launch-app';
import { grown, measure, type Memory, pause, written } from './memory';

/** A person clicks about once in so many seconds of a day. */
const secondsAClick = 10;
const clicksOfADay = (24 * 3600) / secondsAClick;
const rounds = 24;

const keys = ['Escape', 'Tab', 'Enter', 'ArrowDown', 'ArrowRight', 'Space', 'F1', 'Control+k', 'Control+z'];
const typed = ['nguyen thi', '40', '31/12/2024', '=1+1', 'Điện Biên', ''];

type Act =
  | { readonly kind: 'click'; readonly which: number; readonly button: 'left' | 'right' }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'wheel'; readonly by: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      which: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      button: fc.constantFrom('left' as const, 'left' as const, 'left' as const, 'right' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...keys) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('type' as const), text: fc.constantFrom(...typed) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wheel' as const), by: fc.integer({ min: -900, max: 900 }) }),
  },
);

/**
 * A day of a user who clicks anything: 8,640 acts at random, told again by the same seed. Nothing may stop, and the
 * memory at rest may not grow from hour to hour. Dialogs of the system answer at once, some with a file.
 */
export async function randomClicks(
  seed: number,
  say: (line: string) => void,
  clicks = clicksOfADay,
): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), 'bien-che-'));
  // On a busy machine Electron now and then hangs in its launch.
  const launch = (): Promise<RunningApp> => launchApp(join(home, 'data'), {});
  const app = await launch().catch(launch);
  app.expectProblems(/^warning/);
  const acts = fc.sample(act, { seed, numRuns: clicks });
  const done: string[] = [];
  const atRest: Memory[] = [];
  try {
    await answerSystem(app.application, home);
    const session = await app.page.context().newCDPSession(app.page);
    for (let round = 0; round < rounds; round += 1) {
      const from = Math.round((clicks * round) / rounds);
      const to = Math.round((clicks * (round + 1)) / rounds);
      for (const each of acts.slice(from, to)) done.push(await perform(app.page, each));
      await rest(app.page);
      const memory = await measure(app.application, session);
      atRest.push(memory);
      say(`hour ${round + 1}: ${to} acts; ${written(memory)}`);
      const answer = await askEngine(app.page, 'roster.current', {});
      if (!('output' in (answer as object))) throw new Error(JSON.stringify(answer));
    }
  } catch (error) {
    return [`seed ${seed}: ${String(error)}; before it: ${done.slice(-12).join(' › ')}`];
  } finally {
    await app.close().catch(() => undefined);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  const problems = app.problems().map((problem) => `seed ${seed}: the page complained: ${problem}`);
  return [...new Set(problems), ...grown(atRest)];
}

/** Every other dialog is closed without a choice; the others choose a file of their own. */
async function answerSystem(application: ElectronApplication, folder: string): Promise<void> {
  await application.evaluate(({ dialog, shell, BrowserWindow, Menu }, where) => {
    // A menu of the system would take the keys.
    Reflect.set(Menu.prototype, 'popup', () => undefined);
    let asked = 0;
    Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: true, filePaths: [] }));
    Reflect.set(
      dialog,
      'showSaveDialog',
      (_window: unknown, { filters = [] }: { filters?: { extensions: string[] }[] }) => {
        asked += 1;
        const ending = filters[0]?.extensions[0] ?? 'txt';
        return Promise.resolve({
          canceled: asked % 2 === 0,
          filePath: `${where}/tệp ${asked % 8}.${ending}`,
        });
      },
    );
    Reflect.set(dialog, 'showMessageBox', () => Promise.resolve({ response: 0 }));
    for (const name of ['openPath', 'openExternal', 'showItemInFolder'])
      Reflect.set(shell, name, () => Promise.resolve(''));
    for (const { webContents } of BrowserWindow.getAllWindows())
      Reflect.set(webContents, 'print', (_options: unknown, told?: (isDone: boolean) => void) =>
        told?.(false),
      );
  }, folder);
}

async function perform(page: Page, { kind, ...what }: Act): Promise<string> {
  const told = JSON.stringify(what);
  switch (kind) {
    case 'click': {
      const { which, button } = what as Extract<Act, { kind: 'click' }>;
      const target = await targetOf(page, which);
      if (!target) return 'nothing to click';
      await page.mouse.click(target.x, target.y, { button });
      return `${button === 'right' ? 'right ' : ''}${target.name}`;
    }
    case 'key':
      await page.keyboard.press((what as Extract<Act, { kind: 'key' }>).key);
      return told;
    case 'type':
      await page.keyboard.type((what as Extract<Act, { kind: 'type' }>).text);
      return told;
    case 'wheel':
      await page.mouse.wheel(0, (what as Extract<Act, { kind: 'wheel' }>).by);
      return told;
  }
}

/** One of all things that can be clicked now; where nothing is covered, those of the dialog alone. */
function targetOf(page: Page, which: number): Promise<{ x: number; y: number; name: string } | null> {
  return page.evaluate((share) => {
    const wanted =
      'button, a, input, select, textarea, summary, th, td, [role=button], [role=tab], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=option], [role=gridcell], [role=treeitem]';
    const found = [...document.querySelectorAll(wanted)].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || height === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [];
      const hit = document.elementFromPoint(x, y);
      if (hit === null || !(element.contains(hit) || hit.contains(element))) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [{ x, y, name: `${element.tagName.toLowerCase()} “${name.trim().slice(0, 30)}”` }];
    });
    return found[Math.floor(share * found.length)] ?? null;
  }, which);
}

/** Back to one picture, without loading the page anew: no dialog, the overview, with everybody of the sample province. */
async function rest(page: Page): Promise<void> {
  const overview = page.locator('nav button').first();
  const sample = page.getByRole('button', { name: /^(Mở tỉnh mẫu|Open the sample)/ });
  const buttons = page.locator('[role=dialog] button, [role=alertdialog] button');
  for (let turn = 0; turn < 40; turn += 1) {
    await page.keyboard.press('Escape');
    const isOpen = (await buttons.count()) > 0;
    if (isOpen) await click(buttons.nth((turn % 4) - 1));
    else if (await sample.isVisible()) await click(sample);
    else if (await overview.isVisible()) await click(overview);
    await pause(150);
    const isThere =
      !isOpen && (await overview.isVisible()) && (await overview.getAttribute('aria-current')) === 'page';
    if (isThere) break;
    if (turn === 39)
      throw new Error(
        `the overview cannot be reached any more: ${(await page.locator('body').innerText()).slice(0, 300)}`,
      );
  }
  await page.mouse.move(2, 400);
  await pause(1_500);
}

async function click(button: Locator): Promise<void> {
  await button.click({ timeout: 1_000 }).catch(() => undefined);
}
