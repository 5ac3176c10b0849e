import type { Page } from '@playwright/test';
import { expect } from '../harness/app-test';

/** Chooses from the menu of the workspace. */
export async function fromWorkspaceMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.getByTestId('workspace').click();
  await page.getByRole('menuitem', { name, exact: typeof name === 'string' }).click();
}

/** Waits until all changes are in the file. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('workspace')).toHaveAttribute('data-saving', 'saved');
}
