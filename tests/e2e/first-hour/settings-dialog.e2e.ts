import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import '../harness/page-desktop';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cài đặt' });

const zoomOf = (application: ElectronApplication): Promise<number> =>
  application.evaluate(({ BrowserWindow }) =>
    Math.round((BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0) * 100),
  );

/** What Ctrl+plus does: the key itself belongs to the menu, which Playwright cannot press. */
async function chooseMenu(application: ElectronApplication, label: string): Promise<void> {
  await application.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find((item) => item.label === wanted)?.click();
  }, label);
}

test('settings are chosen in one place, at once, and kept', async ({ launch }) => {
  const first = await launch();
  await expect(first.page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  await chooseMenu(first.application, 'Cài đặt…');
  await dialog(first.page).getByLabel('Nền').selectOption('Tương phản cao');
  await dialog(first.page).getByLabel('Mật độ').selectOption('Gọn');
  await dialog(first.page).getByLabel('Chuyển động').selectOption('Tắt chuyển động');
  await expect(first.page.locator('html')).toContainClass('dark compact still');
  expect(await violations(first.page)).toEqual([]);
  await dialog(first.page).getByLabel('Ngôn ngữ').selectOption('English');
  await first.page.getByRole('button', { name: 'Close' }).click();
  await expect(first.page.getByRole('heading', { name: 'Open a staff roster' })).toBeVisible();
  await first.close();

  const second = await launch();
  expect(await second.page.evaluate(() => window.desktop.settings())).toMatchObject({
    language: 'en',
    theme: 'contrast',
    density: 'compact',
    motion: 'reduced',
  });
});

test('letters grow to 200 %, nothing leaves the window, and the size is kept', async ({ launch }) => {
  const first = await launch();
  for (let step = 0; step < 9; step += 1) await chooseMenu(first.application, 'Phóng to');
  await expect.poll(() => zoomOf(first.application)).toBe(200);
  const overflow = await first.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await first.page.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(dialog(first.page).getByLabel('Cỡ hiển thị')).toHaveValue('200');
  await expect(dialog(first.page).getByRole('button', { name: 'Đóng' })).toBeInViewport();
  await first.close();

  const second = await launch();
  expect(await zoomOf(second.application)).toBe(200);
  await chooseMenu(second.application, 'Cỡ bình thường');
  await expect.poll(() => zoomOf(second.application)).toBe(100);
});

test('what the office has set is shown with a lock and cannot be changed', async ({ launch, folder }) => {
  const policy = join(folder, 'quy định.json');
  writeFileSync(policy, '{"theme": "light", "zoom": 110}');
  const { application, page } = await launch({ policy });
  expect(await zoomOf(application)).toBe(110);
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(dialog(page).getByLabel('Nền')).toBeDisabled();
  await expect(dialog(page).getByLabel('Mật độ')).toBeEnabled();
  await expect(dialog(page)).toContainText(policy);
  expect(await page.evaluate(() => window.desktop.changeSettings({ theme: 'dark' }))).toMatchObject({
    theme: 'light',
  });
  expect(await violations(page)).toEqual([]);
});

test('a malformed policy is one sentence with the file and what to do', async ({ launch, folder }) => {
  const policy = join(folder, 'quy định.json');
  writeFileSync(policy, '{"theme": "neon"}');
  const { page } = await launch({ policy });
  await expect(page.getByText(`Mục “theme” trong tệp quy định ${policy} phải là một trong`)).toBeVisible();
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  await expect(page.getByText('Mục “theme”')).toBeHidden();
});
