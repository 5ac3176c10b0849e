import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { projectFolder } from '../harness/launch-app';
import { answerDialogs, peopleShown } from '../window/open-sample';

const workbook = (name: string): string => join(projectFolder, 'tests/integration/workbooks', name);

test('a file with a password asks for it, says where it is wrong, and opens the others with it', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  const paths = ['một.xlsx', 'hai.xlsx'].map((name) => join(folder, name));
  copyFileSync(workbook('agile.xlsx'), paths[0] ?? '');
  copyFileSync(workbook('standard.xlsx'), paths[1] ?? '');
  await answerDialogs(application, { open: paths });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tệp có mật khẩu' });
  await expect(dialog).toContainText('một.xlsx');
  const password = dialog.getByLabel('Mật khẩu', { exact: true });
  await expect(password).toHaveAttribute('type', 'password');
  await password.fill('sai');
  await dialog.getByRole('button', { name: 'Mở', exact: true }).click();
  await expect(dialog.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await password.fill('Điện Biên 1954');
  await password.press('Enter');
  await expect(peopleShown(page)).toHaveText('6 người');
});

test('a file with a password is left out, or the import is stopped', async ({ launch, folder }) => {
  const { application, page } = await launch();
  const plain = join(folder, 'thường.csv');
  writeFileSync(plain, 'STT;Họ và tên;Ngày sinh;Giới tính\r\n1;Lò Văn An;12/03/1985;Nam\r\n');
  await answerDialogs(application, { open: [workbook('agile.xlsx'), plain] });
  const open = page.getByRole('button', { name: 'Mở danh sách…' });
  await open.click();
  await page.getByRole('button', { name: 'Hủy' }).click();
  await expect(open).toBeVisible();
  await open.click();
  await page.getByRole('button', { name: 'Bỏ qua tệp này' }).click();
  await expect(peopleShown(page)).toHaveText('1 người');
});

test('the limits are stated, and a file beyond them is refused before it is read', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await expect(page.getByText(/mỗi tệp tối đa 450 MB, mỗi trang tính 1\.048\.576 hàng/)).toBeVisible();
  const path = join(folder, 'lớn.xlsx');
  writeFileSync(path, '');
  truncateSync(path, 451 * 1024 * 1024);
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await expect(page.getByText('Tệp “lớn.xlsx” quá lớn (giới hạn 450 MB)')).toBeVisible();
});
