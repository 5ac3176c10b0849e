import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample, peopleShown } from '../window/open-sample';
import { found, list, openPeople } from './people-page';

const head = '[role=columnheader][data-column]';

test('keys alone filter the window from the head of a column, change the condition and take it away', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openPeople(page);
  await expect(found(page)).toHaveText('2.593 / 2.593 người');
  await list(page).focus();
  await page.keyboard.press('ArrowUp');
  const openMenu = async (column: string): Promise<void> => {
    await page.keyboard.press('Home');
    const names = await list(page).locator(head).allInnerTexts();
    for (let step = names.indexOf(column); step > 0; step -= 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('menu')).toBeVisible();
  };
  await openMenu('Giới tính');
  await page.keyboard.press('l');
  await expect(page.getByRole('menuitem', { name: 'Lọc…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Nữ', exact: true }).press('Space');
  await page.keyboard.press('Enter');
  const chip = page.getByRole('button', { name: 'Giới tính: Nữ', exact: true });
  await expect(chip).toBeVisible();
  await expect(list(page)).toBeFocused();
  await expect(peopleShown(page)).toHaveText(/ trên /);
  const women = (await peopleShown(page).innerText()).split(' ')[0] ?? '';
  await expect(found(page)).toHaveText(`${women} / 2.593 người`);

  await openMenu('Giới tính');
  await page.getByRole('menuitem', { name: 'Lọc…' }).press('Enter');
  await page.getByRole('combobox', { name: 'Phép so sánh' }).selectOption('không phải');
  await page.getByRole('button', { name: 'Áp dụng' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Giới tính: không phải Nữ', exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(chip).toBeVisible();
  await expect(found(page)).toHaveText(`${women} / 2.593 người`);
  await openMenu('Giới tính');
  await page.getByRole('menuitem', { name: 'Bỏ lọc theo cột này' }).press('Enter');
  await expect(found(page)).toHaveText('2.593 / 2.593 người');
});

test('whom a figure led to becomes a filter and a group with a name', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Phân tích', exact: true }).click();
  await page.getByRole('gridcell', { name: /\d/ }).first().click();
  await expect(found(page)).toHaveText(/^\d+ \/ 2\.593 người$/);
  const [led = ''] = (await found(page).innerText()).split(' ');
  await page.getByRole('button', { name: 'Đưa vào bộ lọc' }).press('Enter');
  await expect(page.getByTestId('people-wanted')).toBeHidden();
  await expect(peopleShown(page)).toHaveText(`${led} trên 2.593 người`);
  await expect(found(page)).toHaveText(`${led} / 2.593 người`);
  await page.getByRole('button', { name: /^Lưu thành nhóm/ }).click();
  await page.getByRole('textbox', { name: /^Tên/ }).fill('Nhóm thử');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhóm “Nhóm thử”', exact: true })).toBeVisible();
  await expect(found(page)).toHaveText(`${led} / 2.593 người`);
});
