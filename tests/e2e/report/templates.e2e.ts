import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { answerDialogs, notice, openSample } from '../window/open-sample';

/** The report of a whole province is written several times. */
test.describe.configure({ timeout: 180_000 });

const ages = (page: Page) => page.getByRole('region', { name: 'Cơ cấu tuổi' });

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Mẫu', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('sections and texts are kept as a template, used again, and shared as a file', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await expect(ages(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Đưa “Cơ cấu tuổi” vào báo cáo' }).click();
  await expect(ages(page)).toHaveCount(0);

  await choose(page, 'Lưu thành mẫu…');
  await page.getByRole('textbox', { name: 'Tên mẫu' }).fill('Báo cáo quý');
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(notice(page)).toContainText('Đã lưu mẫu “Báo cáo quý”.');
  await choose(page, 'Trở về bản tự viết');
  await expect(ages(page)).toHaveCount(1);
  await choose(page, 'Dùng mẫu “Báo cáo quý”');
  await expect(ages(page)).toHaveCount(0);

  const path = join(folder, 'mau.json');
  await answerDialogs(application, { save: path });
  await choose(page, 'Xuất mẫu ra tệp…');
  await expect(notice(page).filter({ hasText: 'Đã lưu mẫu “Tỉnh Mẫu”.' })).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('ages');
  await choose(page, 'Trở về bản tự viết');
  await expect(ages(page)).toHaveCount(1);
  await answerDialogs(application, { open: [path] });
  await choose(page, 'Nhập mẫu từ tệp…');
  await expect(ages(page)).toHaveCount(0);
});
