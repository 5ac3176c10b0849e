import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample, peopleShown, tile } from '../window/open-sample';

/** Opens "+ Lọc" and searches for what the condition is about. */
async function startCondition(page: Page, subject: string): Promise<void> {
  await page.getByRole('button', { name: 'Lọc', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Tìm điều kiện' }).fill(subject);
  await page.keyboard.press('Enter');
}

const chip = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

test('keys alone make, change, take back and remove conditions', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await startCondition(page, 'tuoi');
  await page.getByRole('textbox', { name: 'Từ (tuổi)' }).fill('30');
  await page.getByRole('textbox', { name: 'Dưới (tuổi)' }).fill('40');
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Tuổi: từ 30 đến dưới 40')).toBeVisible();
  await expect(peopleShown(page)).toHaveText(/^[\d.]+ trên 2\.593 người$/);
  const first = (await peopleShown(page).innerText()).split(' ')[0];
  await startCondition(page, 'gioi tinh');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox').nth(1)).toBeFocused();
  await page.getByRole('checkbox', { name: 'Nữ', exact: true }).press('Space');
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Giới tính: Nữ')).toBeVisible();

  await chip(page, 'Giới tính: Nữ').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Phép so sánh' }).selectOption('không phải');
  await page.getByRole('button', { name: 'Áp dụng' }).press('Enter');
  await expect(chip(page, 'Giới tính: không phải Nữ')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(chip(page, 'Giới tính: Nữ')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(peopleShown(page)).toHaveText(`${first} trên 2.593 người`);
  await page.keyboard.press('Control+y');
  await expect(chip(page, 'Giới tính: Nữ')).toBeVisible();
  await chip(page, 'Giới tính: Nữ').focus();
  await page.keyboard.press('Delete');
  await expect(peopleShown(page)).toHaveText(`${first} trên 2.593 người`);
});

test('conditions are combined with and, or, not; all parts are reached by axe', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghép nhiều điều kiện…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghép điều kiện lọc' });
  const add = async (subject: string): Promise<void> => {
    await dialog.getByRole('button', { name: 'Thêm điều kiện', exact: true }).press('Enter');
    await page.getByRole('combobox', { name: 'Tìm điều kiện' }).fill(subject);
    await page.keyboard.press('Enter');
  };
  await dialog.getByRole('combobox', { name: 'Cách ghép' }).selectOption({ index: 1 });
  await add('duoi 30 tuoi');
  await add('den tuoi nghi huu (thang)');
  await dialog.getByRole('textbox', { name: 'Trong vòng (tháng)' }).fill('60');
  await expect(dialog.getByTestId('holding')).toContainText('trên 2.593 người thỏa điều kiện');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Áp dụng' }).click();
  const words = 'Dưới 30 tuổi hoặc Tuổi nghỉ hưu: đến trong 5 năm tới hoặc đã đến';
  await expect(chip(page, words)).toBeVisible();
  await chip(page, words).click();
  await expect(dialog.getByRole('textbox', { name: 'Trong vòng (tháng)' })).toHaveValue('60');
});

test('a filter is kept as a group of people and chosen again', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await tile(page, 'Dưới 40 tuổi').getByRole('button').first().click();
  await expect(peopleShown(page)).toHaveText('1.763 trên 2.593 người');
  await page.getByRole('button', { name: 'Lưu thành nhóm người…' }).click();
  await page.getByRole('textbox', { name: 'Tên nhóm' }).fill('Cán bộ trẻ');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Nhóm “Cán bộ trẻ”')).toBeVisible();
  await expect(peopleShown(page)).toHaveText('1.763 trên 2.593 người');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await startCondition(page, 'can bo tre');
  await expect(peopleShown(page)).toHaveText('1.763 trên 2.593 người');
  await expect(chip(page, 'Nhóm “Cán bộ trẻ”')).toBeVisible();
});
