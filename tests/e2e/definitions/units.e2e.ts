import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { projectFolder } from '../harness/launch-app';
import { answerDialogs, card, notice, openSample, peopleShown } from '../window/open-sample';

const earlier = join(projectFolder, 'sample-data', 'tinh-mau-2023.xlsx');

test('old units become new ones, in every snapshot, and a tree of units divides people', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await answerDialogs(application, { open: [earlier] });
  await page.getByRole('button', { name: 'Biến động' }).click();
  await page.getByRole('button', { name: 'Thêm kỳ số liệu…' }).click();
  await expect(card(page, 'Người ở cả hai kỳ có thay đổi')).toBeVisible();

  await page.getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Đơn vị thay đổi' }).click();
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  const form = page.getByRole('form', { name: 'Thêm dòng' });
  await expect(form.getByLabel('Đơn vị cũ')).toBeFocused();
  await form.getByLabel('Đơn vị cũ').fill('Hua Xiếp');
  await form.getByLabel('Đơn vị mới').fill('Phường Mới');
  await page.keyboard.press('Enter');
  const lines = page.getByRole('table', { name: 'Đơn vị thay đổi' });
  await expect(lines.getByRole('row', { name: /Hua Xiếp.*Phường Mới/ })).toBeVisible();

  const table = join(folder, 'sắp xếp.csv');
  writeFileSync(
    table,
    'Đơn vị cũ;Đơn vị mới\nPhường Phàng Cưởm;Phường Mới\nMột phần thị trấn Tằng Thưng;Phường Mới\nPhần còn lại của thị trấn Tằng Thưng;Xã Khác\nXã Không Có;Xã Khác\n',
  );
  await answerDialogs(application, { open: [table], save: join(folder, 'bảng.xlsx') });
  await page.getByRole('button', { name: 'Nhập từ Excel, CSV' }).click();
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await expect(notice(page).first()).toContainText(
    'Đã nhập 4 dòng. Ctrl+Z để lấy lại như trước. Cần xem lại 1 dòng',
  );
  await expect(lines.getByRole('row', { name: /Tằng Thưng.*Một phần.*Phường Mới/i })).toBeVisible();
  const snapshots = page.getByRole('table', { name: 'Các kỳ số liệu theo đơn vị hiện nay' });
  await expect(snapshots.getByRole('row', { name: /^31\/12\/2024/ })).toContainText('2.593');
  await expect(page.getByRole('heading', { name: '1 đơn vị cũ trong bảng không kỳ nào có' })).toBeVisible();
  const asked = page.getByRole('region', { name: /người chưa xác định đơn vị mới/ });
  await expect(asked.getByRole('heading')).toContainText('25 người chưa xác định');
  expect(await violations(page)).toEqual([]);

  await asked.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await asked.getByRole('combobox', { name: /^Đặt cho/ }).selectOption('Xã Khác');
  await expect(asked.getByRole('heading')).toContainText('0 người chưa xác định');
  await asked.getByRole('button', { name: 'Lấy lại câu trả lời trước' }).click();
  await expect(asked.getByRole('heading')).toContainText('25 người chưa xác định');

  await page.getByRole('switch', { name: 'Theo đơn vị hiện nay' }).click();
  const mark = page.getByRole('button', { name: 'Theo đơn vị hiện nay', exact: true });
  await expect(mark).toBeVisible();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await page.getByRole('button', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('row', { name: /^Phường Mới/ })).toContainText('48');
  await expect(page.getByRole('row', { name: /^Chưa xác định/ })).toContainText('24');
  await mark.click();
  await expect(page.getByRole('row', { name: /^Phường Hua Xiếp/ })).toContainText('24');

  await page.getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Đơn vị thay đổi' }).click();
  await page.keyboard.press('Control+z');
  await expect(lines.getByRole('row')).toHaveCount(2);
  await page.getByRole('tab', { name: 'Cây đơn vị' }).click();
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  const place = page.getByRole('form', { name: 'Thêm dòng' });
  await place.getByLabel('Đơn vị', { exact: true }).fill('Phường Hua Xiếp');
  await place.getByLabel('Đơn vị cấp trên').fill('Cụm phường');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: '114 đơn vị của danh sách chưa có trong cây' }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
