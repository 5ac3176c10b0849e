import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, notice, openSample, peopleShown } from '../window/open-sample';

const boardCard = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: `Thẻ ${title}`, exact: true });
const byGroup = 'Số người theo trình độ chuyên môn và đối tượng';

/** The column of the board that a card stands in, or is on its way to. */
function columnOf(card: Locator): Promise<number> {
  return card.evaluate((node) => {
    const item = node.closest<HTMLElement>('.react-grid-item');
    const left = Number(/translate\((-?[\d.]+)px/.exec(item?.style.transform ?? '')?.[1] ?? NaN);
    return Math.round((12 * left) / (item?.parentElement?.clientWidth ?? NaN));
  });
}

async function openBoards(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Bảng theo dõi' }).click();
  await expect(boardCard(page, byGroup).getByRole('figure', { name: /^Số người/ })).toHaveAttribute(
    'data-drawn',
    'true',
  );
}

test('the starter board shows the figures of the report; a mark filters the other cards, and lifts it again', async ({
  launch,
}) => {
  const { page } = await launch();
  await openBoards(page);
  await expect(boardCard(page, 'Dưới 40 tuổi')).toContainText('68,0 %');
  expect(await violations(page)).toEqual([]);

  const marks = boardCard(page, byGroup).locator('.mark-rect.role-mark path');
  const drawn = await marks.count();
  await marks.first().click();
  // Cadres without training.
  await expect(peopleShown(page)).toHaveText('3 trên 2.593 người');
  await expect(boardCard(page, 'Số người').getByText('3', { exact: true })).toBeVisible();
  // The card that filters keeps its own marks.
  expect(await marks.count()).toBe(drawn);
  await marks.first().click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});

test('a breakdown is pinned, moved by keys, taken back, and there after a restart', async ({ launch }) => {
  const { application, page, close } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Phân tích' }).click();
  await page.getByRole('button', { name: 'Ghim vào bảng theo dõi' }).click();
  await page.getByRole('menuitem', { name: 'Ghim vào bảng mới' }).click();
  await expect(notice(page)).toHaveText('Đã ghim vào bảng “Bảng 3”');
  await page.getByRole('button', { name: 'Bảng theo dõi', exact: true }).click();
  await page.getByRole('tab', { name: 'Bảng 3' }).click();
  const pinned = boardCard(page, byGroup);
  await expect(pinned).toBeVisible();

  const handle = pinned.getByRole('button', { name: /^Di chuyển/ });
  await expect.poll(() => columnOf(pinned)).toBe(0);
  await handle.press('ArrowRight');
  await handle.press('ArrowRight');
  await expect.poll(() => columnOf(pinned)).toBe(2);
  await page.keyboard.press('Control+z');
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('undo')?.click();
  });
  await expect.poll(() => columnOf(pinned)).toBe(0);
  await page.keyboard.press('Control+y');
  await expect.poll(() => columnOf(pinned)).toBe(1);

  await close();
  const again = await launch();
  await again.page.getByRole('button', { name: 'Bảng theo dõi', exact: true }).click();
  await again.page.getByRole('tab', { name: 'Bảng 3' }).click();
  await expect.poll(() => columnOf(boardCard(again.page, byGroup))).toBe(1);
});

test('the chart of a card is saved as a picture that says what it shows', async ({ launch, folder }) => {
  const { page, application } = await launch();
  await openBoards(page);
  const path = join(folder, 'trình độ.svg');
  await answerDialogs(application, { save: path });
  await boardCard(page, byGroup)
    .getByRole('button', { name: `Lưu và chép biểu đồ ${byGroup}` })
    .click();
  await page.getByRole('menuitem', { name: 'Lưu biểu đồ…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu biểu đồ' });
  await dialog.getByLabel('Định dạng').selectOption('svg');
  await dialog.getByRole('button', { name: 'Lưu…' }).click();
  await expect(notice(page)).toHaveText(`Đã lưu ${path}`);
  const svg = readFileSync(path, 'utf8');
  expect(svg).toContain(byGroup);
  expect(svg).toContain('742 (57,5\u00a0%)');
});

test('a board is deleted and brought back, and shared as a file', async ({ launch, folder }) => {
  const { page, application } = await launch();
  await openBoards(page);
  await page.getByRole('button', { name: 'Bảng này' }).click();
  await page.getByRole('menuitem', { name: 'Xóa bảng' }).click();
  await expect(page.getByRole('tab')).toHaveText(['Cơ cấu tuổi và nghỉ hưu']);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('tab')).toHaveCount(2);

  await answerDialogs(application, { save: join(folder, 'bảng.json'), open: [join(folder, 'bảng.json')] });
  await page.getByRole('button', { name: 'Bảng này' }).click();
  await page.getByRole('menuitem', { name: 'Lưu thành tệp…' }).click();
  await expect(notice(page).filter({ hasText: 'Đã lưu bảng theo dõi' })).toBeVisible();
  await page.getByRole('button', { name: 'Bảng này' }).click();
  await page.getByRole('menuitem', { name: 'Nhận từ tệp…' }).click();
  await expect(page.getByRole('tab')).toHaveCount(3);
});

test('a whole board is saved as PNG and PDF, and says which version it is', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Bảng theo dõi', exact: true }).click();
  await expect(page.getByRole('figure').first()).toHaveAttribute('data-drawn', 'true');
  const save = async (choice: string, path: string): Promise<void> => {
    await answerDialogs(application, { save: path });
    await page.getByRole('button', { name: 'Bảng này' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Lưu thành ảnh hoặc PDF' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: choice, exact: true }).press('Enter');
    await expect(notice(page).last()).toContainText('Đã lưu ảnh của bảng');
    await expect.poll(() => existsSync(path)).toBe(true);
  };
  const [png, pdf, svg] = ['bang.png', 'bang.pdf', 'bang.svg'].map((name) => join(folder, name));
  await save('PNG – Nội bộ', png ?? '');
  const picture = readFileSync(png ?? '');
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(2 * (1400 + 48));
  await save('PDF – Công khai (ẩn dưới 5)', pdf ?? '');
  expect(
    readFileSync(pdf ?? '')
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await save('PNG – Công khai (ẩn dưới 5)', svg ?? '');
  const drawn = readFileSync(svg ?? '', 'utf8');
  expect(drawn).toContain('Công khai');
  expect(drawn).toContain('Đoạn văn chỉ có ở bản nội bộ.');
  expect(drawn).not.toContain('Nội bộ');
});
