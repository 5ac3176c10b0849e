import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { openSample, peopleShown, tile } from '../window/open-sample';
import { messy } from './messy-workbook';
import { columnHead, grid, openMessy, openOther, openTab, pickField, sheetRow, status } from './review-page';

/** The second table has other columns than the first. */
const twoTables = [
  'STT;Họ và tên;Ngày sinh;Giới tính;Trình độ chuyên môn',
  '1;Lò Văn An;12/03/1985;Nam;Đại học',
  '2;Quàng Thị Bình;05/07/1990;Nữ;Đại học',
  ';B. NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH;;;',
  'STT;Họ và tên;Giới tính;Ngày sinh;Đ;Dân tộc',
  '1;Vàng A Chư;Nam;20/11/1979;x;Thái',
  '2;Nguyễn Thị Dung;Nữ;01/01/1988;;Kinh',
  '',
].join('\r\n');

test('every row shows what it was taken for, in words and colour', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  const kinds: readonly (readonly [number, string])[] = [
    [messy.titleRow, 'tiêu đề trên'],
    [3, 'trống'],
    ...messy.headerRows.map((row) => [row, 'tiêu đề cột'] as const),
    ...messy.sectionRows.map((row) => [row, 'mục'] as const),
    ...messy.personRows.map((row) => [row, 'người'] as const),
    [messy.totalRow, 'tổng'],
    [messy.footerRow, 'chân trang'],
  ];
  for (const [row, kind] of kinds)
    await expect(sheetRow(page, row).getByRole('gridcell').first()).toHaveText(kind);
  const colours = new Set<string>();
  for (const row of [messy.titleRow, 4, 6, 7, messy.totalRow, messy.footerRow])
    colours.add(await sheetRow(page, row).evaluate((node) => getComputedStyle(node).backgroundColor));
  expect(colours.size).toBe(6);
  await expect(page.getByRole('list', { name: 'Chú giải loại dòng' }).getByRole('listitem')).toHaveCount(9);
  await expect(columnHead(page, 'B')).toHaveAccessibleName('Cột B Họ và tên chắc chắn');
  await expect(columnHead(page, 'D')).toHaveAccessibleName('Cột D Giới tính ✓ Nam chắc chắn');
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I không dùng cần xem');
});

test('a column is given its field, the figures follow, and Ctrl+Z takes it back', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await expect(tile(page, 'Đảng viên')).toContainText('Danh sách chưa có thông tin');
  await openTab(page, 'Trang tính');
  await pickField(page, messy.unknownColumn, 'dang vien', 'Đảng viên');
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I Đảng viên chắc chắn');
  await expect(status(page)).toHaveText('6 người · 4 vấn đề');
  await expect(page.getByText('Dùng cách đọc đã nhớ')).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await page.getByRole('button', { name: 'Tổng quan' }).click();
  await expect(tile(page, 'Đảng viên')).toContainText('4/6 người');

  await page.getByRole('button', { name: /^Dữ liệu/ }).click();
  await grid(page).press('Control+z');
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName('Cột I không dùng cần xem');
  await expect(page.getByText('Dùng cách đọc đã nhớ')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hoàn tác', exact: true })).toBeDisabled();
});

test('a column of ticks is given the category that a tick means', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  await columnHead(page, messy.unknownColumn).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('button', { name: 'Đánh dấu (x)' }).click();
  await picker.getByRole('combobox').fill('can bo');
  await picker
    .getByRole('option', { name: /cột đánh dấu: Cán bộ/ })
    .first()
    .click();
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName(/✓ Cán bộ/);
});

test('a tick can mean the words above it', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  await columnHead(page, messy.unknownColumn).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('button', { name: 'Đánh dấu (x)' }).click();
  await picker.getByRole('combobox').fill('chuyen nganh');
  await picker.getByRole('option', { name: 'Chuyên ngành đào tạo – cột đánh dấu: Mã phụ' }).click();
  await expect(columnHead(page, messy.unknownColumn)).toHaveAccessibleName(
    'Cột I Chuyên ngành đào tạo ✓ Mã phụ chắc chắn',
  );
});

test('the head follows the table that the cursor stands in, and its columns can be corrected', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  const path = join(folder, 'hai bảng.csv');
  writeFileSync(path, twoTables);
  await openMessy(application, page, folder);
  await openOther(application, [path]);
  await openTab(page, 'Trang tính');
  await expect(columnHead(page, 'E')).toHaveAccessibleName('Cột E Trình độ chuyên môn chắc chắn');
  await page.getByRole('button', { name: 'Bảng 2 (từ dòng 5)' }).click();
  await expect(columnHead(page, 'F')).toHaveAccessibleName('Cột F Dân tộc chắc chắn');
  await pickField(page, 'E', 'ghi chu', 'Ghi chú');
  await expect(columnHead(page, 'E')).toHaveAccessibleName('Cột E Ghi chú chắc chắn');
  await page.getByRole('button', { name: 'Bảng 1 (từ dòng 1)' }).click();
  await expect(columnHead(page, 'E')).toHaveAccessibleName('Cột E Trình độ chuyên môn chắc chắn');
});

test('a row is left out by its menu and read again', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  await sheetRow(page, 8).hover();
  await page.getByRole('button', { name: 'Lệnh của dòng 8', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bỏ qua dòng này' }).click();
  await expect(sheetRow(page, 8).getByRole('gridcell').first()).toHaveText('bỏ qua');
  await expect(status(page)).toContainText('6 → 5 người');
  await expect(peopleShown(page)).toHaveText('5 người');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(status(page)).toContainText('5 → 6 người');
  await expect(sheetRow(page, 8).getByRole('gridcell').first()).toHaveText('người');
});

test('the header is moved by its numbers and by dragging its border', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openTab(page, 'Trang tính');
  const from = page.getByLabel('Tiêu đề từ dòng');
  const to = page.getByLabel('đến dòng', { exact: true });
  await expect(from).toHaveValue('4');
  await to.fill('7');
  await to.press('Enter');
  await expect(status(page)).toContainText('6 → 5 người');
  await expect(sheetRow(page, 7).getByRole('gridcell').first()).toHaveText('tiêu đề cột');

  const border = await grid(page).locator('[data-border=bottom]').boundingBox();
  if (border === null) throw new Error('the header has no lower border');
  const [x, y] = [border.x + 200, border.y + border.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 30, { steps: 4 });
  await page.mouse.move(x, y - 48, { steps: 4 });
  await page.mouse.up();
  await expect(to).toHaveValue('5');
  await expect(status(page)).toContainText('5 → 6 người');
});

test('the grid is used with the keyboard alone, and printed whole', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await openTab(page, 'Trang tính');
  await expect(sheetRow(page, 6)).toBeVisible();
  await grid(page).focus();
  await grid(page).press('Control+End');
  const line = page.getByTestId('cell-line');
  await expect(line).toContainText(/^[A-Z]{2}2\d{3}/);
  const active = grid(page).getByRole('gridcell', { selected: true });
  await expect(active).toBeInViewport();
  await expect(grid(page)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  await grid(page).press('Control+Home');
  await expect(line).toHaveText('A');
  await grid(page).press('ArrowRight');
  await grid(page).press('Enter');
  const picker = page.getByRole('dialog', { name: 'Cột B là gì?' });
  await expect(picker.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(picker).toBeHidden();
  await expect(grid(page)).toBeFocused();
  const rows = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  expect(rows).toBeGreaterThan(2593);
  await application.evaluate(({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    Reflect.set(contents, 'print', (_paper: unknown, done: (isPrinted: boolean, reason: string) => void) => {
      void contents
        .executeJavaScript(`document.querySelectorAll('[data-testid=printed-sheet] tbody tr').length`)
        .then((printed: unknown) => {
          Reflect.set(globalThis, 'printed', printed);
          done(true, '');
        });
    });
    (Menu.getApplicationMenu()?.getMenuItemById('print')?.click as () => void)();
  });
  const printed = (): Promise<unknown> =>
    application.evaluate(() => Reflect.get(globalThis, 'printed') as unknown);
  await expect.poll(printed, { timeout: 60_000 }).toBe(rows);
  await expect(page.getByTestId('printed-sheet')).toHaveCount(0);
});
