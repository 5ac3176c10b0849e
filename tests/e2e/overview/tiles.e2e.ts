import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample, tile } from '../window/open-sample';

test('tiles are chosen and ordered by keys, taken back, and kept by the workspace', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const names = page.getByRole('list', { name: 'Số liệu chính' }).getByRole('listitem');
  await expect(names).toHaveCount(7);
  await page.getByRole('button', { name: 'Ô số liệu và phiên bản của trang' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Chọn và xếp ô số liệu…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ô số liệu của trang Tổng quan' });
  await dialog.getByRole('button', { name: 'Bỏ ô: Đảng viên' }).press('Enter');
  await dialog.getByRole('button', { name: 'Chuyển xuống: Dưới 40 tuổi' }).press('Enter');
  await dialog.getByRole('button', { name: 'Thêm ô' }).press('Enter');
  await page.getByRole('combobox', { name: /^Tìm chỉ tiêu/ }).fill('duoi 30');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').last()).toContainText('Dưới 30 tuổi');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Dùng', exact: true }).press('Enter');
  await expect(names.nth(1)).toContainText('Nữ');
  await expect(names.nth(2)).toContainText('Dưới 40 tuổi');
  await expect(names.last()).toContainText('Dưới 30 tuổi');
  await expect(names.last()).toContainText(/\d+\/2\.593 người/);
  await expect(tile(page, 'Đảng viên')).toHaveCount(0);

  await page.getByRole('button', { name: 'Nhân sự', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(tile(page, 'Đảng viên')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(tile(page, 'Dưới 30 tuổi')).toBeVisible();
  await page.reload();
  await expect(tile(page, 'Dưới 30 tuổi')).toBeVisible();
  await expect(tile(page, 'Đảng viên')).toHaveCount(0);
});
