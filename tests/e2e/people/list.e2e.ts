import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample, peopleShown, tile } from '../window/open-sample';
import { cardValue, found, list, listRow, openPeople, personCard, search } from './people-page';

test('search without tone marks, the card, and the cell that a value stands in', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openPeople(page);
  await expect(found(page)).toHaveText('2.593 / 2.593 người');
  await expect(listRow(page, 1)).toContainText('Phường Púng Bẻ');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('thai tong van');
  await expect(found(page)).not.toHaveText('2.593 / 2.593 người');
  await expect(listRow(page, 1)).toContainText('Tòng Văn Thái');
  await listRow(page, 1).click();
  await expect(personCard(page).getByRole('heading', { level: 2 })).toHaveText('Tòng Văn Thái');
  await expect(cardValue(page, 'Ngày sinh')).toContainText('1985');

  await cardValue(page, 'Ngày sinh')
    .getByRole('button', { name: /^Xem ô/ })
    .click();
  await expect(page.getByRole('tab', { name: 'Trang tính' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('grid').locator('[aria-selected=true]')).toHaveText('1985');

  await openPeople(page);
  await expect(personCard(page).getByRole('heading', { level: 2 })).toHaveText('Tòng Văn Thái');
  await personCard(page).getByRole('button', { name: 'Đóng thẻ (Esc)' }).click();
  await search(page, 'khongcoai');
  await expect(page.getByText('Không có người nào khớp.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ tìm và lọc' }).click();
  await expect(found(page)).toHaveText('2.593 / 2.593 người');
});

test('a figure leads to the people behind it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await tile(page, 'Dưới 40 tuổi').hover();
  await tile(page, 'Dưới 40 tuổi').getByRole('link').click();
  await expect(page.getByTestId('people-wanted')).toHaveText('Dưới 40 tuổi · 1.763 người');
  await expect(found(page)).toHaveText('1.763 / 2.593 người');
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await page.getByTestId('people-wanted').click();
  await expect(found(page)).toHaveText('2.593 / 2.593 người');
});

test('keys alone sort, open and close; sensitive values are hidden until shown', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openPeople(page);
  await expect(listRow(page, 1)).toContainText('Phường Púng Bẻ');
  await list(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('columnheader', { name: /Họ và tên/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(listRow(page, 1)).toContainText(/ An/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(personCard(page)).toBeVisible();
  await expect(cardValue(page, 'Dân tộc')).toHaveText('Dân tộc•••');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('switch', { name: 'Hiện dữ liệu nhạy cảm' }).click();
  await expect(cardValue(page, 'Dân tộc')).not.toContainText('•••');
  await list(page).focus();
  await page.keyboard.press('Escape');
  await expect(personCard(page)).toBeHidden();
});
