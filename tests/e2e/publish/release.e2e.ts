import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, notice, openSample } from '../window/open-sample';

test('a de-identified roster is shown before it leaves, and says what was done', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Xuất danh sách…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất danh sách' });
  await expect(dialog.getByText(/^Sẽ xuất 2\.593 người đang hiện/)).toBeVisible();
  await dialog.getByRole('radio', { name: /^Khử định danh/ }).check();
  await dialog.getByLabel('Mỗi nhóm ít nhất').selectOption('10');
  await dialog.getByLabel('Ngày tháng').selectOption('band');
  await expect(dialog.getByText(/có ít nhất 10 người/)).toBeVisible();
  await expect(dialog.getByTestId('touched')).toHaveText(/^[\d.]+ người \([\d,]+\s%\) bị gộp/);
  const table = dialog.getByTestId('release');
  await expect(table.getByRole('columnheader', { name: 'Họ và tên' })).toBeHidden();
  // A column that is taken out is in no part of what leaves; put back, it is there again.
  const columns = dialog.getByRole('group', { name: 'Những cột muốn giữ' });
  const gender = columns.getByRole('checkbox', { name: 'Giới tính', exact: true });
  const genderHead = table.getByRole('columnheader', { name: 'Giới tính', exact: true });
  const unitHead = table.getByRole('columnheader', { name: 'Đơn vị', exact: true });
  await expect(genderHead).toBeVisible();
  await expect(unitHead).toBeVisible();
  // Both at once, before the preview has followed the first.
  await gender.uncheck();
  await columns.getByRole('checkbox', { name: 'Đơn vị', exact: true }).uncheck();
  await expect(genderHead).toBeHidden();
  await expect(unitHead).toBeHidden();
  await gender.check();
  await expect(genderHead).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const first = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();

  const path = join(folder, 'bản.csv');
  await answerDialogs(application, { save: path });
  await dialog.getByRole('button', { name: 'Xuất…', exact: true }).click();
  await expect(notice(page)).toHaveText(
    `Đã xuất 2.593 người vào ${path}; đã làm gì ghi trong bản.khu-dinh-danh.txt`,
  );
  await expect(dialog).toBeHidden();
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  expect(head.split(',')).toEqual(heads);
  expect(heads).toContain('Giới tính');
  expect(heads).not.toContain('Đơn vị');
  expect(lines).toHaveLength(2593);
  expect(lines[0]?.split(',')).toEqual(first);
  expect(readFileSync(join(folder, 'bản.khu-dinh-danh.txt'), 'utf8')).toContain('ít nhất 10 người');
});
