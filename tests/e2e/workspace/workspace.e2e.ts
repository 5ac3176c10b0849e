import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, openSample, peopleShown } from '../window/open-sample';
import { fromWorkspaceMenu, untilSaved } from './workspace-page';

test('a workspace is saved to a file, closed, opened by the command line, and saved by itself', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Tỉnh Mẫu 2024.bienche');
  const first = await launch();
  await openSample(first.page);
  await expect(first.page.getByTestId('workspace')).toHaveAttribute('data-saving', 'no-file');
  await answerDialogs(first.application, { save: file });
  await fromWorkspaceMenu(first.page, 'Lưu thành…');
  await untilSaved(first.page);
  expect(readFileSync(file).subarray(0, 7).toString()).toBe('BIENCHE');
  await fromWorkspaceMenu(first.page, 'Hồ sơ mới');
  await expect(first.page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  expect(await violations(first.page)).toEqual([]);
  await first.page.getByRole('button', { name: /Tỉnh Mẫu 2024\.bienche/ }).click();
  await expect(peopleShown(first.page)).toHaveText('2.593 người');
  await first.close();
  expect(existsSync(join(folder, '.Tỉnh Mẫu 2024.bienche.lock'))).toBe(false);
});

test('a double-clicked file opens, and a second copy of the program is told who has it', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Hồ sơ.bienche');
  const { page, application, close } = await launch();
  await openSample(page);
  await answerDialogs(application, { save: file });
  await fromWorkspaceMenu(page, 'Lưu thành…');
  await untilSaved(page);
  await fromWorkspaceMenu(page, 'Hồ sơ mới');
  await expect(page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  writeFileSync(
    join(folder, '.Hồ sơ.bienche.lock'),
    JSON.stringify({ id: 'x', user: 'lan', machine: 'SNV-02', process: 7, since: '2026-11-29T03:00:00Z' }),
  );
  await close();
  const second = await launch({ files: [file] });
  const dialog = second.page.getByRole('dialog', { name: 'Hồ sơ đang mở ở nơi khác' });
  await expect(dialog).toContainText('đang mở bởi lan (SNV-02)');
  expect(await violations(second.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Mở để xem' }).click();
  await expect(peopleShown(second.page)).toHaveText('2.593 người');
  await expect(second.page.getByTestId('workspace-notice')).toContainText('mở để xem');
});

test('a damaged file says so and comes back from its backup', async ({ launch, folder }) => {
  const file = join(folder, 'Hồ sơ.bienche');
  const { page, application } = await launch();
  await openSample(page);
  await answerDialogs(application, { save: file, open: [file] });
  await fromWorkspaceMenu(page, 'Lưu thành…');
  await untilSaved(page);
  await fromWorkspaceMenu(page, 'Hồ sơ mới');
  await expect(page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await fromWorkspaceMenu(page, 'Mở hồ sơ…');
  const dialog = page.getByRole('dialog', { name: 'Hồ sơ bị hỏng' });
  await expect(dialog).toContainText('bị hỏng, không mở được');
  expect(await violations(page)).toEqual([]);
  await dialog
    .getByRole('button', { name: /^Khôi phục/ })
    .first()
    .click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(page.getByTestId('workspace-notice').first()).toContainText('Đã khôi phục');
});

test('a passphrase locks the file; its recovery key and the passphrase open it', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Mật.bienche');
  const sheet = join(folder, 'phiếu.txt');
  const { page, application } = await launch();
  await openSample(page);
  await answerDialogs(application, { save: file });
  await fromWorkspaceMenu(page, 'Lưu thành…');
  await untilSaved(page);
  await fromWorkspaceMenu(page, 'Mật khẩu…');
  const setting = page.getByRole('dialog', { name: 'Mật khẩu hồ sơ' });
  await setting.getByLabel('Mật khẩu mới').fill('trời xanh mây trắng');
  await setting.getByLabel('Nhập lại mật khẩu').fill('trời xanh mây trắng');
  expect(await violations(page)).toEqual([]);
  await setting.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  const keyDialog = page.getByRole('alertdialog', { name: 'Mã khôi phục' });
  await expect(page.getByTestId('recovery-key')).toHaveText(/^([0-9A-Z]{6}-){5}[0-9A-Z]{6}$/);
  const key = (await page.getByTestId('recovery-key').textContent()) ?? '';
  await answerDialogs(application, { save: sheet });
  await keyDialog.getByRole('button', { name: 'Lưu phiếu…' }).click();
  await expect.poll(() => existsSync(sheet) && readFileSync(sheet, 'utf8').includes(key)).toBe(true);
  await keyDialog.getByRole('button', { name: 'Đã cất mã' }).click();
  expect(readFileSync(file).includes('Nguyễn')).toBe(false);

  await fromWorkspaceMenu(page, 'Khóa ngay');
  const unlock = page.getByRole('dialog', { name: 'Hồ sơ có mật khẩu' });
  await unlock.getByLabel('Mật khẩu hoặc mã khôi phục').fill('trời xanh mây đen');
  await unlock.getByRole('button', { name: 'Mở' }).click();
  await expect(unlock).toContainText('không đúng');
  expect(await violations(page)).toEqual([]);
  await unlock.getByLabel('Mật khẩu hoặc mã khôi phục').fill(key.toLowerCase());
  await unlock.getByRole('button', { name: 'Mở' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});

test('the activity log tells what was done and copied, and a line that was changed by hand; what was left unsaved comes back', async ({
  launch,
  userData,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Chép đoạn văn' }).click();
  await expect(page.getByTestId('notice')).toBeVisible();
  await fromWorkspaceMenu(page, 'Nhật ký hoạt động…');
  const dialog = page.getByRole('dialog', { name: 'Nhật ký hoạt động' });
  await expect(dialog.getByTestId('log-check')).toContainText('nguyên vẹn');
  await expect(dialog.getByRole('row', { name: /Nạp danh sách/ })).toContainText('số người: 2.593');
  await expect(dialog.getByRole('row', { name: /Xuất số liệu/ })).toContainText('đoạn văn vào bộ nhớ tạm');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  const path = join(userData, 'workspace', 'activity', 'log.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replace('2593', '2594'));
  await fromWorkspaceMenu(page, 'Nhật ký hoạt động…');
  await expect(dialog.getByTestId('log-check')).toContainText('đã bị sửa tay');
  await expect(dialog.locator('[data-broken="true"]')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await fromWorkspaceMenu(page, 'Hồ sơ mới');
  await page.getByRole('button', { name: 'Không lưu' }).click();
  await expect(page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  await fromWorkspaceMenu(page, 'Bản sao lưu…');
  const left = page.getByRole('table', { name: 'Không còn, chưa có, hoặc không thấy tệp hồ sơ' });
  expect(await violations(page)).toEqual([]);
  await left.getByRole('button', { name: /^Khôi phục/ }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});

test('purpose and term are noted, a term that is over is told, and the workspace is deleted by its name', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Hồ sơ.bienche');
  const { page, application } = await launch();
  await openSample(page);
  await answerDialogs(application, { save: file });
  await fromWorkspaceMenu(page, 'Lưu thành…');
  await untilSaved(page);
  await fromWorkspaceMenu(page, 'Thông tin hồ sơ…');
  const dialog = page.getByRole('dialog', { name: 'Thông tin hồ sơ' });
  await expect(dialog).toContainText('91/2025/QH15');
  await dialog.getByLabel('Mục đích xử lý dữ liệu').fill('Báo cáo năm');
  await dialog.getByLabel('Lưu giữ đến ngày').fill('2020-01-31');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByTestId('workspace-notice')).toContainText('đã hết từ 31/01/2020');
  await fromWorkspaceMenu(page, 'Thông tin hồ sơ…');
  await expect(dialog.getByLabel('Mục đích xử lý dữ liệu')).toHaveValue('Báo cáo năm');
  await dialog.getByRole('button', { name: 'Xóa hẳn hồ sơ…' }).click();
  await dialog.getByLabel('Tệp').fill('Hồ sơ.bienche');
  await dialog.getByRole('button', { name: 'Xóa hẳn', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  expect(existsSync(file)).toBe(false);
});
