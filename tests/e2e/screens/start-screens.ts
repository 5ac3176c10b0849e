import '../harness/page-desktop';
import type { Screen } from './screen';

/** What is seen while nothing is open. */
export const startScreens: readonly Screen[] = [
  { name: 'start', open: async ({ page, words }) => page.getByText(words.startTitle).waitFor() },
];
