import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, card, notice, openSample, peopleShown, suggestedPath } from './open-sample';

const title = 'Tháp tuổi theo giới tính';

async function choose(page: Page, item: string): Promise<void> {
  await card(page, title)
    .getByRole('button', { name: `Lưu và chép biểu đồ ${title}` })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openDialog(page: Page): Promise<Locator> {
  await choose(page, 'Lưu biểu đồ…');
  const dialog = page.getByRole('dialog', { name: 'Lưu biểu đồ' });
  await expect(dialog.getByTestId('picture-preview')).toBeVisible();
  return dialog;
}

test('a chart is saved as PNG in its size on paper, under a name that says what is inside', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  const dialog = await openDialog(page);
  expect(await violations(page)).toEqual([]);
  const path = join(folder, 'Tháp tuổi.png');
  await answerDialogs(application, { save: path });
  await dialog.getByLabel('Độ nét').selectOption('4');
  await expect(dialog.getByTestId('picture-measures')).toContainText('Rộng 160 mm');
  await dialog.getByRole('button', { name: 'Lưu…' }).click();
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);
  await expect(dialog).toBeHidden();
  expect(basename(await suggestedPath(application))).toBe(
    'Tháp tuổi theo giới tính – Tỉnh Mẫu – 31-12-2024.png',
  );
  expect(readdirSync(folder)).toEqual(['Tháp tuổi.png']);
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // 160 mm at 384 dots an inch.
  expect(Math.abs(png.readUInt32BE(16) - (160 / 25.4) * 384)).toBeLessThan(4);

  const opened = await application.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    Reflect.set(shell, 'openPath', (opening: string) => {
      paths.push(opening);
      return Promise.resolve('');
    });
    return paths;
  });
  await page.getByText('Mở', { exact: true }).click();
  await expect.poll(() => opened.jsonValue()).toEqual([path]);
});

test('what is saved is what is seen: title, subtitle, source and colours', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  const dialog = await openDialog(page);
  await dialog.getByLabel('Định dạng').selectOption('svg');
  await dialog.getByLabel('Tiêu đề', { exact: true }).fill('Tuổi của đội ngũ');
  await dialog.getByLabel('Dòng dưới tiêu đề').fill('Cả tỉnh');
  await dialog.getByLabel('Dòng nguồn').fill('Nguồn: Sở Nội vụ');
  await dialog.getByLabel('Bảng màu').selectOption('grey');
  await dialog.getByLabel('Nền trong suốt').check();
  const seen = async (): Promise<string> => {
    const source = (await dialog.getByTestId('picture-preview').getAttribute('src')) ?? '';
    return decodeURIComponent(source.slice(source.indexOf(',') + 1));
  };
  await expect.poll(seen).not.toContain('fill="#ffffff"/>');
  await expect.poll(seen).toContain('Nguồn: Sở Nội vụ');
  const preview = await seen();
  const path = join(folder, 'Tháp tuổi.svg');
  await answerDialogs(application, { save: path });
  await dialog.getByRole('button', { name: 'Lưu…' }).click();
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);
  const svg = readFileSync(path, 'utf8');
  expect(svg).toBe(preview);
  const texts = [...svg.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text]) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      ...['Tuổi của đội ngũ', 'Cả tỉnh', 'Nguồn: Sở Nội vụ', 'Nữ: 817 (31,5\u00a0%)', '566'],
      'Bản nội bộ: số liệu đầy đủ, chỉ dùng trong cơ quan.',
    ]),
  );
});

test('letters that are too small for print are warned of', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const dialog = await openDialog(page);
  await expect(dialog.getByText(/^Chữ nhỏ nhất chỉ còn/)).toBeHidden();
  await dialog.getByLabel('Cỡ chữ').selectOption('6');
  await expect(dialog.getByText(/^Chữ nhỏ nhất chỉ còn 5,5 pt/)).toBeVisible();
});

test('a chart is copied as a picture and as a table of numbers', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await choose(page, 'Sao chép hình');
  await expect(notice(page)).toHaveText('Đã sao chép hình biểu đồ');
  const size = await application.evaluate(({ clipboard }) =>
    (Reflect.get(clipboard, 'readImage') as () => Electron.NativeImage)().getSize(),
  );
  expect(size.width).toBeGreaterThan(1000);
  await choose(page, 'Sao chép bảng');
  await expect(notice(page).filter({ hasText: 'Đã sao chép bảng' })).toBeVisible();
  const text = await application.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toContain('566\t21,8%');
  expect(text).toContain('Bản nội bộ');
});

test('a closed dialog saves nothing; a file that cannot be written is said', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  const dialog = await openDialog(page);
  await answerDialogs(application, {});
  await dialog.getByRole('button', { name: 'Lưu…' }).click();
  await expect.poll(() => suggestedPath(application)).toContain(title);
  await expect(notice(page)).toBeHidden();
  await answerDialogs(application, { save: join(folder, 'gone', 'a.png') });
  await dialog.getByRole('button', { name: 'Lưu…' }).click();
  await expect(dialog.getByText(/^Không có thư mục “.*gone” để ghi tệp/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
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
