import { expect, test } from '../harness/app-test';
import { card, openSample, peopleShown } from './open-sample';

test('units sort by any column, and the totals are those of the tiles', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const table = page.getByTestId('units');
  const people = table.getByRole('columnheader', { name: 'Số người', exact: true });
  await expect(people).toHaveAttribute('aria-sort', 'descending');
  await expect(table.locator('tfoot')).toContainText(/Tổng số\s*2\.593\s*1\.763\s*68,0\u00a0%\s*817/);

  const share = table.getByRole('columnheader', { name: 'Nữ, %' });
  await share.getByRole('button').click();
  await expect(share).toHaveAttribute('aria-sort', 'descending');
  const shares = async (): Promise<number[]> =>
    (await table.locator('tbody tr:not([aria-hidden]) td:nth-child(6)').allInnerTexts()).map((text) =>
      parseFloat(text.replace(',', '.')),
    );
  const falling = await shares();
  expect(falling.length).toBeGreaterThan(5);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  await share.getByRole('button').click();
  await expect(share).toHaveAttribute('aria-sort', 'ascending');
  const rising = await shares();
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
});

test('only the rows in sight are drawn; scrolling reaches the last one', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const table = page.getByTestId('units');
  const rows = table.locator('tbody tr:not([aria-hidden])');
  await expect(table).toHaveAttribute('aria-rowcount', '118');
  expect(await rows.count()).toBeLessThan(60);
  await page.getByRole('region', { name: 'Bảng các đơn vị' }).focus();
  await page.keyboard.press('End');
  await expect(table.locator('tr[aria-rowindex="117"]')).toBeVisible();
});

test('the name of a unit filters', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const name = page
    .getByTestId('units')
    .locator('tbody tr:not([aria-hidden]) th')
    .first()
    .getByRole('button');
  const unit = await name.innerText();
  await name.click();
  await expect(page.getByRole('button', { name: `Đơn vị: ${unit}`, exact: true })).toBeVisible();
  await expect(peopleShown(page)).toHaveText(/^24 trên 2\.593 người$/);
  await expect(card(page, 'Các đơn vị')).toContainText('1 đơn vị');
});
