import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample, tile } from '../window/open-sample';

const guide = (page: Page) => page.getByRole('dialog', { name: 'Hướng dẫn sử dụng' });

test('F1 opens the guide at the page of the place; on a figure it explains the figure', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(page.getByText('Kéo thả tệp hoặc thư mục vào đây')).toBeVisible();
  await page.keyboard.press('F1');
  await expect(guide(page).getByRole('heading', { name: 'Mở danh sách', level: 1 })).toBeVisible();
  await expect(guide(page).getByRole('img', { name: 'Trang bắt đầu' })).toHaveJSProperty('complete', true);
  expect(
    await guide(page)
      .getByRole('img')
      .evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(1000);
  await page.keyboard.press('Escape');
  await openSample(page);
  await page.getByRole('button', { name: 'Nhân sự' }).click();
  await page.keyboard.press('F1');
  await expect(guide(page).getByRole('heading', { name: 'Nhân sự', level: 1 })).toBeVisible();
  await guide(page).getByRole('link', { name: 'Dữ liệu › Sửa bằng tay' }).click();
  await expect(guide(page).getByRole('heading', { name: 'Dữ liệu', level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tổng quan' }).click();
  await tile(page, 'Dưới 40 tuổi').getByRole('button').first().focus();
  await page.keyboard.press('F1');
  await expect(page.getByTestId('explanation')).toBeVisible();
  await expect(guide(page)).toBeHidden();
});

test('the guide is searched without tone marks', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByText('Kéo thả tệp hoặc thư mục vào đây')).toBeVisible();
  await page.keyboard.press('F1');
  const pages = guide(page).getByRole('list').first().getByRole('button');
  await expect(pages).toHaveCount(17);
  await guide(page).getByRole('searchbox').fill('du bao chuc vu khuyet');
  await expect(pages).toHaveCount(1);
  await expect(guide(page).getByRole('heading', { name: 'Biến động', level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await guide(page).getByRole('searchbox').fill('xyz');
  await expect(guide(page).getByRole('status')).toContainText('Không có trang nào');
});

test('the tour goes through five parts of the sample province, once by itself, again from the menu', async ({
  launch,
}) => {
  const { application, page } = await launch();
  const tour = page.getByTestId('tour');
  await page.getByRole('button', { name: 'Xem qua' }).click();
  for (const [step, title] of ['Số liệu có ngay', 'Đoạn văn viết sẵn', 'Luôn biết đang xem ai'].entries()) {
    await expect(tour).toContainText(`Bước ${step + 1}/5`);
    await expect(tour.getByRole('heading')).toHaveText(title);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
  }
  await tour.getByRole('button', { name: 'Lùi' }).click();
  await expect(tour).toContainText('Bước 3/5');
  await tour.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(tour).toBeHidden();
  await page.reload();
  await expect(page.getByTestId('paragraph')).toBeVisible();
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('tour')?.click();
  });
  await expect(tour).toContainText('Bước 1/5');
  await page.keyboard.press('Escape');
  await expect(tour).toBeHidden();
});
