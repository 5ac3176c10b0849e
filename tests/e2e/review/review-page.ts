import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '../harness/app-test';
import { answerDialogs, peopleShown } from '../window/open-sample';
import { writeMessyWorkbook } from './messy-workbook';

export type TabName = 'Vấn đề' | 'Trang tính' | 'Giá trị' | 'Sửa bằng tay' | 'Tệp và cột';

/** Writes the messy workbook and opens it through the dialog; answers its path. */
export async function openMessy(
  application: ElectronApplication,
  page: Page,
  folder: string,
  name = 'xã mường mẫu.xlsx',
): Promise<string> {
  const path = join(folder, name);
  await writeMessyWorkbook(path, 'Xã Mường Mẫu');
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await expect(peopleShown(page)).toHaveText('6 người');
  return path;
}

/** Opens other files in place of the open ones. */
export async function openOther(application: ElectronApplication, paths: readonly string[]): Promise<void> {
  await answerDialogs(application, { open: paths });
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-file')?.click();
  });
}

export async function openTab(page: Page, name: TabName): Promise<void> {
  await page.getByRole('button', { name: /^Dữ liệu/ }).click();
  await page.getByRole('tab', { name }).click();
}

export const grid = (page: Page): Locator => page.getByRole('grid');

/** A row of the sheet by its number. */
export const sheetRow = (page: Page, row: number): Locator =>
  grid(page).locator(`[role=row][aria-rowindex="${row + 1}"]`);

/** The head of a column by its letter; its name says what it was taken for. */
export const columnHead = (page: Page, letter: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Cột ${letter} `) });

/** What the last decision did. */
export const status = (page: Page): Locator => page.getByTestId('review-status');

export async function pickField(page: Page, letter: string, search: string, option: string): Promise<void> {
  await columnHead(page, letter).click();
  const picker = page.getByRole('dialog', { name: `Cột ${letter} là gì?` });
  await picker.getByRole('combobox').fill(search);
  await picker.getByRole('option', { name: option, exact: true }).click();
  await expect(picker).toBeHidden();
}
