import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '../harness/app-test';

/** Opens the sample province from the start page and waits until its figures stand there. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở tỉnh mẫu' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(page.getByRole('figure', { name: /^Tháp tuổi/ })).toHaveAttribute('data-drawn', 'true');
}

export const peopleShown = (page: Page): Locator => page.getByTestId('people-shown');

/** The short message of something done. */
export const notice = (page: Page): Locator => page.getByTestId('notice');

/** The tile of a figure, by its name. */
export const tile = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: /^(Số liệu chính|Headline figures)$/ })
    .getByRole('listitem')
    .filter({ hasText: name });

/** The card of a chart or another part of the page. */
export const card = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** The drawn bars of a chart, in drawing order. */
export const bars = (page: Page, title: string): Locator =>
  card(page, title).locator('.mark-rect.role-mark path');

/** What the open and save dialogs answer from now on. */
export async function answerDialogs(
  application: ElectronApplication,
  answers: { open?: readonly string[]; save?: string },
): Promise<void> {
  await application.evaluate(({ dialog }, { open = [], save = '' }) => {
    Reflect.set(dialog, 'showOpenDialog', () =>
      Promise.resolve({ canceled: open.length === 0, filePaths: open }),
    );
    Reflect.set(
      dialog,
      'showSaveDialog',
      (_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
        Reflect.set(globalThis, 'suggestedPath', defaultPath);
        return Promise.resolve({ canceled: save === '', filePath: save });
      },
    );
  }, answers);
}

/** The path that the last save dialog offered. */
export function suggestedPath(application: ElectronApplication): Promise<string> {
  return application.evaluate(() => String(Reflect.get(globalThis, 'suggestedPath')));
}
