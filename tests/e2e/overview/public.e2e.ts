import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { card, openSample, tile } from '../window/open-sample';

test('the public version of the overview says that it is one and tells no small figure', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Cài đặt' }).press('Enter');
  const settings = page.getByRole('dialog', { name: 'Cài đặt' });
  const threshold = settings.getByLabel('Ngưỡng ẩn số liệu khi công khai');
  await expect(threshold).toHaveValue('5');
  await threshold.selectOption('dưới 10 người');
  await expect(threshold).toHaveValue('10');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const tiles = page.getByRole('list', { name: 'Số liệu chính' });
  await expect(tiles).toContainText('Chưa có thông tin: ');
  await page.getByRole('button', { name: 'Ô số liệu và phiên bản của trang' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Công khai (ẩn dưới 10)' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('public-overview')).toContainText('dưới 10 người');
  await expect(page.getByTestId('paragraph')).toHaveCount(0);
  await expect(card(page, 'Tháp tuổi theo giới tính')).toContainText('Bản công khai');
  await expect(card(page, 'Quy mô đơn vị và tỷ lệ dưới 40 tuổi')).toHaveCount(0);
  const figures = await page.getByTestId('units').locator('tbody td[data-column="1"]').allInnerTexts();
  expect(figures.length).toBeGreaterThan(20);
  expect(figures.filter((text) => text !== '…' && Number(text) > 0 && Number(text) < 10)).toEqual([]);
  // Of seven people the sex is not recorded; beside the women the men of the pyramid would tell their number.
  await expect(tile(page, 'Nữ')).toContainText('817');
  await expect(card(page, 'Tháp tuổi theo giới tính')).not.toContainText('1.769');
  await expect(tile(page, 'Số người')).toContainText('2.593');
  await expect(tiles).not.toContainText('Chưa có thông tin');
  // A hidden figure says by which rule it is hidden, and no number.
  await page.getByTestId('units').locator('tbody td[data-column]', { hasText: /^…$/ }).first().hover();
  await expect(page.getByTestId('explanation')).toContainText('ô có dưới 10 người');
  await expect(page.getByTestId('explanation')).not.toContainText('Mẫu số');
  await page.mouse.move(0, 0);
  // So do the marks of the charts; those that are told give their figure, and none leads to people.
  const explanation = page.getByTestId('explanation');
  await expect(explanation).toHaveCount(0);
  const explained = async (title: string): Promise<string[]> => {
    const found: string[] = [];
    const marks = card(page, title).locator('.role-mark > [tabindex]');
    for (let at = 0; at < (await marks.count()); at += 1) {
      await marks.nth(at).focus();
      await page.keyboard.press('F1');
      await expect(explanation).toBeVisible();
      await expect(explanation.getByRole('button', { name: /người|danh sách/ })).toHaveCount(0);
      found.push(await explanation.innerText());
      await page.keyboard.press('Escape');
      await expect(explanation).toHaveCount(0);
    }
    return found;
  };
  const levels = await explained('Trình độ chuyên môn theo đối tượng');
  expect(levels.filter((text) => /\d+ người/.test(text) && !text.includes('…')).length).toBeGreaterThan(3);
  const ages = await explained('Tháp tuổi theo giới tính');
  expect(ages.filter((text) => text.includes('ô có dưới 10 người')).length).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('paragraph')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.getByTestId('public-overview')).toBeVisible();
  await page.getByRole('button', { name: 'Phân tích', exact: true }).click();
  await page.getByRole('combobox', { name: 'Bản', exact: true }).selectOption('Công khai (ẩn dưới 10)');
  await expect(page.getByRole('region', { name: 'Biểu đồ' }).locator('..')).toContainText('Bản công khai');
  await page.getByTestId('breakdown').locator('td', { hasText: '…' }).first().hover();
  await expect(page.getByTestId('explanation')).toContainText('Bản công khai: dấu “…”');
  await expect(page.getByTestId('explanation').getByRole('button')).toHaveCount(0);
});
