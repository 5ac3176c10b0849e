import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { projectFolder } from '../harness/launch-app';
import { card as registerCard, openRegisters, openSampleOf } from '../registers/registers-page';
import { answerDialogs, card, openSample } from '../window/open-sample';

const explanation = (page: Page) => page.getByTestId('explanation');

test('figures of a comparison, over time and of the years ahead explain themselves by keys and pointer', async ({
  launch,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Biến động' }).click();
  await answerDialogs(application, { open: [join(projectFolder, 'sample-data', 'tinh-mau-2023.xlsx')] });
  await page.getByRole('button', { name: 'Thêm kỳ số liệu…' }).click();
  const movement = card(page, 'Tăng, giảm giữa hai kỳ (theo Biểu 8C-BTCTW)');
  await movement.getByRole('button', { name: 'Tăng: tuyển dụng, Tổng: 81' }).focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText(
    'không có trong danh sách kỳ trước; ngày tuyển dụng sau ngày của kỳ trước.',
  );
  await expect(explanation(page)).toContainText('31/12/2023 – 31/12/2024');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await expect(page.locator(':focus')).toHaveText('81');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveText('52');

  await movement.getByRole('row', { name: 'Số cuối kỳ' }).getByRole('cell').first().hover();
  await expect(explanation(page)).toContainText('2.560 + 81 − 48 = 2.593');
  await page.getByRole('tab', { name: 'Qua các kỳ' }).click();
  await expect(explanation(page)).toBeHidden();

  const trend = page.getByRole('table', { name: 'Dưới 40 tuổi qua các kỳ số liệu' });
  await trend.getByRole('row', { name: 'Công chức' }).getByRole('cell').last().focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('78,0 % (1.016/1.302) − 79,0 % (995/1.260)');
  await page.keyboard.press('Escape');

  // Each point of a line is a mark of its own.
  const points = page.locator('.marked-chart [role=button]');
  await expect(points).toHaveCount(4);
  await points.last().focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('78,0 % (1.016/1.302)');
  await expect(explanation(page)).toContainText('31/12/2024');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Dự báo nghỉ hưu' }).click();
  await page.locator('.marked-chart [role=button]').first().focus();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText(/^(Nam|Nữ), .*2024/);
  await expect(explanation(page)).toContainText('Số người cuối năm');
  await page.keyboard.press('Escape');
  const years = page.getByRole('table', { name: 'Đến tuổi nghỉ hưu theo năm', exact: true });
  await years.getByRole('row', { name: '2030' }).getByRole('cell').nth(1).focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('Số nam đến tuổi nghỉ hưu trong năm.');
  await expect(explanation(page)).toContainText('Nghị định 135/2020/NĐ-CP');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // A point explains itself and leads to the people whom it counts, in the snapshot that it is of.
  await page.getByRole('tab', { name: 'Qua các kỳ' }).click();
  await points.nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText('79,0 % (995/1.260)');
  await explanation(page).getByRole('button', { name: 'Xem 995 người' }).click();
  await expect(page.getByRole('button', { name: 'Kỳ số liệu: 31/12/2023' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Công chức, Dưới 40 tuổi, 31/12/2023');
  await expect(page.getByRole('main')).toContainText('995 / 2.560 người');
});

test('tiles, tables and charts of a register, and figures of the report, explain themselves', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await expect(registerCard(page, 'Đánh giá, xếp loại')).toContainText('Sổ chưa có dữ liệu');
  await openSampleOf(page, 'Đánh giá, xếp loại');
  const tile = page.getByRole('list', { name: 'Các chỉ tiêu của sổ' }).getByRole('button').first();
  await tile.focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('Cách tính');
  await expect(explanation(page)).toContainText('Nguồn');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tile).toBeFocused();

  await page.getByRole('tab', { name: 'Bảng' }).click();
  const cell = page.getByRole('table', { name: 'Bảng' }).getByRole('cell').first();
  await cell.focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('Năm 2024');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  const mark = page.getByTestId('report-paragraph').locator('mark', { hasText: '68,0 %' }).first();
  await mark.focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('Dưới 40 tuổi:');
  await expect(explanation(page)).toContainText('31/12/2024');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  const figure = page.getByRole('article').getByRole('table').first().getByRole('cell').first();
  await figure.hover();
  await expect(explanation(page)).toContainText('Bảng 1');
  expect(await violations(page)).toEqual([]);
});
