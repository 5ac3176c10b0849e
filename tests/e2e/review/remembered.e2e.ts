import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { answerDialogs, notice, peopleShown, suggestedPath, tile } from '../window/open-sample';
import { messy, writeMessyWorkbook } from './messy-workbook';
import { columnHead, openMessy, openOther, openTab, pickField, status } from './review-page';

test('a second file of the same layout is read as the first was corrected', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  await pickField(page, messy.unknownColumn, 'dang vien', 'Đảng viên');
  await openTab(page, 'Giá trị');
  await page
    .getByRole('row', { name: /Cao thượng/ })
    .getByRole('button', { name: 'Cao cấp' })
    .click();
  await expect(status(page)).toContainText('4 → 2 vấn đề');

  const second = join(folder, 'xã nà mẫu.xlsx');
  await writeMessyWorkbook(second, 'Xã Nà Mẫu');
  await openOther(application, [second]);
  await expect(page).toHaveTitle(/^xã nà mẫu/);
  await expect(tile(page, 'Đảng viên')).toContainText('4/6 người');
  await expect(tile(page, 'Lý luận chính trị')).toContainText('6/6 người');
  await openTab(page, 'Trang tính');
  await expect(page.getByText('Dùng cách đọc đã nhớ')).toBeVisible();
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I Đảng viên chắc chắn');
  await page.getByRole('button', { name: 'Quên cách đọc đã nhớ' }).click();
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I không dùng cần xem');
});

test('decisions are shared as a file', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  await pickField(page, messy.unknownColumn, 'dang vien', 'Đảng viên');
  await expect(status(page)).toContainText('6 người');
  const path = join(folder, 'cách đọc.json');
  await answerDialogs(application, { save: path, open: [path] });
  await page.getByRole('button', { name: 'Cách đọc', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Xuất cách đọc…' }).click();
  await expect(notice(page)).toContainText('Đã xuất cách đọc 1 mẫu bảng và 0 giá trị');
  expect(await suggestedPath(application)).toContain('Cách đọc - xã mường mẫu.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, layouts: [{}], values: [] });

  await page.getByRole('button', { name: 'Quên cách đọc đã nhớ' }).click();
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I không dùng cần xem');
  await page.getByRole('button', { name: 'Cách đọc', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Nhập cách đọc…' }).click();
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I Đảng viên chắc chắn');
  await expect(peopleShown(page)).toHaveText('6 người');
});
