import type { Locator, Page } from '@playwright/test';

export async function openPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nhân sự', exact: true }).click();
}

export const list = (page: Page): Locator => page.getByTestId('people');

/** How many people are in the list, of how many. */
export const found = (page: Page): Locator => page.getByTestId('people-found');

/** A person of the list by the place in it, from 1. */
export const listRow = (page: Page, place: number): Locator =>
  list(page).locator(`[role=row][aria-rowindex="${place + 1}"]`);

export const personCard = (page: Page): Locator => page.getByTestId('person-card');

/** What a card says of one column. */
export const cardValue = (page: Page, label: string): Locator =>
  personCard(page).getByRole('group', { name: label, exact: true });

export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
}
