import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { starterDefinitions } from '../../../shared/analysis/starter-definitions';
import { starterBoards } from '../../../shared/boards/starter-boards';
import { expect, test } from '../harness/app-test';
import { notice, openSample } from '../window/open-sample';

/** Lets a file of the disk fall on the window: a file field is what gives a page one with its path. */
async function drop(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.id = 'dropped';
    document.body.append(field);
  });
  await page.locator('#dropped').setInputFiles(path);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#dropped');
    const file = field?.files?.[0];
    if (!field || !file) throw new Error('no file');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document
      .querySelector('nav')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    field.remove();
  });
}

test('a file of boards or definitions that falls on the window is taken as what it is', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  await openSample(page);
  const boards = join(folder, 'bảng.json');
  const [board] = starterBoards('vi');
  const definitions = { ...starterDefinitions };
  writeFileSync(
    boards,
    JSON.stringify({ format: 'bien-che-boards', boards: [{ ...board, name: 'Từ Sở khác' }], definitions }),
  );
  await drop(page, boards);
  await expect(notice(page)).toHaveText('Đã nhận 1 bảng');
  await expect(page.getByRole('tab', { name: 'Từ Sở khác' })).toHaveAttribute('aria-selected', 'true');

  const shared = join(folder, 'định nghĩa.json');
  const population = {
    id: 'own_women',
    label: 'Nữ vùng cao',
    note: '',
    condition: { dimension: 'gender', in: ['female'] },
  };
  writeFileSync(shared, JSON.stringify({ ...definitions, populations: [population] }));
  await drop(page, shared);
  await expect(notice(page).filter({ hasText: 'Đã nhập định nghĩa từ tệp' })).toBeVisible();
  await page.getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Nhóm người' }).click();
  await expect(page.getByRole('button', { name: 'Nữ vùng cao' })).toBeVisible();

  const other = join(folder, 'khác.json');
  writeFileSync(other, '{"a": 1}');
  await drop(page, other);
  await expect(page.getByText(/“khác.json”/)).toBeVisible();
});
