import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { openSample } from '../window/open-sample';
import { card, openRegisters, openSampleOf, registerTile } from './registers-page';

test('the published figures of workload, satisfaction and care, by period', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await expect(card(page, 'Công việc và hài lòng')).toContainText('Sổ chưa có dữ liệu');
  await openSampleOf(page, 'Công việc và hài lòng');
  await expect(registerTile(page, 'Hồ sơ tiếp nhận')).toContainText('204.318');
  await expect(registerTile(page, 'Người được bảo trợ')).toContainText('6.276');
  await expect(registerTile(page, 'Người đang điều trị')).toContainText('11.550');
  await page.getByRole('combobox', { name: 'Kỳ' }).selectOption('6 tháng đầu năm');
  await expect(registerTile(page, 'Người dân hài lòng')).toContainText('97,0 %');
  await registerTile(page, 'Người dân hài lòng').click();
  // A click, as F1, opens the one explanation there is.
  const explanation = page.getByTestId('explanation');
  await expect(explanation).toContainText('22.698/23.400 phiếu = 97,0 %');
  await expect(explanation).toContainText('Chỉ số hài lòng (SIPAS)');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(registerTile(page, 'Người dân hài lòng')).toBeFocused();

  await page.getByRole('tab', { name: 'Bảng' }).click();
  await page.getByRole('combobox', { name: 'Chia theo' }).selectOption('Tháng');
  const months = page.getByRole('table', { name: 'Bảng' }).getByRole('rowheader');
  await expect(months).toHaveText(['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4', 'Tháng 5', 'Tháng 6']);
  expect(await violations(page)).toEqual([]);
});

test('late reports of trips are listed with their cells; a file is removed and taken back', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await openSampleOf(page, 'Đi nước ngoài');
  await expect(registerTile(page, 'Báo cáo đủ trước và sau')).toContainText('45/48 chuyến');
  await page.getByRole('tab', { name: 'Danh sách' }).click();
  await page.getByRole('combobox', { name: 'Hiện' }).selectOption('Báo cáo sau khi về muộn hoặc chưa có');
  await expect(page.getByRole('status').getByText('5 dòng')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Danh sách' })).toContainText(
    'so-di-nuoc-ngoai.xlsx · Đi nước ngoài · B',
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: /^Vấn đề/ }).click();
  await expect(page.getByRole('table', { name: 'Vấn đề' })).toContainText('muộn hơn thời hạn');

  await page.getByRole('tab', { name: 'Tệp' }).click();
  await page.getByRole('button', { name: /^Bỏ tệp/ }).click();
  await expect(page.getByText('Sổ chưa có dữ liệu')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByText('48 chuyến đi', { exact: false }).first()).toBeVisible();
});

test('the cap on excellent is checked per unit and group, and can be changed', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await openSampleOf(page, 'Đánh giá, xếp loại');
  await page.getByRole('combobox', { name: 'Năm' }).selectOption('2023');
  await expect(registerTile(page, 'Hoàn thành xuất sắc')).toContainText('246/2.512 người');
  const limits = page.getByRole('region', { name: 'Giới hạn tỷ lệ xuất sắc' });
  await expect(limits).toContainText('6/230 nhóm vượt giới hạn');
  await page.getByRole('spinbutton', { name: /Tỷ lệ xuất sắc tối đa/ }).fill('100');
  await page.keyboard.press('Tab');
  await expect(limits).toContainText('Không nhóm nào trong 230 nhóm vượt giới hạn');
});

test('a file that is no register is refused in one sentence', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await openRegisters(page);
  await card(page, 'Ứng xử, kỷ luật').click();
  await application.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, 'package.json');
  await page.getByRole('button', { name: 'Nạp tệp…' }).click();
  await expect(
    page.getByText(/Không (?:thấy bảng của sổ|đọc được|mở được).*package\.json|package\.json/).first(),
  ).toBeVisible();
});
