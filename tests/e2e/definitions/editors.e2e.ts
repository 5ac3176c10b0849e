import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, notice, openSample } from '../window/open-sample';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = (page: Page) => page.getByRole('list', { name: 'Danh sách định nghĩa' });

async function openTab(page: Page, tab: string): Promise<void> {
  await button(page, 'Định nghĩa').click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill(name);
  await button(page, 'Lưu').click();
  await expect(notice(page).last()).toHaveText(`Đã lưu “${name}”`);
  await expect(list(page).getByRole('button', { name, exact: true })).toHaveAttribute('aria-current', 'true');
}

test('bands, a standard and a group of people are saved, and come back from a file', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await openTab(page, 'Cách chia nhóm');
  await button(page, 'Thêm cách chia khoảng').click();
  await button(page, 'Độ tuổi 5 năm').click();
  expect(await violations(page)).toEqual([]);
  await saveAs(page, 'Độ tuổi của tỉnh');

  await page.getByRole('tab', { name: 'Tiêu chuẩn', exact: true }).click();
  await button(page, 'Thêm').click();
  await page.getByRole('combobox', { name: 'Mức tối thiểu' }).selectOption('Cao đẳng');
  await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill('1/7/2026');
  await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('1/7/2025');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Xã vùng cao');
  await expect(button(page, 'Lưu')).toBeDisabled();
  await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('');
  expect(await violations(page)).toEqual([]);
  await saveAs(page, 'Xã vùng cao');

  await page.getByRole('tab', { name: 'Nhóm người', exact: true }).click();
  await button(page, 'Thêm').click();
  await button(page, 'Thêm điều kiện').click();
  await page.getByRole('combobox', { name: 'Tìm điều kiện' }).fill('duoi 40 tuoi');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('holding')).toContainText('1.763');
  await saveAs(page, 'Cán bộ trẻ');

  const path = join(folder, 'định nghĩa.json');
  await answerDialogs(application, { save: path, open: [path] });
  await button(page, 'Tệp định nghĩa').click();
  await page.getByRole('menuitem', { name: 'Xuất ra tệp để dùng chung…' }).click();
  await expect(notice(page).last()).toContainText('định nghĩa vào');
  const file = readFileSync(path, 'utf8');
  for (const name of ['Độ tuổi của tỉnh', 'Xã vùng cao', 'Cán bộ trẻ', '2026-07-01'])
    expect(file).toContain(name);

  await button(page, 'Xóa').click();
  await expect(list(page)).toBeHidden();
  await button(page, 'Tệp định nghĩa').click();
  await page.getByRole('menuitem', { name: 'Nhập từ tệp…' }).click();
  await expect(notice(page).last()).toHaveText('Đã nhập định nghĩa từ tệp');
  await expect(list(page).getByRole('button', { name: 'Cán bộ trẻ', exact: true })).toBeVisible();
});

test('changes are taken back and come again by keys', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Nhóm người');
  await button(page, 'Thêm').click();
  await saveAs(page, 'Mọi người');
  await page.getByRole('tab', { name: 'Nhóm người', exact: true }).press('Control+z');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Control+y');
  await expect(list(page).getByRole('button', { name: 'Mọi người', exact: true })).toBeVisible();
  await expect(button(page, 'Làm lại (Ctrl+Y)').last()).toBeDisabled();
});

test('unsaved changes are asked for before they are lost; a new definition is given up', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Nhóm người');
  await button(page, 'Thêm').click();
  await button(page, 'Không thêm nữa').click();
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toBeHidden();

  await button(page, 'Thêm').click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Bỏ dở');
  await button(page, 'Phân tích').click();
  const dialog = page.getByRole('alertdialog', { name: 'Thay đổi chưa lưu' });
  await expect(dialog).toContainText('“Bỏ dở”');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toHaveValue('Bỏ dở');

  await page.getByRole('tab', { name: 'Chỉ tiêu', exact: true }).click();
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(notice(page).last()).toHaveText('Đã lưu “Bỏ dở”');
  await expect(page.getByRole('tab', { name: 'Chỉ tiêu', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('tab', { name: 'Nhóm người', exact: true }).click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Khác hẳn');
  await button(page, 'Tổng quan').click();
  await dialog.getByRole('button', { name: 'Không lưu' }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeAttached();
  await openTab(page, 'Nhóm người');
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toHaveValue('Bỏ dở');
});

test('posts that no line names are listed and put into a line', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Chức danh – ngành');
  // Every post of the sample province has its line; without one of them its posts have none.
  await button(page, 'Xóa').click();
  const unnamed = page.getByRole('list', { name: 'Chức danh chưa có trong bảng' });
  const first = unnamed.getByRole('listitem').first();
  await expect(first).toBeVisible();
  const add = first.getByRole('button');
  const name = /^Đưa (.*) vào dòng này$/.exec((await add.getAttribute('aria-label')) ?? '')?.[1] ?? '?';
  await add.click();
  await expect(page.getByRole('textbox', { name: 'Chức danh có chữ' })).toHaveValue(
    new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  );
  await expect(unnamed.getByRole('button', { name: `Đưa ${name} vào dòng này` })).toBeHidden();
  // Unsaved, the window would ask before it closes.
  await button(page, 'Bỏ thay đổi').click();
});

test('closing the window asks for unsaved changes first; a mistyped day is thrown away with them', async ({
  launch,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await openTab(page, 'Tiêu chuẩn');
  await list(page).getByRole('button').first().click();
  const from = page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' });
  const kept = await from.inputValue();
  await from.fill('99/99/2026');
  await expect(button(page, 'Lưu')).toBeDisabled();
  await button(page, 'Bỏ thay đổi').click();
  await expect(from).toHaveValue(kept);
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Tên khác');
  await expect(button(page, 'Lưu')).toBeEnabled();

  const close = (): Promise<void> =>
    application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Tên khác');
  await dialog.getByRole('button', { name: 'Ở lại sửa tiếp' }).click();
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toHaveValue('Tên khác');
  await close();
  const closed = page.waitForEvent('close');
  await dialog.getByRole('button', { name: 'Không lưu' }).click();
  await closed;
});
