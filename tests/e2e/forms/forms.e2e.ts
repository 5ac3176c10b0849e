import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, notice, openSample, suggestedPath } from '../window/open-sample';

/** A form of a whole province is counted and written. */
test.describe.configure({ timeout: 180_000 });

async function openForms(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Biểu mẫu' }).click();
  await expect(page.getByRole('button', { name: /^BM01\/BNV/ })).toBeVisible();
}

const table = (page: Page) => page.getByRole('region', { name: 'Bảng số liệu của biểu' });

test('an official form shows its figures and checks, leads to people and is saved', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openForms(page);
  await page.getByRole('button', { name: /^BM02\/BNV/ }).click();
  await expect(table(page).getByRole('rowheader', { name: 'Tổng số' })).toBeVisible();
  const checks = page.getByRole('list', { name: 'Đối chiếu' });
  await expect(page.getByText(/^\d+ khớp · \d+ chênh có lý do · 0 lệch$/)).toBeVisible();
  await expect(checks).toBeHidden();
  await page.getByRole('button', { name: 'Từng phép đối chiếu', expanded: false }).click();
  await expect(checks).toContainText(
    'Tổng số: cột 31+32+33+34+37 = 2.590, số người = 2.593; chênh 3 người: 3 người chưa có thông tin',
  );
  await expect(checks.locator('[data-state="broken"]')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  const path = join(folder, 'bm02.xlsx');
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: 'Lưu Excel…' }).click();
  await expect(notice(page)).toHaveText('Đã lưu bm02.xlsx', { timeout: 60_000 });
  expect(await suggestedPath(application)).toContain('BM02-BNV 2024-12-31.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['BM02-BNV', 'Đối chiếu']);

  await table(page).getByTitle('Xem 817 người: Tổng số, Trong đó › Phụ nữ').click();
  await expect(page.getByText('Tổng số · Phụ nữ')).toBeVisible();
});

test('typed numbers of units stand in the form', async ({ launch }) => {
  const { page } = await launch();
  await openForms(page);
  await page.getByLabel('Đơn vị', { exact: true }).selectOption('Phường Púng Bẻ');
  // Its title asks for those from the district up; the sample has communes only.
  await page.getByLabel('Tính mọi cấp hành chính').check();
  await page.getByRole('button', { name: 'Nhập biên chế…' }).click();
  const input = page.getByRole('textbox', { name: 'Biên chế được giao: Phường Púng Bẻ' });
  await input.fill('12');
  await input.press('Tab');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(table(page).getByRole('row', { name: /^1 Phường Púng Bẻ 12 11/ })).toBeVisible();
});

test('a blank form is understood, asked about and filled', async ({ launch, folder }) => {
  const { application, page } = await launch();
  const blank = join(folder, 'biểu của tỉnh.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  sheet.getCell('A1').value = 'BIỂU TỔNG HỢP CÁN BỘ, CÔNG CHỨC';
  sheet.addRow([]);
  sheet.addRow(['STT', 'Nội dung', 'Tổng số', 'Nữ', 'Dưới 30', 'Từ 31 đến 40', 'Có nhà công vụ']);
  sheet.addRow([1, 'Cán bộ']);
  sheet.addRow([2, 'Công chức']);
  await book.xlsx.writeFile(blank);
  await openForms(page);
  await answerDialogs(application, { open: [blank] });
  await page.getByRole('button', { name: 'Chọn biểu trống…' }).click();
  await expect(page.getByTestId('asked')).toContainText('2 chỗ cần trả lời');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đúng: Dưới 30' }).click();
  await expect(page.getByTestId('asked')).toContainText('1 chỗ cần trả lời');
  await page.getByRole('button', { name: 'Để trống: Có nhà công vụ' }).click();
  await expect(page.getByTestId('asked')).toContainText('Đã hiểu mọi cột và dòng.');
  const target = join(folder, 'đã điền.xlsx');
  await answerDialogs(application, { save: target });
  await page.getByRole('button', { name: 'Lưu Excel…' }).click();
  await expect(notice(page)).toHaveText('Đã điền 8 ô, lưu vào đã điền.xlsx');
  const filled = new ExcelJS.Workbook();
  await filled.xlsx.readFile(target);
  const read = filled.getWorksheet('Biểu');
  expect([4, 5].map((row) => [3, 4, 5, 6, 7].map((column) => read?.getCell(row, column).value))).toEqual([
    [1291, 286, 149, 654, null],
    [1302, 531, 258, 786, null],
  ]);
});

test('answers about one sheet are offered on the other, and taken over by a click', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  const blank = join(folder, 'hai quý.xlsx');
  const book = new ExcelJS.Workbook();
  for (const name of ['Quý I', 'Quý II']) {
    const sheet = book.addWorksheet(name);
    sheet.getCell('A1').value = 'BIỂU TỔNG HỢP CÁN BỘ, CÔNG CHỨC';
    sheet.addRow([]);
    sheet.addRow(['STT', 'Nội dung', 'Tổng số', 'Dưới 30', 'Từ 31 đến 40', 'Có nhà công vụ']);
    sheet.addRow([1, 'Cán bộ']);
  }
  await book.xlsx.writeFile(blank);
  await openForms(page);
  await answerDialogs(application, { open: [blank] });
  await page.getByRole('button', { name: 'Chọn biểu trống…' }).click();
  const asked = page.getByTestId('asked');
  await expect(asked).toContainText(['2 chỗ cần trả lời', '2 chỗ cần trả lời']);
  await page.getByRole('button', { name: 'Đúng: Dưới 30' }).first().click();
  await expect(asked).toContainText(['1 chỗ cần trả lời', '2 chỗ cần trả lời']);
  await page.getByRole('button', { name: 'Để trống: Có nhà công vụ' }).first().click();
  await expect(asked).toContainText(['Đã hiểu mọi', '2 chỗ cần trả lời']);
  const alike = page.getByRole('button', { name: /^Như đã trả lời: / });
  await expect(alike).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Trả lời 2 chỗ như ở trang, biểu khác' }).click();
  await expect(asked).toContainText(['Đã hiểu mọi', 'Đã hiểu mọi']);
  await page.getByRole('button', { name: 'Hỏi lại: Dưới 30' }).last().click();
  await expect(asked).toContainText(['Đã hiểu mọi', '1 chỗ cần trả lời']);
  await page.getByRole('button', { name: 'Như đã trả lời: Dưới 30' }).click();
  await expect(asked).toContainText(['Đã hiểu mọi', 'Đã hiểu mọi']);
  const target = join(folder, 'hai quý đã điền.xlsx');
  await answerDialogs(application, { save: target });
  await page.getByRole('button', { name: 'Lưu Excel…' }).click();
  await expect(notice(page)).toContainText('lưu vào hai quý đã điền.xlsx');
  const filled = new ExcelJS.Workbook();
  await filled.xlsx.readFile(target);
  for (const name of ['Quý I', 'Quý II'])
    expect([4, 5, 6].map((column) => filled.getWorksheet(name)?.getCell(4, column).value)).toEqual([
      149,
      654,
      null,
    ]);
});
