import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { found } from '../people/people-page';
import { card, openSample, peopleShown, tile } from '../window/open-sample';

const marks = (page: Page, chart: string): Locator =>
  card(page, chart).getByRole('figure').getByRole('button');
const explanation = (page: Page): Locator => page.getByTestId('explanation');

/** The number of people that the name of a mark tells: `Nam, 35–39: 312 (12,0 %)`. */
async function told(mark: Locator): Promise<string> {
  const name = (await mark.getAttribute('aria-label')) ?? '';
  return /: ([\d.]+)/.exec(name)?.[1] ?? '';
}

test('marks of the overview by keys: arrows, explanation, people, filter', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const bars = marks(page, 'Tháp tuổi theo giới tính');
  await bars.first().focus();
  await page.keyboard.press('ArrowDown');
  const mark = page.locator(':focus');
  await expect(mark).toHaveAttribute('aria-label', /^Nam, /);
  const people = await told(mark);
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText(`${people} (`);
  await expect(explanation(page)).toContainText('Tính đến');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await expect(mark).toHaveAttribute('aria-label', /^Nam, /);
  await page.keyboard.press('Enter');
  await expect(peopleShown(page)).toHaveText(`${people} trên 2.593 người`);
  await page.keyboard.press('Control+z');
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await bars.nth(3).focus();
  const others = await told(page.locator(':focus'));
  await page.keyboard.press('Control+Enter');
  await expect(found(page)).toHaveText(`${others} / 2.593 người`);
});

test('a resting pointer explains a mark, one click in it shows its people', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const bar = marks(page, 'Trình độ lý luận chính trị').first();
  const people = await told(bar);
  await bar.hover();
  await expect(explanation(page)).toContainText(`${people} (`);
  await explanation(page).getByRole('button').first().click();
  await expect(found(page)).toHaveText(`${people} / 2.593 người`);
});

test('half of a bar leads to its half of the people', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const bar = page.getByRole('button', { name: /Dưới 40 tuổi: \d+ người$/ }).first();
  const people = await told(bar);
  await bar.focus();
  await page.keyboard.press('Control+Enter');
  await expect(found(page)).toHaveText(`${people} / 2.593 người`);
});

test('figures of units by keys: explained, and their people', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const table = page.getByTestId('units');
  await table.locator('[data-row="0"][data-column="1"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cell = page.locator(':focus');
  await expect(cell).toHaveAttribute('data-row', '1');
  const young = await cell.innerText();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('Dưới 40 tuổi');
  await expect(explanation(page)).toContainText(`${young} ÷ `);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(found(page)).toHaveText(`${young} / 2.593 người`);
});

test('the tile of everybody explains itself, with Ctrl a tile shows its people', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await tile(page, 'Số người').getByRole('button').first().focus();
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText('2.593');
  await page.keyboard.press('Escape');
  await tile(page, 'Dưới 40 tuổi').getByRole('button').first().press('Control+Enter');
  await expect(found(page)).toHaveText('1.763 / 2.593 người');
});

test('charts of Phân tích by keys', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Phân tích', exact: true }).click();
  const bars = page.getByRole('region', { name: 'Biểu đồ' }).getByRole('figure').getByRole('button');
  await bars.first().focus();
  const people = await told(page.locator(':focus'));
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText(people);
  await page.keyboard.press('Escape');
  await bars.first().focus();
  await page.keyboard.press('Enter');
  await expect(found(page)).toHaveText(`${people} / 2.593 người`);
});

test('cards of a board explain their figures and lead to the people', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Bảng theo dõi', exact: true }).click();
  const bars = page.getByRole('figure').getByRole('button');
  await bars.first().focus();
  const people = await told(page.locator(':focus'));
  await page.keyboard.press('F1');
  await expect(explanation(page)).toContainText(people);
  await page.keyboard.press('Escape');
  await bars.first().focus();
  await page.keyboard.press('Control+Enter');
  await expect(found(page)).toHaveText(`${people} / 2.593 người`);
});
