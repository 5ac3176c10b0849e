import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp } from '../../e2e/harness/launch-app';
import type { Sample } from '../measure';
import { memoryOf } from './processes';

const clicks = 40;

/** A filter is set and taken away again and again; a click is over when nothing on the page changes any more. */
export async function clickFilters(roster: string): Promise<Sample> {
  const app = await launchApp(mkdtempSync(join(tmpdir(), 'bien-che-bench-window-')), { files: [roster] });
  const { page, application } = app;
  await page.waitForSelector('[data-drawn=true]', { timeout: 600_000 });
  const atRest = await memoryOf(application);
  const times = (await timeClicks(page)).sort((a, b) => a - b);
  const scrolled = await scrollPeople(page);
  await app.close();
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    milliseconds: {
      'filter click to repainted page, median': at(0.5),
      'filter click to repainted page, 95th percentile': at(0.95),
      'longest frame while scrolling the people': scrolled.longestFrame,
    },
    ...(atRest !== null && { peak: atRest }),
  };
}

function timeClicks(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    for (let click = 0; click < count; click += 1) {
      const bars = [...document.querySelectorAll<SVGElement>('.marked-chart [role=button]')];
      const bar = bars[click % 2 === 0 ? (click * 7) % bars.length : 0];
      const clear = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Bỏ lọc');
      const from = performance.now();
      let last = from;
      const watcher = new MutationObserver(() => (last = performance.now()));
      watcher.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      if (clear) clear.click();
      else bar?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      // Quiet for a while, and no answer on its way.
      while (performance.now() - last < 400 || document.querySelector('[aria-busy=true]'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      watcher.disconnect();
      times.push(last - from);
    }
    return times;
  }, clicks);
}

async function scrollPeople(page: Page): Promise<{ longestFrame: number }> {
  await page.getByRole('button', { name: 'Nhân sự', exact: true }).click();
  await page.waitForSelector('[data-testid=people] [role=row]');
  const longestFrame = await page.evaluate(async () => {
    const grid = document.querySelector('[data-testid=people] [role=grid], [data-testid=people]');
    let longest = 0;
    let last = performance.now();
    for (let frame = 0; frame < 200; frame += 1) {
      grid?.scrollBy(0, 700);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
  return { longestFrame };
}
