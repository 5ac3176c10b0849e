import { expect, type Locator, type Page } from '@playwright/test';
import { notice } from '../window/open-sample';

export async function openRegisters(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Sổ theo dõi' }).click();
}

export function card(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}`) });
}

/** The tile of an indicator, by its whole name. */
export function registerTile(page: Page, name: string): Locator {
  return page
    .getByRole('list', { name: 'Các chỉ tiêu của sổ' })
    .getByRole('button', { name: new RegExp(`^${name}\\s*[\\d–]`) });
}

export async function openSampleOf(page: Page, name: string): Promise<void> {
  await card(page, name).click();
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  // The short message lies outside of the page's landmarks.
  await expect(notice(page)).toBeVisible();
  await expect(notice(page)).toBeHidden();
}
