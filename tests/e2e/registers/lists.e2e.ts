import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample } from '../window/open-sample';
import { openRegisters, openSampleOf, registerTile } from './registers-page';

test('the lists that registers go by are changed, and the figures follow at once', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await openSampleOf(page, 'Đào tạo, bồi dưỡng');
  const ethics = registerTile(page, 'Bồi dưỡng đạo đức công vụ');
  await expect(ethics).toContainText('2.360/2.593 người');

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
