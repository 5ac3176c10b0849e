import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample } from '../window/open-sample';
import { openRegisters, openSampleOf, registerTile } from './registers-page';

/** A figure of the form of courses leads to its entries, and these to the people. */
async function seeWhoAttended(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Biểu mẫu' }).click();
  await page.getByRole('button', { name: /^Biểu số 10-BTCTW/ }).click();
  const figure = page.getByTitle(
    'Xem ai đã học: Quốc phòng - An ninh, Cán bộ được đào tạo, bồi dưỡng › Tổng số',
  );
  await expect(figure).toHaveText('540');
  await figure.click();
  const dialog = page.getByRole('dialog', { name: /^Quốc phòng - An ninh/ });
  await expect(dialog.getByRole('status')).toHaveText('540 lượt người');
  expect(await violations(page)).toEqual([]);
  await expect(dialog.getByRole('row')).toHaveCount(201);
  await dialog.getByRole('button', { name: 'Hiện thêm' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(401);
  const first = dialog.getByTitle('Mở thẻ người này').first();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByTestId('person-card')).toContainText(name);
}

test('the lists that registers go by are changed, and the figures follow at once', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await openSampleOf(page, 'Đào tạo, bồi dưỡng');
  const ethics = registerTile(page, 'Bồi dưỡng đạo đức công vụ');
  await expect(ethics).toContainText('2.360/2.593 người');
  await seeWhoAttended(page);

  await page.getByRole('navigation').getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Danh mục của sổ' }).click();
  const topics = page.getByRole('table', { name: 'Lớp về đạo đức công vụ' });
  await topics.getByRole('button', { name: 'Sửa “Đạo đức công vụ”' }).click();
  const form = page.getByRole('form', { name: 'Sửa “Đạo đức công vụ”' });
  await form.getByRole('textbox', { name: /^Các chữ/ }).fill('');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(form.getByText('Ghi ít nhất một chữ')).toBeVisible();
  await form.getByRole('textbox', { name: /^Các chữ/ }).fill('đạo đức công vụ; chuyển đổi số');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(topics).toContainText('chuyển đổi số');
  await expect(page.getByText('Danh mục đã sửa, lưu trong hồ sơ.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await openRegisters(page);
  await expect(ethics).not.toContainText('2.360/2.593 người');
  await page.getByRole('navigation').getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Danh mục của sổ' }).click();
  await page.getByRole('button', { name: 'Lấy lại danh mục gốc' }).click();
  await expect(page.getByText('Danh mục đã sửa, lưu trong hồ sơ.')).toBeHidden();
  await openRegisters(page);
  await expect(ethics).toContainText('2.360/2.593 người');
});
