import { expect, test } from '../harness/app-test';
import { openSample } from '../window/open-sample';
import { cardValue, found, list, listRow, personCard } from './people-page';

test('keys alone search, correct a value and take it back, and open the menu of a column', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Nhân sự', exact: true }).press('Enter');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('thai tong van');
  await expect(found(page)).not.toHaveText('2.593 / 2.593 người');
  await list(page).focus();
  await page.keyboard.press('Enter');
  await expect(personCard(page)).toBeVisible();

  const birth = cardValue(page, 'Ngày sinh');
  await birth.getByRole('button', { name: 'Sửa Ngày sinh' }).focus();
  await page.keyboard.press('Enter');
  await expect(birth.getByRole('textbox', { name: 'Giá trị đúng' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('28/02/1979');
  await birth.getByRole('textbox', { name: /^Lý do/ }).focus();
  await page.keyboard.type('Theo hồ sơ gốc');
  await page.keyboard.press('Enter');
  await expect(birth).toContainText('28/02/1979');
  await personCard(page).getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(birth).not.toContainText('28/02/1979');
  await list(page).focus();
  await page.keyboard.press('Escape');
  await expect(personCard(page)).toBeHidden();
  await expect(listRow(page, 1)).toContainText('Tòng Văn Thái');

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
});
