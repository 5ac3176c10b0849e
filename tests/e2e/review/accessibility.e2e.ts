import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { messy } from './messy-workbook';
import { columnHead, openMessy, openTab, pickField, sheetRow, status } from './review-page';

for (const theme of ['light', 'dark'] as const) {
  test(`no violation on any tab, ${theme}`, async ({ launch, folder }) => {
    const { application, page } = await launch();
    await page.evaluate((chosen) => window.desktop.changeSettings({ theme: chosen }), theme);
    await page.reload();
    await openMessy(application, page, folder);
    await openTab(page, 'Vấn đề');
    await page.getByRole('button', { name: /Dòng tổng không khớp/ }).click();
    expect(await violations(page)).toEqual([]);

    await openTab(page, 'Trang tính');
    await expect(sheetRow(page, 8)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await columnHead(page, messy.unknownColumn).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pickField(page, messy.unknownColumn, 'dang vien', 'Đảng viên');
    await page.getByRole('button', { name: 'Lệnh của dòng 8', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Bỏ qua dòng này' }).click();
    await expect(status(page)).toContainText('6 → 5 người');
    expect(await violations(page)).toEqual([]);

    await openTab(page, 'Giá trị');
    await page.getByRole('row', { name: /Mán/ }).getByRole('button', { name: 'Để trống' }).click();
    await expect(page.getByRole('table', { name: 'Đã trả lời' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await openTab(page, 'Tệp và cột');
    expect(await violations(page)).toEqual([]);
  });
}
