import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { answerDialogs, notice, openSample } from '../window/open-sample';
import { violations } from '../harness/axe-violations';
import { figures, figuresOf, pick } from './breakdown-page';

test('a tree of units is one table that folds level by level', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  const tree = join(folder, 'cây.csv');
  writeFileSync(
    tree,
    'Đơn vị;Đơn vị cấp trên\nPhường Hua Xiếp;Cụm phường\nPhường Phàng Cưởm;Cụm phường\nCụm phường;Vùng thấp\n',
  );
  await answerDialogs(application, { open: [tree] });
  await page.getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Cây đơn vị' }).click();
  await page.getByRole('button', { name: 'Nhập từ Excel, CSV' }).click();
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await expect(notice(page).first()).toContainText('Đã nhập 3 dòng');

  await page.getByRole('button', { name: 'Phân tích' }).click();
  await pick(page, /^Chia theo/, 'cây đơn vị');
  const rowheads = figures(page).getByRole('rowheader');
  const name = (text: string) => rowheads.filter({ hasText: new RegExp(`^${text}$`) });
  await expect(name('Vùng thấp')).toHaveAttribute('aria-expanded', 'true');
  await expect(name('Cụm phường')).toHaveAttribute('aria-expanded', 'true');
  await expect(name('Phường Hua Xiếp')).toBeVisible();
  const whole = (await figuresOf(page, 'Vùng thấp')).at(-1);
  expect(await figuresOf(page, 'Cụm phường')).toEqual(await figuresOf(page, 'Vùng thấp'));

  await page.getByRole('button', { name: 'Hiện 1 cấp' }).click();
  await expect(rowheads).toHaveText(['Vùng thấp', 'Chưa có trong cây đơn vị', 'Tổng số']);
  await page.getByRole('button', { name: 'Hiện 2 cấp' }).click();
  await expect(name('Cụm phường')).toHaveAttribute('aria-expanded', 'false');
  await expect(name('Phường Hua Xiếp')).toHaveCount(0);

  // By keys: plus opens what is folded, minus folds it.
  await page.getByRole('button', { name: 'Hiện 1 cấp' }).click();
  await name('Vùng thấp').focus();
  await page.keyboard.press('+');
  await expect(name('Cụm phường')).toBeVisible();
  await page.keyboard.press('-');
  await expect(name('Cụm phường')).toHaveCount(0);
  expect((await figuresOf(page, 'Vùng thấp')).at(-1)).toBe(whole);
  await page.getByRole('button', { name: 'Hiện 3 cấp' }).click();
  await page.screenshot({ path: '/tmp/tree.png' });
  expect(await violations(page)).toEqual([]);
});
