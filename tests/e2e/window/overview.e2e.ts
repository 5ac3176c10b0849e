import { expect, test } from '../harness/app-test';
import { bars, card, notice, openSample, peopleShown, tile } from './open-sample';

test('the sample province shows the published figures', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await expect(tile(page, 'Số người')).toContainText('2.593');
  await expect(tile(page, 'Dưới 40 tuổi')).toContainText('68,0\u00a0%');
  await expect(tile(page, 'Dưới 40 tuổi')).toContainText('1.763/2.593 người');
  const paragraph = (await page.getByTestId('paragraph').innerText()).replaceAll('\u00a0', ' ');
  for (const figure of [
    'Tính đến ngày 31/12/2024, Tỉnh Mẫu có 2.593 cán bộ, công chức',
    'trong đó 1.291 cán bộ và 1.302 công chức; số người dưới 40 tuổi chiếm 68,0 % (1.763 người)',
    '92,1 % đạt chuẩn về trình độ giáo dục phổ thông (1.189/1.291 người)',
    '99,61 % có trình độ chuyên môn từ sơ cấp trở lên (1.286/1.291 người)',
    '98,6 % có trình độ lý luận chính trị từ sơ cấp trở lên (1.273/1.291 người)',
    '96,7 % đạt chuẩn về trình độ giáo dục phổ thông (1.259/1.302 người)',
    '83,4 % có trình độ chuyên môn từ cao đẳng trở lên (1.086/1.302 người)',
  ])
    expect(paragraph).toContain(figure);
  await expect(page).toHaveTitle('Tỉnh Mẫu – Biên Chế');
});

test('a click on a bar filters the page, chips say so, one click clears it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await bars(page, 'Trình độ lý luận chính trị').nth(1).click();
  const chip = page.getByRole('button', { name: 'Trình độ lý luận chính trị: Cao cấp', exact: true });
  await expect(chip).toBeVisible();
  await expect(peopleShown(page)).toHaveText(/^108 trên 2\.593 người$/);
  await expect(page.getByTestId('paragraph')).toContainText('có 108 người thuộc nhóm đang xét');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(chip).toBeHidden();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});

test('a second click on the same bar lets the others back in', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await bars(page, 'Tháp tuổi theo giới tính').last().click();
  await expect(page.getByRole('button', { name: 'Giới tính: Nữ', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhóm tuổi: 20–24 tuổi', exact: true })).toBeVisible();
  await expect(bars(page, 'Tháp tuổi theo giới tính')).toHaveCount(1);
  await bars(page, 'Tháp tuổi theo giới tính').first().click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});

test('tiles and chips filter together', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await tile(page, 'Dưới 40 tuổi').getByRole('button').first().click();
  await expect(peopleShown(page)).toHaveText('1.763 trên 2.593 người');
  await expect(tile(page, 'Dưới 40 tuổi').getByRole('button').first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await tile(page, 'Nữ').getByRole('button').first().click();
  await expect(peopleShown(page)).not.toHaveText('1.763 trên 2.593 người');
  await page.getByRole('button', { name: 'Dưới 40 tuổi Bỏ điều kiện Dưới 40 tuổi' }).click();
  await expect(peopleShown(page)).toHaveText('817 trên 2.593 người');
});

test('any dimension filters, found without tone marks', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('combobox', { name: 'Tìm điều kiện' }).fill('chuyen nganh dao tao');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Tìm mục/ }).fill('ke toan');
  await page.getByRole('checkbox', { name: 'Kế toán', exact: true }).check();
  await expect(page.getByTestId('holding')).toHaveText('120 trên 2.593 người thỏa điều kiện');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(peopleShown(page)).toHaveText('120 trên 2.593 người');
  await page.getByRole('button', { name: 'Bỏ điều kiện Chuyên ngành đào tạo: Kế toán' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});

test('every figure follows the reference date', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const date = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await date.fill('31/12/2034');
  await date.press('Enter');
  await expect(tile(page, 'Dưới 40 tuổi')).not.toContainText('68,0');
  await expect(page.getByTestId('paragraph')).toContainText('Tính đến ngày 31/12/2034');
  await date.fill('31/02/2034');
  await date.press('Enter');
  await expect(page.getByText('Ngày không hợp lệ.')).toBeVisible();
  await expect(page.getByTestId('paragraph')).toContainText('Tính đến ngày 31/12/2034');
  await date.press('Escape');
  await expect(date).toHaveValue('31/12/2034');
  await page.getByRole('button', { name: 'Chọn nhanh ngày' }).click();
  await page.getByRole('menuitem', { name: 'Ngày ghi trong danh sách (31/12/2024)' }).click();
  await expect(tile(page, 'Dưới 40 tuổi')).toContainText('68,0\u00a0%');
});

test('the language switch changes everything at once', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(tile(page, 'Under 40')).toContainText('68.0%');
  await expect(peopleShown(page)).toHaveText('2,593 people');
  await expect(page.getByTestId('paragraph')).toContainText('As of 31 Dec 2024, Tỉnh Mẫu has 2,593');
  await expect(card(page, 'Age pyramid by sex').locator('svg.marks')).toContainText('Men: 1,769 (68.2%)');
  const vietnamese = await page
    .locator('nav, header')
    .evaluateAll((parts) => parts.map(({ textContent }) => textContent).join(' '));
  expect(vietnamese).not.toMatch(/Tổng quan|Dữ liệu|Tính đến|Xuất/);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(peopleShown(page)).toHaveText('2,593 people');
});

test('the paragraph is copied as it stands', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Chép đoạn văn' }).click();
  await expect(notice(page)).toHaveText('Đã chép');
  const copied = await application.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(await page.getByTestId('paragraph').innerText());
});

test('a filter that nobody meets says so and offers the way back', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const date = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await date.fill('31/12/2074');
  await date.press('Enter');
  await tile(page, 'Dưới 40 tuổi').getByRole('button').first().click();
  await expect(page.getByText('Không có người nào thuộc nhóm đang lọc.')).toBeVisible();
  await expect(page.getByTestId('paragraph')).toContainText('không có người nào thuộc nhóm đang xét');
  await page.getByRole('button', { name: 'Xem tất cả mọi người' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});
