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

/** Sets the first passphrase of what is open. */
export async function lockWith(page: Page, passphrase: string): Promise<void> {
  await fromWorkspaceMenu(page, 'Mật khẩu…');
  const setting = page.getByRole('dialog', { name: 'Mật khẩu hồ sơ' });
  await setting.getByLabel('Mật khẩu mới').fill(passphrase);
  await setting.getByLabel('Nhập lại mật khẩu').fill(passphrase);
  await setting.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await page.getByRole('button', { name: 'Đã cất mã' }).click();
}
