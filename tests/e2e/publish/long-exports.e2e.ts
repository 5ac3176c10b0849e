import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { generateRows } from '../../../sample-data/large/generate-rows';
import { writeLargeCsv } from '../../../sample-data/large/write-large-csv';
import { expect, test } from '../harness/app-test';
import { answerDialogs, notice, openSample, peopleShown } from '../window/open-sample';

/** Many people are read in, and written more than once. */
test.describe.configure({ timeout: 240_000 });

const people = 30_000;
const told = '30.000';

/** Saves over a file, stops it while it is told how far it is, and finds the old file whole and nothing beside it. */
async function cancelled(target: string, scope: Page | Locator, begin: () => Promise<void>): Promise<void> {
  writeFileSync(target, 'old');
  await begin();
  await expect(scope.getByRole('progressbar')).toBeVisible();
  await scope.getByRole('button', { name: 'Hủy', exact: true }).click();
  await expect(scope.getByRole('progressbar')).toBeHidden();
}

test('long exports say how far they are; stopped, they leave the old file and nothing beside it', async ({
  launch,
  folder,
  userData,
}) => {
  const roster = join(userData, 'Danh sách lớn.csv');
  await writeLargeCsv(roster, generateRows(people, 1));
  const { application, page } = await launch({ files: [roster] });
  await expect(peopleShown(page)).toHaveText(`${told} người`, { timeout: 120_000 });

  await page.getByRole('button', { name: 'Nhân sự' }).click();
  await expect(page.getByTestId('people-found')).toContainText(told);
  const list = join(folder, 'Nhân sự.xlsx');
  await answerDialogs(application, { save: list });
  await cancelled(list, page.getByRole('main'), async () => {
    await page.getByRole('button', { name: 'Xuất Excel' }).click();
    await expect(page.getByText(/^[\d.]+ trên 30\.000 hàng$/)).toBeVisible();
  });

  const whole = join(folder, 'Danh sách.xlsx');
  await answerDialogs(application, { save: whole });
  await page.getByRole('button', { name: 'Xuất danh sách…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất danh sách' });
  await cancelled(whole, dialog, async () => {
    await dialog.getByRole('button', { name: 'Xuất…', exact: true }).click();
    await expect(dialog.getByText(/^[\d.]+ trên 30\.000 hàng$/)).toBeVisible();
  });
  await dialog.getByRole('button', { name: 'Hủy', exact: true }).click();

  const form = join(folder, 'bm02.xlsx');
  await page.getByRole('button', { name: 'Biểu mẫu' }).click();
  await page.getByRole('button', { name: /^BM02\/BNV/ }).click();
  await expect(page.getByRole('button', { name: 'Lưu Excel…' })).toBeEnabled({ timeout: 60_000 });
  await answerDialogs(application, { save: form });
  await cancelled(form, page, () => page.getByRole('button', { name: 'Lưu Excel…' }).click());

  const blank = join(userData, 'Biểu trống.xlsx');
  await writeBlank(blank);
  const filled = join(folder, 'Đã điền.xlsx');
  await answerDialogs(application, { open: [blank], save: filled });
  await page.getByRole('button', { name: 'Chọn biểu trống…' }).click();
  await expect(page.getByText('Mỗi người một dòng')).toBeVisible({ timeout: 60_000 });
  await cancelled(filled, page, () => page.getByRole('button', { name: 'Lưu Excel…' }).click());

  const report = join(folder, 'Báo cáo.docx');
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await answerDialogs(application, { save: report });
  await expect(page.getByRole('article', { name: 'Bản xem trước' })).toContainText(told, { timeout: 60_000 });
  await cancelled(report, page, async () => {
    await page.getByRole('button', { name: 'Lưu báo cáo' }).click();
    await page.getByRole('menuitem', { name: 'Word (.docx)' }).click();
  });

  // Whatever was stopped has ended before the next one, which the engine answers after it, is there.
  const last = join(folder, 'Danh sách.csv');
  await answerDialogs(application, { save: last });
  await page.getByRole('button', { name: 'Xuất danh sách…' }).click();
  await dialog.getByRole('button', { name: 'Xuất…', exact: true }).click();
  await expect(notice(page)).toContainText(`Đã xuất ${told} người`, { timeout: 60_000 });
  await expect
    .poll(() => readdirSync(folder).sort())
    .toEqual([filled, form, list, last, report, whole].map((path) => basename(path)).sort());
  for (const path of [list, whole, form, filled, report]) expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readFileSync(last, 'utf8').trim().split('\r\n')).toHaveLength(people + 1);
});

/** A form of a line a person. */
async function writeBlank(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  sheet.getCell('A1').value = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC';
  sheet.addRow([]);
  sheet.addRow(['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Đơn vị']);
  await book.xlsx.writeFile(path);
}

/** Answers the save dialog with a path and asks for the list of people. */
async function saveList(application: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
}

test('a file that cannot be written is told in one sentence', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Nhân sự' }).click();
  await saveList(application, page, '/sys/Nhân sự.xlsx');
  const refused =
    'Không có quyền đọc hoặc ghi “Nhân sự.xlsx”; hãy kiểm tra quyền truy cập hoặc chép tệp sang chỗ khác.';
  await expect(notice(page).filter({ hasText: refused })).toBeVisible();
  await saveList(application, page, join(folder, 'rút ra rồi', 'Nhân sự.xlsx'));
  await expect(notice(page).filter({ hasText: 'rút ra rồi' })).toBeVisible();
});

test('a file that another program holds is told of and stays as it was', async ({ launch, folder }) => {
  test.skip(
    process.platform !== 'linux' || process.getuid?.() !== 0,
    'only root can hold a file so on Linux',
  );
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Nhân sự' }).click();
  const path = join(folder, 'Đang mở.xlsx');
  writeFileSync(path, 'old');
  execFileSync('chattr', ['+i', path]);
  try {
    await saveList(application, page, path);
    await expect(notice(page)).toHaveText(
      'Tệp “Đang mở.xlsx” đang mở trong chương trình khác; hãy đóng tệp rồi thử lại.',
    );
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['Đang mở.xlsx']);
  } finally {
    execFileSync('chattr', ['-i', path]);
  }
});
