import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { killEngine } from '../harness/engine-port';
import { answerDialogs, notice, openSample, peopleShown, tile } from './open-sample';

const small = 'Họ và tên,Ngày sinh,Giới tính\nVàng A Sở,1/5/1990,Nam\n';

/** A roster that takes a while to read. */
function writeLarge(path: string): void {
  const row = 'Vàng A Sở,1/5/1990,Nam,Xã Mường Mẫu,Đại học Luật,Trung cấp\n';
  writeFileSync(
    path,
    `Họ và tên,Ngày sinh,Giới tính,Đơn vị,Trình độ chuyên môn,Lý luận chính trị\n${row.repeat(400_000)}`,
  );
}

test('a roster is opened by the dialog and remembered', async ({ launch, folder }) => {
  const path = join(folder, 'Danh sách xã.csv');
  writeFileSync(path, small);
  const { application, page } = await launch();
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await expect(peopleShown(page)).toHaveText('1 người');
  await expect(tile(page, 'Đảng viên')).toContainText('Danh sách chưa có thông tin');
  await page.getByRole('button', { name: 'Danh sách xã' }).click();
  await page.getByRole('menuitem', { name: 'Đóng danh sách' }).click();
  await page.getByRole('button', { name: /^Danh sách xã\.csv/ }).click();
  await expect(peopleShown(page)).toHaveText('1 người');
});

test('files given on the command line open at once', async ({ launch, folder }) => {
  const path = join(folder, 'một.csv');
  writeFileSync(path, small);
  const { page } = await launch({ files: [path] });
  await expect(peopleShown(page)).toHaveText('1 người');
});

test('a file is opened by dropping it anywhere', async ({ launch, folder }) => {
  const path = join(folder, 'thả vào.csv');
  writeFileSync(path, small);
  const { page } = await launch();
  await expect(page.getByText('Kéo thả tệp hoặc thư mục vào đây')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
  await expect(peopleShown(page)).toHaveText('1 người');
});

test('what cannot be read is one clear sentence, and the app goes on', async ({ launch, folder }) => {
  const path = join(folder, 'rỗng.csv');
  writeFileSync(path, '');
  const { application, page } = await launch();
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await expect(page.getByText('Tệp “rỗng.csv” không có dữ liệu')).toBeVisible();
  await openSample(page);
  await expect(page.getByText('Tệp “rỗng.csv” không có dữ liệu')).toBeHidden();
});

test('an import says how far it is and can be cancelled; the roster before stays', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'lớn.csv');
  writeLarge(path);
  const { application, page } = await launch();
  await openSample(page);
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Tỉnh Mẫu' }).click();
  await page.getByRole('menuitem', { name: 'Mở danh sách…' }).click();
  await expect(page.getByRole('progressbar', { name: 'Đang mở danh sách' })).toBeVisible();
  await expect(page.getByText(/^[\d.]+ hàng$/)).toBeVisible();
  await page.getByRole('button', { name: 'Hủy' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(page).toHaveTitle('Tỉnh Mẫu – Biên Chế');
});

test('the people of the filter are exported', async ({ launch, folder }) => {
  const path = join(folder, 'xuất.csv');
  const { application, page } = await launch();
  await openSample(page);
  await tile(page, 'Nữ').getByRole('button').first().click();
  await expect(peopleShown(page)).toHaveText('817 trên 2.593 người');
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: 'Xuất danh sách…' }).click();
  await page.getByRole('button', { name: 'Xuất…', exact: true }).click();
  await expect(notice(page)).toHaveText(`Đã xuất 817 người vào ${path}`);
  expect(statSync(path).size).toBeGreaterThan(10_000);
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(818);
});

test('a killed engine is said, and the figures come back', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await tile(page, 'Nữ').getByRole('button').first().click();
  await expect(peopleShown(page)).toHaveText('817 trên 2.593 người');
  await killEngine(application, page);
  await expect(page.getByText('Bộ xử lý số liệu đã dừng đột ngột và đã được khởi động lại')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(tile(page, 'Dưới 40 tuổi')).toContainText('68,0\u00a0%');
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  await expect(page.getByText('Bộ xử lý số liệu đã dừng đột ngột')).toBeHidden();
});
