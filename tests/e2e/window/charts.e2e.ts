import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { answerDialogs, card, notice, openSample, peopleShown, suggestedPath } from './open-sample';

const title = 'Tháp tuổi theo giới tính';

async function choose(page: Page, item: string): Promise<void> {
  await card(page, title)
    .getByRole('button', { name: `Lưu và chép biểu đồ ${title}` })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a chart is saved as PNG at twice its size, under a name that says what is inside', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  const path = join(folder, 'Tháp tuổi.png');
  await answerDialogs(application, { save: path });
  await choose(page, 'Lưu ảnh PNG…');
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);
  expect(basename(await suggestedPath(application))).toBe(
    'Tháp tuổi theo giới tính – Tỉnh Mẫu – 31-12-2024.png',
  );
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * 760);
});

test('a chart is saved as SVG with its title, its date and every number', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  const path = join(folder, 'Tháp tuổi.svg');
  await answerDialogs(application, { save: path });
  await choose(page, 'Lưu ảnh SVG…');
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);
  const svg = readFileSync(path, 'utf8');
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    return parsed.querySelector('parsererror')
      ? []
      : [...parsed.querySelectorAll('text, tspan')].map((text) => text.textContent);
  }, svg);
  expect(texts).toEqual(
    expect.arrayContaining([
      title,
      'Tỉnh Mẫu · 2.593 người · tính đến ngày 31/12/2024',
      'Nữ: 817 (31,5\u00a0%)',
      '566',
    ]),
  );
});

test('a chart is copied as a picture', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await choose(page, 'Chép ảnh');
  await expect(notice(page)).toHaveText('Đã chép ảnh biểu đồ');
  const size = await application.evaluate(({ clipboard }) =>
    (Reflect.get(clipboard, 'readImage') as () => Electron.NativeImage)().getSize(),
  );
  expect(size.width).toBe(2 * 760);
});

test('a closed dialog saves nothing and says nothing', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await answerDialogs(application, {});
  await choose(page, 'Lưu ảnh PNG…');
  await expect.poll(() => suggestedPath(application)).toContain(title);
  await expect(notice(page)).toBeHidden();
});

test('the numbers behind a chart stand in a table that filters too', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: `Xem bảng số: ${title}` }).click();
  const table = card(page, title).getByRole('table');
  await expect(table.getByRole('row', { name: /^35–39 tuổi/ })).toContainText('566 (21,8\u00a0%)');
  await table.getByRole('button', { name: '35–39 tuổi' }).click();
  await expect(peopleShown(page)).toHaveText(/^86\d trên 2\.593 người$/);
});
