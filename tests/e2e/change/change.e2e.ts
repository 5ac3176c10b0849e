import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { projectFolder } from '../harness/launch-app';
import { openRegisters, openSampleOf } from '../registers/registers-page';
import { answerDialogs, card, notice, openSample, peopleShown } from '../window/open-sample';

const earlier = join(projectFolder, 'sample-data', 'tinh-mau-2023.xlsx');

async function choose(page: Page, choice: RegExp, search: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: choice }).click();
  await page.getByRole('combobox', { name: /^Tìm/ }).fill(search);
  await page.keyboard.press('Enter');
}

test('a snapshot is added, compared, chosen, removed and brought back', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Biến động' }).click();
  await expect(page.getByRole('heading', { name: 'Mới có một kỳ số liệu.' })).toBeVisible();
  await page.getByRole('tab', { name: 'Qua các kỳ' }).click();
  await expect(page.getByText('Chỉ tiêu của một sổ theo dõi xem được qua các năm')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await answerDialogs(application, { open: [earlier] });
  await page.getByRole('button', { name: 'Thêm kỳ số liệu…' }).click();
  await page.getByRole('tab', { name: 'So sánh hai kỳ' }).click();
  const movement = card(page, 'Tăng, giảm giữa hai kỳ (theo Biểu 8C-BTCTW)');
  const figures = (line: string) => movement.getByRole('row', { name: line }).getByRole('cell').first();
  await expect(figures('Số đầu kỳ')).toHaveText('2.560');
  await expect(figures('Tăng: tuyển dụng')).toHaveText('81');
  await expect(figures('Giảm: nghỉ hưu')).toHaveText('31');
  await expect(figures('Giảm: chưa rõ lý do')).toHaveText('17');
  await expect(figures('Số cuối kỳ')).toHaveText('2.593');

  await page.getByRole('button', { name: 'Giảm: chưa rõ lý do, Tổng: 17' }).click();
  const leavers = card(page, 'Chưa rõ lý do, Tổng: 17 người');
  await leavers
    .getByRole('combobox', { name: /^Lý do: / })
    .first()
    .selectOption('Chuyển đi');
  await expect(figures('Giảm: chuyển đi')).toHaveText('1');
  await expect(figures('Giảm: chưa rõ lý do')).toHaveText('16');
  await page.keyboard.press('Control+z');
  await expect(figures('Giảm: chưa rõ lý do')).toHaveText('17');

  const saved = join(folder, 'tăng giảm.xlsx');
  await answerDialogs(application, { save: saved });
  await page.getByRole('button', { name: /^Lưu ra Excel: Chưa rõ lý do/ }).click();
  await expect(notice(page).first()).toContainText('Đã lưu bảng');
  expect(existsSync(saved)).toBe(true);

  await page.getByRole('button', { name: 'Nâng trình độ chuyên môn: 46' }).click();
  const list = card(page, 'Nâng trình độ chuyên môn: 46 người');
  await expect(list.getByRole('row')).toHaveCount(47);
  await expect(list.getByRole('row').nth(1)).toContainText('→');
  await expect(notice(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  // An older snapshot that is added does not take the place of the one that is looked at.
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await page.getByRole('button', { name: /^Kỳ số liệu: 31\/12\/2024/ }).click();
  await page.getByRole('menuitemradio', { name: /31\/12\/2023/ }).click();
  await expect(peopleShown(page)).toHaveText('2.560 người');
  await page.keyboard.press('Control+z');
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await page.keyboard.press('Control+y');
  await expect(peopleShown(page)).toHaveText('2.560 người');
  await page.getByRole('button', { name: /^Kỳ số liệu: 31\/12\/2023/ }).click();
  await page.getByRole('menuitemradio', { name: /31\/12\/2024/ }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await page.getByRole('button', { name: /^Kỳ số liệu: 31\/12\/2024/ }).click();
  await page.getByRole('menuitem', { name: 'Xóa kỳ này' }).click();
  await expect(peopleShown(page)).toHaveText('2.560 người');
  await page.getByRole('button', { name: /^Kỳ số liệu: 31\/12\/2023/ }).click();
  await page.getByRole('menuitem', { name: 'Lấy lại kỳ 31/12/2024' }).click();
  await expect(figures('Số cuối kỳ')).toHaveText('2.593');
});

test('figures over time and the years ahead', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Biến động' }).click();
  await page.getByRole('button', { name: 'Thêm tỉnh mẫu 31/12/2023' }).click();
  await page.getByRole('tab', { name: 'Qua các kỳ' }).click();
  const table = page.getByRole('table', { name: 'Dưới 40 tuổi qua các kỳ số liệu' });
  await expect(table.getByRole('row', { name: 'Cán bộ' })).toContainText('điểm %');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Kỳ đầu và kỳ cuối' }).click();
  const slope = page.getByRole('figure', { name: /^Dưới 40 tuổi: 31\/12\/2023 và 31\/12\/2024/ });
  await expect(slope).toContainText('31/12/2023');
  await expect(slope).toContainText(/\([+−]?[\d,]+ điểm %\)\s+Cán bộ/);
  expect(await violations(page)).toEqual([]);

  await openRegisters(page);
  await openSampleOf(page, 'Đào tạo, bồi dưỡng');
  await page.getByRole('button', { name: 'Biến động' }).click();
  await page.getByRole('tab', { name: 'Qua các kỳ' }).click();
  await choose(page, /^Đếm gì/, 'Đủ số tiết trong năm');
  const hours = page.getByRole('table', { name: 'Đủ số tiết trong năm qua các năm' });
  await expect(hours.getByRole('columnheader', { name: '2024' })).toBeVisible();
  await choose(page, /^Chia theo/, 'Không chia');
  await expect(hours.getByRole('row', { name: 'Tất cả' })).toContainText('(1.686/2.593)');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Dự báo nghỉ hưu' }).click();
  await expect(page.getByRole('heading', { name: /^Chức vụ sẽ khuyết/ })).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Năm đang xem' });
  await expect(slider).toHaveAttribute('aria-valuetext', '2024');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2025');

  const moving = join(folder, 'tháp tuổi.gif');
  await answerDialogs(application, { save: moving });
  await page.getByRole('button', { name: 'Lưu ảnh động (GIF)' }).click();
  await expect(notice(page).first()).toContainText('Đã lưu ảnh động');
  const bytes = readFileSync(moving);
  expect(bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a');
  // One graphic control block a frame: the year of the roster and ten more.
  expect(bytes.toString('latin1').split('\x21\xf9\x04').length - 1).toBe(11);
  await expect(notice(page)).toBeHidden();
  expect(await violations(page)).toEqual([]);
});

test('figures over time in their public version: small ones are hidden, and explained by the rule alone', async ({
  launch,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Biến động' }).click();
  await answerDialogs(application, { open: [earlier] });
  await page.getByRole('button', { name: 'Thêm kỳ số liệu…' }).click();
  await page.getByRole('tab', { name: 'Qua các kỳ' }).click();
  await choose(page, /^Chia theo/, 'don vi');
  const table = page.getByRole('table', { name: 'Dưới 40 tuổi qua các kỳ số liệu' });
  await expect(table).toBeVisible();
  await expect(table).not.toContainText('…');
  await page.getByRole('combobox', { name: 'Bản', exact: true }).selectOption('Công khai (ẩn dưới 5)');
  const hidden = table.getByRole('cell', { name: '…', exact: true });
  await expect(hidden.first()).toBeVisible();
  const figures = await table.getByRole('cell').allInnerTexts();
  for (const [, some = '', all = ''] of figures.flatMap((text) => [...text.matchAll(/\((\d+)\/(\d+)\)/g)]))
    for (const part of [Number(some), Number(all) - Number(some)]) expect(part === 0 || part >= 5).toBe(true);
  await hidden.first().hover();
  await expect(page.getByTestId('explanation')).toContainText('Bản công khai: dấu “…”');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(table).not.toContainText('…');
  await page.keyboard.press('Control+y');
  await expect(hidden.first()).toBeVisible();
});
