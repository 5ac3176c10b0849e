import type { Page } from '@playwright/test';
import { figures, figuresOf, pick } from '../breakdown/breakdown-page';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { notice, openSample } from '../window/open-sample';

async function openTab(page: Page, tab: string): Promise<void> {
  await page.getByRole('button', { name: 'Định nghĩa', exact: true }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

/** Adds a line to a condition by keys alone. */
async function addClause(page: Page, section: string, subject: string): Promise<void> {
  const region = page.getByRole('region', { name: section });
  await region.getByRole('button', { name: 'Thêm điều kiện', exact: true }).press('Enter');
  await page.getByRole('combobox', { name: 'Tìm điều kiện' }).fill(subject);
  await page.keyboard.press('Enter');
}

test('an own indicator is made of two filters by keys and counted in a breakdown', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Chỉ tiêu');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Thêm', exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Tên' }).fill('Cán bộ dưới 40 tuổi');
  await addClause(page, 'Tử số: những người được đếm', 'duoi 40 tuoi');
  await expect(page.getByTestId('preview')).toContainText('1.763/2.593 người');
  await addClause(page, 'Mẫu số: trong số những ai', 'doi tuong');
  await page.getByRole('button', { name: 'Chọn mục' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Cán bộ', exact: true }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('preview')).toContainText('/1.291 người');
  const figure = /[\d,]+\s%/.exec(await page.getByTestId('preview').innerText())?.[0] ?? 'none';
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await expect(notice(page)).toHaveText('Đã lưu “Cán bộ dưới 40 tuổi”');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Phân tích' }).click();
  await expect(figures(page)).toBeVisible();
  await pick(page, /^Đếm gì/, 'Cán bộ dưới 40 tuổi');
  await expect(figures(page)).toContainText(figure.replace(/\s/, '\u00a0'));
});

test('units put into groups divide a breakdown', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Cách chia nhóm');
  await page.getByRole('button', { name: 'Thêm cách gộp nhóm' }).click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Cụm xã');
  await page.getByRole('textbox', { name: 'Tên nhóm 1' }).fill('Cụm một');
  await page.getByRole('button', { name: 'Chọn mục' }).click();
  await page.getByRole('textbox', { name: /^Tìm mục/ }).fill('a');
  await page.getByRole('button', { name: /^Chọn cả/ }).click();
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(notice(page)).toHaveText('Đã lưu “Cụm xã”');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Phân tích' }).click();
  await expect(figures(page)).toBeVisible();
  await pick(page, /^Chia theo/, 'Cụm xã');
  await expect(figures(page)).toContainText('Cụm một');
  expect(await figuresOf(page, 'Cụm một')).not.toEqual([]);
});

test('posts are changed and the match follows; it is taken back', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Chức danh – ngành');
  const line = page.getByTestId('trial').getByRole('row', { name: /^Dòng này/ });
  await expect(line).toBeVisible();
  const before = await line.innerText();
  const unfit = page.getByRole('list', { name: 'Ngành chưa được tính là đúng ở dòng này' });
  await unfit
    .getByRole('button', { name: /vào ngành đúng$/ })
    .first()
    .press('Enter');
  await expect(line).not.toHaveText(before);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' }).last().click();
  await expect.poll(() => line.innerText()).toBe(before);
});

test('what is in use is not removed, and says by whom', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Nhóm người');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('Vùng cao');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(notice(page)).toHaveText('Đã lưu “Vùng cao”');
  await page.getByRole('tab', { name: 'Chỉ tiêu', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('Người vùng cao');
  await addClause(page, 'Tử số: những người được đếm', 'vung cao');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(notice(page).last()).toHaveText('Đã lưu “Người vùng cao”');
  await page.getByRole('tab', { name: 'Nhóm người', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(page.getByText(/^Chưa xóa được “Vùng cao”.*“Người vùng cao”/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vùng cao', exact: true })).toBeVisible();
});
