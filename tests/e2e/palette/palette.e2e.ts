import type { Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample, peopleShown } from '../window/open-sample';

const options = (page: Page) => page.getByRole('listbox', { name: 'Tìm nhanh' }).getByRole('option');

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: /^Trang, chỉ tiêu/ }).fill(words);
}

test('a page, an indicator, a unit and a person are found by a few letters without marks', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await find(page, 'phan tich');
  await expect(options(page).first()).toHaveText('Phân tích');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('breakdown')).toBeVisible();

  await find(page, 'duoi 40');
  await options(page).filter({ hasText: 'Dưới 40 tuổi' }).click();
  await expect(page.getByRole('heading', { name: /Dưới 40 tuổi/ }).first()).toBeVisible();

  await find(page, 'pung be');
  const unit = page.getByRole('group', { name: 'Lọc theo đơn vị' }).getByRole('option').first();
  const name = await unit.innerText();
  await unit.click();
  await expect(page.getByRole('region', { name: 'Bộ lọc và số người' })).toContainText(name);
  await expect(peopleShown(page)).toContainText('2.593');
});

test('a person is found across units, and the card opens; Escape closes the quick find', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await find(page, 'lo van');
  const person = page.getByRole('group', { name: 'Mở hồ sơ' }).getByRole('option').first();
  const name = (await person.innerText()).split('\n')[0] ?? '';
  await person.click();
  await expect(page.getByTestId('person-card').getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog', { name: 'Tìm nhanh' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Tìm nhanh' })).toHaveCount(0);
});
