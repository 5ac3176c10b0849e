import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from '../harness/app-test';
import { answerDialogs, notice, suggestedPath } from '../window/open-sample';
import { messy } from './messy-workbook';
import { openMessy, openTab } from './review-page';

test('the file goes back to its unit with the doubtful cells marked', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Tệp và cột');
  const path = join(folder, 'trả lại.xlsx');
  await answerDialogs(application, { save: path });
  await page.getByRole('button', { name: /^Trả lại đơn vị…/ }).click();
  await expect(notice(page)).toHaveText(`Đã đánh dấu 4 ô trong ${path}`);
  expect(await suggestedPath(application)).toContain('xã mường mẫu - cần kiểm tra.xlsx');
  await expect(page.getByRole('button', { name: 'Mở thư mục' })).toBeVisible();

  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet('Danh sách');
  const marked = (address: string): { note: string; fill: string | undefined } => {
    const cell = sheet?.getCell(address);
    const fill = cell?.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined;
    return { note: JSON.stringify(cell?.note ?? ''), fill };
  };
  expect(marked('H8').note).toContain('Cao thượng');
  expect(marked('H8').fill).toBe('FFFFEB9C');
  expect(marked(messy.totalCell).note).toContain('Tổng ghi là 7');
  expect(marked('H7')).toEqual({ note: '""', fill: undefined });
  expect(book.getWorksheet('Cần kiểm tra')?.rowCount).toBe(5);
});
