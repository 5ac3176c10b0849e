import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../shared/text/fold';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, notice } from '../window/open-sample';
import { unitsOf, writeBoundaries } from './boundaries';
import { openBreakdown, pick } from './breakdown-page';

test('a map of boundaries that the user gives: misfits are listed and matched by hand, and remembered', async ({
  launch,
  folder,
}) => {
  const { page, application } = await launch();
  await openBreakdown(page);
  const units = await unitsOf(page);
  const [lost = '', ...others] = units;
  const names = ['Vùng mới sáp nhập', ...others.map((unit) => fold(unit).toUpperCase())];
  const path = writeBoundaries(join(folder, 'ranh giới tỉnh.geojson'), names);
  await pick(page, /^Chia theo/, 'don vi');
  await page.getByRole('button', { name: 'Bản đồ' }).click();
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Chọn tệp ranh giới…' }).click();
  await expect(notice(page)).toHaveText(
    `Đã nhận ranh giới từ “ranh giới tỉnh.geojson”: ${units.length} vùng`,
  );

  const map = page.getByRole('figure', { name: /^Số người theo đơn vị/ });
  await expect(map).toContainText('Không có số liệu (1 vùng)');
  await expect(page.getByText(`Chưa có trên bản đồ: ${lost}`, { exact: true })).toBeVisible();
  await expect(notice(page)).toBeHidden();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Khớp tên (1 chưa khớp)…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Khớp đơn vị với bản đồ' });
  await expect(dialog.getByText('Vùng không có trong danh sách (1)')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: `Vùng của ${lost}: Chưa khớp` }).click();
  await page.getByRole('combobox', { name: 'Tìm vùng' }).fill('moi sap nhap');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Vùng không có trong danh sách')).toBeHidden();
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await expect(page.getByText(`Khớp ${units.length}/${units.length} đơn vị`)).toBeVisible();
  await expect(map).not.toContainText('Không có số liệu');

  await page.reload();
  await page.getByRole('button', { name: 'Phân tích' }).click();
  await pick(page, /^Chia theo/, 'don vi');
  await page.getByRole('button', { name: 'Bản đồ' }).click();
  await expect(page.getByText(`Khớp ${units.length}/${units.length} đơn vị`)).toBeVisible();
});

test('a file that holds no boundaries is refused in one sentence, and an area leads to its people', async ({
  launch,
  folder,
}) => {
  const bad = join(folder, 'danh mục.json');
  writeFileSync(bad, '{"type": "FeatureCollection", "features": []}');
  const { page, application } = await launch();
  await openBreakdown(page);
  const good = writeBoundaries(join(folder, 'ranh-gioi.geojson'), await unitsOf(page));
  await pick(page, /^Chia theo/, 'don vi');
  await page.getByRole('button', { name: 'Bản đồ' }).click();
  await answerDialogs(application, { open: [bad] });
  await page.getByRole('button', { name: 'Chọn tệp ranh giới…' }).click();
  await expect(page.getByText('Trong tệp “danh mục.json” không có vùng nào có tên')).toBeVisible();

  await answerDialogs(application, { open: [good] });
  await page.getByRole('button', { name: 'Chọn tệp ranh giới…' }).click();
  const areas = page.getByRole('figure', { name: /^Số người theo đơn vị/ }).locator('.layer_2_marks path');
  await expect(areas.first()).toBeVisible();
  await areas.first().click({ position: { x: 3, y: 3 } });
  await expect(page.getByRole('heading', { name: 'Nhân sự' })).toBeAttached();
});

test('a map by keys alone: its file, its areas, their explanation and people', async ({ launch, folder }) => {
  const { page, application } = await launch();
  await openBreakdown(page);
  const path = writeBoundaries(join(folder, 'ranh-gioi.geojson'), await unitsOf(page));
  const { keyboard } = page;
  await page.getByRole('button', { name: /^Chia theo/ }).focus();
  await keyboard.press('Enter');
  await keyboard.type('don vi');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bản đồ' }).focus();
  await keyboard.press('Enter');
  await answerDialogs(application, { open: [path] });
  await page.getByRole('button', { name: 'Chọn tệp ranh giới…' }).focus();
  await keyboard.press('Enter');

  const areas = page.getByRole('figure', { name: /^Số người theo đơn vị/ }).getByRole('button');
  await areas.first().focus();
  await keyboard.press('ArrowRight');
  const area = page.locator(':focus');
  const [, people = ''] = /: ([\d.]+)/.exec((await area.getAttribute('aria-label')) ?? '') ?? [];
  await keyboard.press('F1');
  await expect(page.getByTestId('explanation')).toContainText(people);
  await keyboard.press('Escape');
  await expect(area).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nhân sự' })).toBeAttached();
});
