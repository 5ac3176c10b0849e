import { expect, test } from '../harness/app-test';
import { card, openSample } from './open-sample';

test('issues stand in groups with their cells; files and columns as they were understood', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: /^Dữ liệu/ }).click();
  const issues = card(page, 'Vấn đề');
  await issues.getByRole('button', { name: /Thiếu giới tính/ }).click();
  const list = page.getByRole('region', { name: 'Thiếu giới tính' });
  await expect(list.getByRole('row')).toHaveCount(8);
  await expect(list.getByRole('row').nth(1)).toContainText(/^[A-Z]+\d+/);
  await issues.getByRole('button', { name: /^Thông tin \(/ }).click();
  await expect(issues.getByRole('button', { name: /Thiếu giới tính/ })).toBeHidden();

  await page.getByRole('tab', { name: 'Tệp và cột' }).click();
  const files = card(page, 'Tệp đã đọc');
  await files.getByText('Nhận ra 33 trên 33 cột').click();
  await expect(files.getByRole('row', { name: /Ngày sinh/ }).first()).toContainText('Ngày sinh');
  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByRole('tab', { name: 'Issues' }).click();
  await expect(
    card(page, 'Issues')
      .getByRole('button', { name: /Gender missing|still studying/ })
      .first(),
  ).toBeVisible();
});
