import { violations } from '../harness/axe-violations';
import { expect, test } from '../harness/app-test';
import { notice } from '../window/open-sample';
import { figures, figuresOf, openBreakdown, pick } from './breakdown-page';

test('a breakdown is there at once, with a table and a chart of the same figures', async ({ launch }) => {
  const { page } = await launch();
  await openBreakdown(page);
  await expect(
    page.getByRole('heading', { name: 'Số người theo trình độ chuyên môn và đối tượng' }),
  ).toBeVisible();
  expect(await figuresOf(page, 'Đại học')).toEqual(['742 57,5 %', '918 70,5 %', '1.660 64,0 %']);
  expect(await figuresOf(page, 'Tổng số')).toEqual(['1.291 100,0 %', '1.302 100,0 %', '2.593 100,0 %']);
  const chart = page.getByRole('figure', { name: /^Số người theo trình độ chuyên môn và đối tượng/ }).first();
  await expect(chart).toHaveAttribute('data-drawn', 'true');
  await expect(chart).toContainText('742 (57,5\u00a0%)');
});

test('choosing, folding and sorting; what was chosen is taken back', async ({ launch }) => {
  const { page } = await launch();
  await openBreakdown(page);
  await pick(page, /^Chia theo/, 'don vi');
  await expect(figures(page)).toHaveAttribute('aria-rowcount', '117');
  await pick(page, /^Đếm gì/, 'duoi 40');
  await expect
    .poll(() => figuresOf(page, 'Tổng số'))
    .toEqual(['57,9 % 747/1.291', '78,0 % 1.016/1.302', '68,0 % 1.763/2.593']);
  const total = figures(page).getByRole('columnheader', { name: 'Tổng số' });
  await total.click();
  await expect(total).toHaveAttribute('aria-sort', 'descending');
  const shares = async (): Promise<number[]> =>
    (await figures(page).locator('tbody tr:not([aria-hidden]) td:last-child').allInnerTexts()).map((text) =>
      parseFloat(text.replace(',', '.')),
    );
  const falling = await shares();
  expect(falling.length).toBeGreaterThan(5);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));

  // The date was chosen last, so it is what is taken back, and the order stays.
  const date = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await date.fill('30/06/2025');
  await date.press('Enter');
  await expect.poll(() => figuresOf(page, 'Tổng số')).not.toContain('68,0 % 1.763/2.593');
  await page.keyboard.press('Control+z');
  await expect(date).toHaveValue('31/12/2024');
  await expect.poll(() => figuresOf(page, 'Tổng số')).toContain('68,0 % 1.763/2.593');
  await expect(total).toHaveAttribute('aria-sort', 'descending');

  await page.keyboard.press('Control+z');
  await expect(total).not.toHaveAttribute('aria-sort');
  await page.keyboard.press('Control+z');
  await expect.poll(() => figuresOf(page, 'Tổng số')).toContain('2.593 100,0 %');
  await page.keyboard.press('Control+y');
  await expect.poll(() => figuresOf(page, 'Tổng số')).toContain('68,0 % 1.763/2.593');

  await pick(page, /^Chia theo/, 'doi tuong');
  await pick(page, /^Chia nhỏ từng dòng/, 'gioi tinh');
  const group = figures(page).getByRole('rowheader', { name: 'Cán bộ' });
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  const rows = await figures(page).getAttribute('aria-rowcount');
  await group.click();
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  expect(Number(await figures(page).getAttribute('aria-rowcount'))).toBeLessThan(Number(rows));
});

test('by keyboard alone: through the figures, to the explanation and on to the people', async ({
  launch,
}) => {
  const { page } = await launch();
  await openBreakdown(page);
  await pick(page, /^Đếm gì/, 'duoi 40');
  await expect.poll(() => figuresOf(page, 'Tổng số')).toContain('68,0 % 1.763/2.593');
  await figures(page).getByRole('columnheader', { name: 'Trình độ chuyên môn' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(figures(page).locator('td:focus')).toHaveText(/57,9\u00a0%\s*747\/1\.291/);
  await page.keyboard.press('F1');
  const explanation = page.getByTestId('explanation');
  await expect(explanation).toContainText('747 ÷ 1.291 = 57,9\u00a0%');
  await expect(explanation).toContainText('31/12/2024');
  await expect(explanation.getByRole('button', { name: 'Xem 747 người ở tử số' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(figures(page).locator('td:focus')).toHaveText(/57,9/);
  await page.keyboard.press('Enter');
  await expect(figures(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Phân tích' })).not.toHaveAttribute('aria-current');
});

test('the table is copied with numbers that stay numbers', async ({ launch }) => {
  const { application, page } = await launch();
  await openBreakdown(page);
  await page.getByRole('button', { name: 'Chép bảng' }).click();
  await expect(notice(page)).toHaveText('Đã chép bảng, có thể dán vào Excel hoặc Word');
  const text = await application.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toContain('Đại học\t742\t57,5%\t918\t70,5%\t1660\t64,0%');
});

test('the page can be used with a screen reader', async ({ launch }) => {
  const { page } = await launch();
  await openBreakdown(page);
  expect(await violations(page)).toEqual([]);

  // Where no standard is in force nobody is judged: the page says so and leads to the standards.
  await page.getByRole('textbox', { name: 'Tính đến ngày' }).fill('31/12/2026');
  await page.keyboard.press('Enter');
  await pick(page, /^Đếm gì/, 'dat chuan trinh do chuyen mon');
  await expect(page.getByText('Không có tiêu chuẩn nào có hiệu lực tại ngày 31/12/2026')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mở tiêu chuẩn' }).click();
  await expect(page.getByRole('tab', { name: 'Tiêu chuẩn' })).toHaveAttribute('aria-selected', 'true');
});
