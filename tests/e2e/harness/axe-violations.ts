import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, Spec } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What opens over the page is read where it was opened from, and not come upon between landmarks: axe says so of
 * dialogs, and it holds for menus, lists, tips and the surfaces of popovers too.
 */
const opened = [
  ...['dialog', '[role=dialog]', '[role=alertdialog]', 'svg'],
  ...['[role=menu]', '[role=listbox]', '[role=tooltip]', '.fui-PopoverSurface'],
].join(', ');

interface Axe {
  readonly configure: (spec: Spec) => void;
  readonly run: (context: ElementContext) => Promise<AxeResults>;
}

/** What axe finds wrong with the page as it is now. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // What fades in is judged when it is there.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  const results = await page.evaluate((regionMatcher) => {
    const { configure, run } = Reflect.get(window, 'axe') as Axe;
    configure({ checks: [{ id: 'region', options: { regionMatcher } }] });
    // Fluent guards an open menu with invisible stops for the focus, which no screen reader meets.
    return run({ exclude: ['[data-tabster-dummy]'] });
  }, opened);
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
