import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { tile } from '../window/open-sample';
import { openMessy, openTab, status } from './review-page';

const openValues = (page: Page): Locator => page.getByRole('table', { name: 'Giá trị cần trả lời' });
const answered = (page: Page): Locator => page.getByRole('table', { name: 'Đã trả lời' });

test('values are answered once, most frequent first, and the figures follow', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await expect(tile(page, 'Lý luận chính trị')).toContainText('4/6 người');
  await openTab(page, 'Giá trị');
  const rows = openValues(page).locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Cao thượng');
  await expect(rows.first()).toContainText('chưa hiểu');
  await rows.first().getByRole('button', { name: 'Cao cấp' }).click();
  await expect(rows).toHaveCount(1);
  await expect(status(page)).toHaveText('6 người · 4 → 2 vấn đề');
  await expect(answered(page).getByRole('row', { name: /Cao thượng/ })).toContainText('Cao cấp');

  await rows.first().getByRole('button', { name: 'Chọn…' }).click();
  const picker = page.getByRole('dialog', { name: '“Mán” nghĩa là gì?' });
  await picker.getByRole('combobox').fill('dao');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mọi giá trị đều đã được hiểu.')).toBeVisible();
  await expect(answered(page).getByRole('row', { name: /Mán/ })).toContainText('Dao');
  await page.getByRole('button', { name: 'Tổng quan' }).click();
  await expect(tile(page, 'Lý luận chính trị')).toContainText('6/6 người');
});

test('a value of an open list is kept as written; a closed list says why it cannot be', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Giá trị');
  const level = openValues(page).getByRole('row', { name: /Cao thượng/ });
  await expect(level.getByRole('button', { name: 'Giữ nguyên như đã ghi' })).toHaveCount(0);
  await expect(page.getByText(/Các cột khác được đếm theo danh mục cố định/)).toBeVisible();
  await openValues(page)
    .getByRole('row', { name: /Mán/ })
    .getByRole('button', { name: 'Giữ nguyên như đã ghi' })
    .click();
  const row = answered(page).getByRole('row', { name: /Mán/ });
  await expect(row).toContainText('giữ nguyên như đã ghi');
  await level.getByRole('button', { name: 'Cao cấp' }).click();
  await answered(page)
    .getByRole('row', { name: /Cao thượng/ })
    .getByRole('button', { name: 'Đổi…' })
    .click();
  const picker = page.getByRole('dialog');
  await expect(picker).toContainText('Số liệu về “Lý luận chính trị” đếm theo danh mục cố định');
  await expect(picker.getByRole('option', { name: 'Giữ nguyên như đã ghi' })).toHaveCount(0);
});

test('an answer is changed, left empty and taken back', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Giá trị');
  const man = openValues(page).getByRole('row', { name: /Mán/ });
  await man.getByRole('button', { name: 'Để trống' }).click();
  const row = answered(page).getByRole('row', { name: /Mán/ });
  await expect(row).toContainText('để trống');
  await row.getByRole('button', { name: 'Đổi…' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('tay');
  await page.getByRole('option', { name: 'Tày', exact: true }).click();
  await expect(row).toContainText('Tày');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(row).toContainText('để trống');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(man).toBeVisible();
});

test('arrow keys and Enter answer; the next value has the focus', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Giá trị');
  const first = openValues(page).getByRole('row', { name: /Cao thượng/ });
  await first.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('button', { name: 'Sơ cấp' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answered(page).getByRole('row', { name: /Cao thượng/ })).toContainText('Sơ cấp');
  await expect(openValues(page).getByRole('button', { name: 'Chọn…' })).toBeFocused();
});

test('a value leads to its first cell', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Giá trị');
  await openValues(page).getByRole('button', { name: 'Xem ô F9' }).click();
  await expect(page.getByTestId('cell-line')).toContainText('F9Mán');
});
