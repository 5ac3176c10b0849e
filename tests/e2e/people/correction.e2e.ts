import { expect, test } from '../harness/app-test';
import { openMessy, openTab } from '../review/review-page';
import { pick } from '../breakdown/breakdown-page';
import { openSample, peopleShown } from '../window/open-sample';
import { cardValue, list, listRow, openPeople, personCard } from './people-page';

test('a value is corrected with a reason, taken back, and listed', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await openMessy(application, page, folder);
  await openPeople(page);
  await listRow(page, 2).click();
  const birth = cardValue(page, 'Ngày sinh');
  const before = (await birth.innerText()).split('\n')[1] ?? '';
  const correct = async (value: string): Promise<void> => {
    await birth.hover();
    await birth.getByRole('button', { name: 'Sửa Ngày sinh' }).click();
    await birth.getByRole('textbox', { name: 'Giá trị đúng' }).fill(value);
  };
  await correct('31/02/1979');
  await expect(birth.getByText(/^Không phải ngày có thật/)).toBeVisible();
  await birth.getByRole('textbox', { name: 'Giá trị đúng' }).fill('28/02/1979');
  await birth.getByRole('button', { name: 'Lưu' }).click();
  await expect(birth.getByText('Hãy ghi lý do sửa.')).toBeVisible();
  await birth.getByRole('textbox', { name: /^Lý do/ }).fill('Theo hồ sơ gốc');
  await birth.getByRole('button', { name: 'Lưu' }).click();
  await expect(birth).toContainText('28/02/1979');
  await expect(birth).toContainText(`Trong tệp: ${before}`);
  await expect(listRow(page, 2)).toContainText('28/02/1979');

  await personCard(page).getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(birth).not.toContainText('28/02/1979');
  await expect(listRow(page, 2)).not.toContainText('28/02/1979');

  await correct('1979');
  await birth.getByRole('textbox', { name: /^Lý do/ }).fill('Theo hồ sơ gốc');
  await page.keyboard.press('Enter');
  await expect(birth).toContainText('Sửa bằng tay');
  await openTab(page, 'Sửa bằng tay');
  const row = page.getByTestId('corrections').getByRole('row').nth(1);
  await expect(row).toContainText('Theo hồ sơ gốc');
  await expect(row).toContainText('1979');
  await row.getByRole('button', { name: 'Bỏ lần sửa này' }).click();
  await expect(page.getByText(/^Chưa có giá trị nào được sửa bằng tay/)).toBeVisible();
});

test('a correction by keys keeps the focus, and Ctrl+Z takes it back in its turn from any page', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openPeople(page);
  await expect(listRow(page, 2)).toContainText('Phường Púng Bẻ');
  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const birth = cardValue(page, 'Ngày sinh');
  const name = await personCard(page).getByRole('heading', { level: 2 }).innerText();
  const pencil = birth.getByRole('button', { name: 'Sửa Ngày sinh' });
  await pencil.focus();
  await page.keyboard.press('Enter');
  await expect(birth.getByRole('textbox', { name: 'Giá trị đúng' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pencil).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('28/02/1979');
  await birth.getByRole('textbox', { name: /^Lý do/ }).focus();
  await page.keyboard.type('Theo hồ sơ gốc');
  await page.keyboard.press('Enter');
  await expect(birth).toContainText('Sửa bằng tay');
  await expect(pencil).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(personCard(page)).toBeHidden();
  await expect(list(page)).toBeFocused();
  await expect(listRow(page, 2)).toContainText('28/02/1979');

  await page.getByRole('button', { name: 'Phân tích' }).click();
  await pick(page, /^Đếm gì/, 'duoi 30');
  await expect(page.getByRole('button', { name: /^Đếm gì.*Dưới 30 tuổi/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Đếm gì.*Dưới 30 tuổi/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('notice')).toHaveText(`Đã hoàn tác: sửa Ngày sinh của ${name}.`);
  await openPeople(page);
  await expect(listRow(page, 2)).not.toContainText('28/02/1979');
  await page.getByRole('button', { name: 'Định nghĩa' }).click();
  await page.keyboard.press('Control+y');
  await expect(page.getByTestId('notice').last()).toHaveText(`Đã làm lại: sửa Ngày sinh của ${name}.`);
  await openPeople(page);
  await expect(listRow(page, 2)).toContainText('28/02/1979');
});

test('a correction is taken back and brought again after another snapshot was chosen, in its own', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Biến động' }).click();
  await page.getByRole('button', { name: 'Thêm tỉnh mẫu 31/12/2023' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
  const choose = async (from: string, to: string): Promise<void> => {
    await page.getByRole('button', { name: `Kỳ số liệu: ${from}` }).click();
    await page.getByRole('menuitemradio', { name: to }).click();
  };
  await openPeople(page);
  await listRow(page, 2).click();
  const birth = cardValue(page, 'Ngày sinh');
  await birth.hover();
  await birth.getByRole('button', { name: 'Sửa Ngày sinh' }).click();
  await birth.getByRole('textbox', { name: 'Giá trị đúng' }).fill('28/02/1979');
  await birth.getByRole('textbox', { name: /^Lý do/ }).fill('Theo hồ sơ gốc');
  await birth.getByRole('button', { name: 'Lưu' }).click();
  await expect(birth).toContainText('Sửa bằng tay');
  await expect(listRow(page, 2)).toContainText('28/02/1979');

  await choose('31/12/2024', '31/12/2023');
  await expect(peopleShown(page)).toHaveText('2.560 người');
  await page.keyboard.press('Control+z');
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(listRow(page, 2)).toContainText('28/02/1979');
  await page.keyboard.press('Control+z');
  await expect(listRow(page, 2)).not.toContainText('28/02/1979');
  await page.keyboard.press('Control+y');
  await expect(listRow(page, 2)).toContainText('28/02/1979');
  await page.keyboard.press('Control+y');
  await expect(peopleShown(page)).toHaveText('2.560 người');

  // Out of its turn, on the page of decisions, it leads to its snapshot and says so.
  await openTab(page, 'Sửa bằng tay');
  await page.getByRole('main').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByTestId('notice').last()).toHaveText(
    'Quyết định này thuộc kỳ số liệu 31/12/2024: đã chuyển sang kỳ đó.',
  );
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(page.getByText(/^Chưa có giá trị nào được sửa bằng tay/)).toBeVisible();
  await openPeople(page);
  await expect(listRow(page, 2)).not.toContainText('28/02/1979');
});
