import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample } from '../window/open-sample';

test('a retirement age is changed, refused where it cannot be, taken back, and there after a restart', async ({
  launch,
}) => {
  const { page, close } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Định nghĩa', exact: true }).click();
  await page.getByRole('tab', { name: 'Tuổi nghỉ hưu' }).click();
  const women = page.getByRole('region', { name: 'Nữ', exact: true });
  await expect(page.getByText('Đang dùng bảng gốc.')).toBeVisible();
  await expect(women.getByRole('row', { name: /05\/1969/ })).toContainText('Chưa chắc, cần đối chiếu');
  expect(await violations(page)).toEqual([]);

  await women.getByRole('button', { name: 'Sửa dòng 05/1969' }).click();
  const form = women.getByRole('form', { name: 'Sửa dòng 05/1969' });
  await form.getByRole('textbox', { name: 'Tuổi' }).fill('45');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(women.getByRole('alert')).toContainText('không được nghỉ hưu trước');
  await form.getByRole('textbox', { name: 'Tuổi' }).fill('56');
  await form.getByRole('textbox', { name: 'Tháng', exact: true }).fill('8');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(women.getByRole('row', { name: /05\/1969/ })).toContainText('56 tuổi 8 tháng');
  await expect(women.getByRole('row', { name: /05\/1969/ })).not.toContainText('Chưa chắc');
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đang dùng bảng gốc.')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(women.getByRole('row', { name: /05\/1969/ })).toContainText('56 tuổi 8 tháng');
  await close();

  const again = (await launch()).page;
  await again.getByRole('button', { name: 'Định nghĩa', exact: true }).click();
  await again.getByRole('tab', { name: 'Tuổi nghỉ hưu' }).click();
  const kept = again.getByRole('region', { name: 'Nữ', exact: true });
  await expect(kept.getByRole('row', { name: /05\/1969/ })).toContainText('56 tuổi 8 tháng');
  await again.getByRole('button', { name: 'Lấy lại bảng gốc' }).click();
  await expect(kept.getByRole('row', { name: /05\/1969/ })).toContainText('Chưa chắc, cần đối chiếu');
});
