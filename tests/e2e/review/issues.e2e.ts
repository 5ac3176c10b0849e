import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { answerDialogs, card, openSample, peopleShown } from '../window/open-sample';
import { messy, writeMessyWorkbook } from './messy-workbook';
import { grid, openMessy, openTab } from './review-page';

test('an issue opens its cell in the sheet, with the focus on it', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Vấn đề');
  await page.getByRole('button', { name: /Dòng tổng không khớp/ }).click();
  await page.getByRole('button', { name: `Xem ô ${messy.totalCell}` }).click();
  await expect(page.getByRole('tab', { name: 'Trang tính' })).toHaveAttribute('aria-selected', 'true');
  await expect(grid(page)).toBeFocused();
  const cell = grid(page).getByRole('gridcell', { selected: true });
  await expect(cell).toHaveText('Tổng cộng: 7 người');
  await expect(page.getByTestId('cell-line')).toContainText('Tổng ghi là 7 nhưng đếm từng dòng được 6.');
});

test('a cell far down a long sheet is scrolled to', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openTab(page, 'Vấn đề');
  await page.getByRole('button', { name: /Thiếu giới tính/ }).click();
  const link = page.getByRole('region', { name: 'Thiếu giới tính' }).getByRole('button').last();
  const address = await link.innerText();
  await link.click();
  await expect(page.getByTestId('cell-line')).toContainText(address);
  await expect(grid(page).getByRole('gridcell', { selected: true })).toBeInViewport();
});

test('issues are filtered by severity, file, unit and column, and the filter stays', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  const paths = ['một.xlsx', 'hai.xlsx'].map((name) => join(folder, name));
  for (const [index, path] of paths.entries())
    await writeMessyWorkbook(path, ['Xã Mường Mẫu', 'Xã Nà Mẫu'][index] ?? '');
  await answerDialogs(application, { open: paths });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await expect(peopleShown(page)).toHaveText('12 người');
  await openTab(page, 'Vấn đề');
  const issues = card(page, 'Vấn đề');
  await expect(issues.getByRole('button', { name: /^Cần xem \(14\)/ })).toBeVisible();
  await issues.getByRole('combobox', { name: 'Tệp' }).selectOption('một.xlsx');
  await issues.getByRole('combobox', { name: 'Cột' }).selectOption('Dân tộc');
  await expect(issues.getByRole('button', { name: /^Tất cả \(1\)/ })).toBeVisible();
  await expect(issues.getByRole('button', { name: /Dân tộc: giá trị không hiểu được/ })).toContainText(
    '1 chỗ',
  );
  await issues.getByRole('combobox', { name: 'Cột' }).selectOption('Tất cả các cột');
  await issues.getByRole('combobox', { name: 'Tệp' }).selectOption('Tất cả các tệp');
  await issues.getByRole('combobox', { name: 'Đơn vị' }).selectOption('Ủy ban nhân dân xã Nà Mẫu');
  await issues.getByRole('button', { name: /Dân tộc: giá trị không hiểu được/ }).click();
  await issues.getByRole('button', { name: 'Xem ô F9' }).click();
  await expect(page.getByLabel('Tệp', { exact: true })).toHaveValue('1');
  await expect(page.getByTestId('cell-line')).toContainText('F9Mán');
  await openTab(page, 'Vấn đề');
  await expect(issues.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue('Ủy ban nhân dân xã Nà Mẫu');
  await issues.getByRole('combobox', { name: 'Đơn vị' }).selectOption('Tất cả các đơn vị');
  await issues.getByRole('combobox', { name: 'Tệp' }).selectOption('một.xlsx');
  await issues.getByRole('button', { name: /^Thông tin \(1\)/ }).click();
  await expect(issues.getByRole('button', { expanded: false })).toHaveText([/Cột chưa nhận ra/]);
});
