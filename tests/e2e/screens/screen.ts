import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../shared/text/language';
import type { WindowMessages } from '../../../shared/text/window-messages';

/** The window as a screen finds it: a roster is open (but for those at the start), the page is the overview. */
export interface Stage {
  readonly page: Page;
  readonly words: WindowMessages;
  readonly language: Language;
  /** The button of this name. */
  readonly button: (name: string | RegExp) => Locator;
}

export interface Screen {
  readonly name: string;
  /** Leads from the overview to what is pictured. */
  readonly open: (stage: Stage) => Promise<void>;
  /** Makes sense only where there are people; empty rosters leave it out. */
  readonly needsPeople?: boolean;
}

/** Opens a place of the navigation. */
export async function goTo({ page, words }: Stage, name: string): Promise<void> {
  await page.getByRole('navigation', { name: words.places }).getByRole('button', { name }).click();
}
