import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { answerDialogs } from '../window/open-sample';
import { writeProvinceWorkbook } from './province-workbook';

/** The dialog of Windows, which cannot be driven here, takes two: the file, and "Open". */
const clicksInDialog = 2;

async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(window, 'clicks', 0);
    const count = (event: Event): void => {
      if (event.isTrusted) Reflect.set(window, 'clicks', Number(Reflect.get(window, 'clicks')) + 1);
    };
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, count, true);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'clicks')));
}

/** The published figures of Điện Biên, each with its counts. */
const everybody = [
  'Tính đến ngày 31/12/2024, Tỉnh Mẫu có 2.593 cán bộ, công chức cấp xã',
  'trong đó 1.291 cán bộ và 1.302 công chức; số người dưới 40 tuổi chiếm 68,0 % (1.763 người)',
];
const ofCadres = [
  '92,1 % đạt chuẩn về trình độ giáo dục phổ thông (1.189/1.291 người)',
  '99,61 % có trình độ chuyên môn từ sơ cấp trở lên (1.286/1.291 người)',
  '98,6 % có trình độ lý luận chính trị từ sơ cấp trở lên (1.273/1.291 người)',
];
const ofCivilServants = [
  '96,7 % đạt chuẩn về trình độ giáo dục phổ thông (1.259/1.302 người)',
  '83,4 % có trình độ chuyên môn từ cao đẳng trở lên (1.086/1.302 người)',
];

test('a new user reaches the paragraph from a messy workbook in under ten clicks', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'Biểu tổng hợp CBCC cấp xã (bản cuối).xlsx');
  await writeProvinceWorkbook(path);
  const { application, page } = await launch();
  await answerDialogs(application, { open: [path] });
  const clicks = await countClicks(page);
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await page.getByRole('button', { name: 'Chép đoạn văn' }).click();

  const copied = (): Promise<string> => application.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain('2.593');
  const text = (await copied()).replaceAll('\u00a0', ' ');
  for (const figure of [...everybody, ...ofCadres, ...ofCivilServants]) expect(text).toContain(figure);
  const counted = await clicks();
  expect(counted).toBe(2);
  expect(counted + clicksInDialog).toBeLessThan(10);
});
