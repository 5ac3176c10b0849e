import '../harness/page-desktop';
import type { Screen } from './screen';

/** What is seen while nothing is open. */
export const startScreens: readonly Screen[] = [
  { name: 'start', open: async ({ page, words }) => page.getByText(words.startTitle).waitFor() },
  ...Array.from({ length: 5 }, (_none, at): Screen => ({
    name: `tour-${at + 1}`,
    open: async ({ page, words, button }) => {
      await page.evaluate(() => window.desktop.changeSettings({ isTourSeen: false }));
      await page.reload();
      await button(words.help.tour.start).click();
      for (let step = 0; step < at; step += 1) await button(words.help.tour.next).click();
      await page
        .getByTestId('tour')
        .getByText(words.help.tour.step(at + 1, 5))
        .waitFor();
    },
  })),
];
