import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { figures, openBreakdown } from '../breakdown/breakdown-page';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, notice } from '../window/open-sample';

/** The counts that the table shows, row by row; a hidden one is its sign. */
async function counts(page: Page): Promise<string[]> {
  const texts = await figures(page).getByRole('gridcell').allInnerTexts();
  return texts.map((text) => (text.trim().split(/\s+/)[0] ?? '').replace('.', ''));
}

test('a public version hides what is under its threshold, and more, and says so', async ({ launch }) => {
  const { page } = await launch();
  await openBreakdown(page);
  const internal = await counts(page);
  await page.getByLabel('Bản', { exact: true }).selectOption('5');
  await expect(page.getByText(/^Bản công khai: dấu “…” thay cho/).first()).toBeVisible();
  const shown = await counts(page);
  expect(shown).toHaveLength(internal.length);
  const small = internal.flatMap((count, at) => (Number(count) > 0 && Number(count) < 5 ? [at] : []));
  expect(small.length).toBeGreaterThan(0);
  expect(small.map((at) => shown[at])).toEqual(small.map(() => '…'));
  const told = shown.flatMap((count, at) => (count === '…' ? [] : [at]));
  expect(told.map((at) => shown[at])).toEqual(told.map((at) => internal[at]));
  // One hidden cell of a row would follow from its total.
  expect(shown.filter((count) => count === '…').length).toBeGreaterThan(small.length);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect.poll(() => counts(page)).toEqual(internal);
});

test('the table leaves as a workbook with the same figures and its version', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openBreakdown(page);
  await page.getByLabel('Bản', { exact: true }).selectOption('5');
  await expect(page.getByText(/^Bản công khai/).first()).toBeVisible();
  const shown = await counts(page);
  const path = join(folder, 'Bảng.xlsx');
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);

  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  const texts: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  const names = await figures(page).locator('tbody').getByRole('rowheader').allInnerTexts();
  for (const name of names) expect(texts).toContain(name.trim());
  for (const count of new Set(shown)) expect(texts).toContain(count);
  expect(texts.some((text) => text.startsWith('Bản công khai'))).toBe(true);
});
