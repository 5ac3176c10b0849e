import { expect, test } from '../harness/app-test';
import { openSample } from '../window/open-sample';
import { cardValue, list, listRow, openPeople } from './people-page';

test('any column: what is worked out is shown, sorted, filtered, and stands in the card', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openPeople(page);
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('textbox', { name: /^Tìm cột/ }).fill('nghi huu');
  await page.getByRole('checkbox', { name: 'Thời điểm nghỉ hưu' }).check();
  await page.getByRole('textbox', { name: /^Tìm cột/ }).fill('chuan: trinh do');
  await page.getByRole('checkbox', { name: /^Chuẩn: Trình độ chuyên môn/ }).check();
  await page.keyboard.press('Escape');
  const head = (name: RegExp) => list(page).getByRole('columnheader', { name });
  await list(page).focus();
  await page.keyboard.press('End');
  await expect(head(/^Chuẩn: Trình độ/)).toBeVisible();
  await head(/^Thời điểm nghỉ hưu/).click();
  await expect(head(/^Thời điểm nghỉ hưu/)).toHaveAttribute('aria-sort', 'ascending');
  await expect(listRow(page, 1)).toContainText(/\/2025/);
  await listRow(page, 1).click();
  await expect(cardValue(page, 'Thời điểm nghỉ hưu')).toContainText(/(?:30|31|28|29)\/\d\d\/20\d\d/);
  await expect(cardValue(page, 'Nhóm tuổi')).toBeVisible();
  await expect(cardValue(page, 'Thời gian đến tuổi nghỉ hưu')).toContainText('Trong 1 năm tới');
});
