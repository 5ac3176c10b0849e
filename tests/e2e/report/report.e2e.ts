import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from '../harness/axe-violations';
import { expect, test } from '../harness/app-test';
import { answerDialogs, notice, openSample } from '../window/open-sample';

const sheet = (page: Page) => page.getByRole('article', { name: 'Bản xem trước' });

async function openReport(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Báo cáo' }).click();
  await expect(sheet(page)).toContainText('Tính đến ngày 31/12/2024, tỉnh Mẫu có 2.593 cán bộ');
}

test('the draft is written, can be rewritten and saved as Word and PDF, and is there again', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openReport(page);
  expect(await violations(page)).toEqual([]);

  const first = page
    .getByRole('region', { name: 'Tình hình chung về đội ngũ' })
    .getByTestId('report-paragraph')
    .first();
  await first.getByRole('button', { name: 'Sửa đoạn này' }).click();
  await page.getByRole('textbox', { name: 'Nội dung đoạn' }).fill('Toàn tỉnh hiện có 2.593 người.');
  await page.getByRole('button', { name: 'Lưu đoạn' }).click();
  await expect(first.locator('mark')).toHaveText(['2.593']);

  await page.getByRole('checkbox', { name: 'Đưa “Cơ cấu tuổi” vào báo cáo' }).click();
  await expect(page.getByRole('region', { name: 'Cơ cấu tuổi' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Chuyển “Tình hình chung về đội ngũ” xuống' }).click();

  const path = join(folder, 'bao-cao.docx');
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: 'Lưu báo cáo' }).click();
  await page.getByRole('menuitem', { name: 'Word (.docx)' }).click();
  await expect(notice(page)).toHaveText('Đã lưu báo cáo “bao-cao.docx”.', { timeout: 60_000 });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  const pdf = join(folder, 'bao-cao.pdf');
  await answerDialogs(application, { save: pdf });
  await page.getByRole('button', { name: 'Lưu báo cáo' }).click();
  await page.getByRole('menuitem', { name: 'PDF (.pdf)' }).click();
  const saved = notice(page).filter({ hasText: 'Đã lưu báo cáo “bao-cao.pdf”.' });
  await expect(saved).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Tổng quan' }).click();
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await expect(sheet(page)).toContainText('Toàn tỉnh hiện có 2.593 người.');
  await expect(page.getByRole('region', { name: 'Cơ cấu tuổi' })).toHaveCount(0);
});

test('a figure that the filter changes is pointed out and taken over', async ({ launch }) => {
  const { page } = await launch();
  await openReport(page);
  const second = page.getByTestId('report-paragraph').nth(1);
  await second.getByRole('button', { name: 'Sửa đoạn này' }).click();
  await page.getByRole('textbox', { name: 'Nội dung đoạn' }).fill('Trong 2.593 người, 817 người là nữ.');
  await page.getByRole('button', { name: 'Lưu đoạn' }).click();
  await page.getByRole('button', { name: 'Tổng quan' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Dưới 40 tuổi' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await expect(sheet(page)).toContainText('Số liệu đã khác so với lúc bạn viết: “2.593” nay là “1.763”');
  await page.getByRole('button', { name: 'Cập nhật số liệu' }).click();
  await expect(sheet(page)).toContainText('Trong 1.763 người');
});

test('the public version hides small figures', async ({ launch }) => {
  // All tables of the report are protected together, which takes its time.
  test.setTimeout(240_000);
  const { page } = await launch();
  await openReport(page);
  await page.getByRole('combobox', { name: 'Bản' }).click();
  await page.getByRole('option', { name: 'Công khai' }).click();
  await expect(sheet(page)).toContainText('(Bản công khai)', { timeout: 180_000 });
  await expect(sheet(page).getByRole('cell', { name: '…', exact: true }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
