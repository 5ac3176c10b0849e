import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { projectFolder } from '../harness/launch-app';
import { answerDialogs, openSample } from '../window/open-sample';
import { card, openRegisters, openSampleOf } from './registers-page';

test('an entry leads to the card of its person, and the register is where it was left', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await openSampleOf(page, 'Đi nước ngoài');
  await page.getByRole('tab', { name: 'Danh sách' }).click();
  const entry = page.getByRole('table', { name: 'Danh sách' }).getByRole('row').nth(1);
  const name = await entry.getByRole('link').or(entry.getByRole('button')).first().innerText();
  await entry.getByText(name, { exact: true }).click();
  await expect(page.getByRole('complementary').getByRole('heading', { name })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await openRegisters(page);
  await page.getByRole('tab', { name: 'Danh sách' }).click();
  await expect(entry).toContainText(name);
});

test('a register with a password asks for it, says where it is wrong, and is left out', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await card(page, 'Ứng xử, kỷ luật').click();
  const path = join(folder, 'sổ.xlsx');
  copyFileSync(join(projectFolder, 'tests/integration/workbooks/agile-register.xlsx'), path);
  await answerDialogs(application, { open: [path] });
  const load = page.getByRole('button', { name: 'Nạp tệp…' });
  await load.click();
  const dialog = page.getByRole('dialog', { name: 'Tệp có mật khẩu' });
  await expect(dialog).toContainText('sổ.xlsx');
  expect(await violations(page)).toEqual([]);
  const password = dialog.getByLabel('Mật khẩu', { exact: true });
  await password.fill('sai');
  await dialog.getByRole('button', { name: 'Mở', exact: true }).click();
  await expect(dialog.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Bỏ qua tệp này' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Sổ chưa có dữ liệu')).toBeVisible();
  await load.click();
  await password.fill('Điện Biên 1954');
  await password.press('Enter');
  await page.getByRole('tab', { name: 'Danh sách' }).click();
  await expect(page.getByRole('row', { name: /Quàng Thị Đào/ })).toBeVisible();
});

test('reading a register is stopped, and nothing of it is there', async ({ launch, folder }) => {
  test.setTimeout(180_000);
  const { application, page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await card(page, 'Đào tạo, bồi dưỡng').click();
  const path = join(folder, 'dài.csv');
  const line = (_: unknown, index: number): string =>
    `${index + 1};Lò Văn ${String.fromCharCode(65 + (index % 26))};12/3/1985;Bồi dưỡng ${index};40;1/3/2024`;
  writeFileSync(
    path,
    ['STT;Họ và tên;Ngày sinh;Tên lớp;Số tiết;Từ ngày', ...Array.from({ length: 200_000 }, line)].join(
      '\r\n',
    ),
  );
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Nạp tệp…' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Hủy', exact: true }).click();
  await expect(page.getByText('Sổ chưa có dữ liệu')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('button', { name: 'Nạp tệp…' })).toBeEnabled();
});
