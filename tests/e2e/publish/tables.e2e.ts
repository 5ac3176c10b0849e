import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, card, notice, openSample } from '../window/open-sample';

/** Every cell of the first sheet, as text, row by row. */
async function cellsOf(path: string): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell((cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

test('the table of units leaves in the order in which it stands, and as a public version', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  const shown = await page.getByTestId('units').locator('tbody tr:not([aria-hidden]) th').allInnerTexts();
  const units = card(page, 'Các đơn vị');
  expect(await violations(page)).toEqual([]);
  const inside = join(folder, 'Đơn vị.xlsx');
  await answerDialogs(application, { save: inside });
  await units.getByRole('button', { name: 'Xuất Excel' }).click();
  await page.getByRole('menuitem', { name: 'Nội bộ' }).click();
  await expect(notice(page)).toHaveText(`Đã lưu ${inside}`);
  const rows = await cellsOf(inside);
  const names = rows.map(([name = '']) => name);
  const first = names.indexOf(shown[0] ?? '?');
  expect(names.slice(first, first + shown.length)).toEqual(shown);
  expect(rows.find(([name]) => name === 'Tổng số')?.[1]?.replace('.', '')).toBe('2593');

  const outside = join(folder, 'Đơn vị công khai.xlsx');
  await answerDialogs(application, { save: outside });
  await units.getByRole('button', { name: 'Xuất Excel' }).click();
  await page.getByRole('menuitem', { name: 'Công khai (ẩn dưới 5)' }).click();
  await expect(notice(page).filter({ hasText: outside })).toBeVisible();
  const told = (await cellsOf(outside)).flat();
  expect(told).toContain('…');
  expect(told.some((text) => text.startsWith('Bản công khai'))).toBe(true);
});

test('the list of people leaves as it is shown', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Nhân sự' }).click();
  await expect(page.getByTestId('people-found')).toContainText('2.593');
  const path = join(folder, 'Nhân sự.xlsx');
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);
  const rows = await cellsOf(path);
  // Title, population, whose list it is, note and heads, then everybody.
  expect(rows).toHaveLength(5 + 2593);
  expect(readdirSync(folder)).toEqual(['Nhân sự.xlsx']);
});
