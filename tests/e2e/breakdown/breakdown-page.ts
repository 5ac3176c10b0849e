import type { Locator, Page } from '@playwright/test';
import { expect } from '../harness/app-test';
import { openSample } from '../window/open-sample';

/** Opens the sample province and goes to the page of breakdowns. */
export async function openBreakdown(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Phân tích' }).click();
  await expect(figures(page)).toBeVisible();
}

export const figures = (page: Page): Locator => page.getByTestId('breakdown');

/** Searches a list of choices for something and takes the first that is found. */
export async function pick(page: Page, choice: RegExp, search: string): Promise<void> {
  await page
    .getByRole('group', { name: 'Chọn số liệu và cách chia' })
    .getByRole('button', { name: choice })
    .click();
  await page.getByRole('combobox', { name: /^Tìm/ }).fill(search);
  await page.keyboard.press('Enter');
}

/** The texts of a row by its name, without the name. */
export async function figuresOf(page: Page, name: string): Promise<string[]> {
  const row = figures(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return (await row.first().getByRole('gridcell').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}
