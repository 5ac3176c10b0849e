import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { projectFolder } from '../harness/launch-app';
import { answerDialogs, notice, peopleShown } from '../window/open-sample';

/** Every row of the published texts: the board that opens with one click, and the figures on it. */
const boards: readonly { readonly name: string; readonly figures: Readonly<Record<string, string>> }[] = [
  {
    name: 'Cán bộ, công chức là công bộc của dân',
    figures: {
      'Số người': '2.593',
      'Dưới 40 tuổi': '68,0 %1.763/2.593 người',
      'Người dân hài lòng': '97,0 %22.698/23.400 phiếu · 6 tháng đầu năm 2024',
      'Thực hiện tốt quy tắc ứng xử': '100,0 %2.512/2.512 người · Năm 2023',
      'Cán bộ: Đạt chuẩn giáo dục phổ thông': '92,1 %1.189/1.291 người',
      'Cán bộ: Chuyên môn từ sơ cấp trở lên': '99,6 %1.286/1.291 người',
      'Cán bộ: Đã qua đào tạo lý luận chính trị': '98,6 %1.273/1.291 người',
      'Công chức: Đạt chuẩn giáo dục phổ thông': '96,7 %1.259/1.302 người',
      'Công chức: Chuyên môn từ cao đẳng trở lên': '83,4 %1.086/1.302 người',
      'Đoạn văn báo cáo': '99,61 % có trình độ chuyên môn từ sơ cấp trở lên (1.286/1.291 người)',
      'Thư xin lỗi': '37thư · Năm 2023',
    },
  },
  {
    name: 'Đạo đức công vụ',
    figures: {
      'Hồ sơ tiếp nhận': '204.318hồ sơ · Năm 2024',
      'Người được bảo trợ': '6.276người · Năm 2024',
      'Người đang điều trị': '11.550người · Năm 2024',
      'Bồi dưỡng đạo đức công vụ': '91,0 %2.360/2.593 người · Năm 2024',
      'Được cho phép': '100,0 %48/48 chuyến · Năm 2024',
      'Báo cáo trước khi đi': '97,9 %47/48 chuyến · Năm 2024',
      'Báo cáo sau khi về': '95,8 %46/48 chuyến · Năm 2024',
      'Hồ sơ trên một người': '78,8204.318 hồ sơ/2.593 người · Năm 2024',
    },
  },
  {
    name: 'Trách nhiệm trong thực thi công vụ',
    figures: {
      'Hoàn thành xuất sắc': '8,1 %207/2.562 người · Năm 2024',
      'Hoàn thành tốt': '76,0 %1.947/2.562 người · Năm 2024',
      'Hoàn thành': '15,3 %393/2.562 người · Năm 2024',
      'Không hoàn thành': '0,6 %15/2.562 người · Năm 2024',
      'Chưa xếp loại': '31người · Năm 2024',
      'Giới hạn tỷ lệ xuất sắc': '6/230 nhóm vượt giới hạn · Năm 2024',
    },
  },
  {
    name: 'Chính quyền địa phương hai cấp',
    figures: {
      'Hồ sơ trên một người': '78,8204.318 hồ sơ/2.593 người · Năm 2024',
      'Người dân hài lòng': '96,3 %46.240/48.000 phiếu · Năm 2024',
      'Chuyên ngành phù hợp vị trí': '90,1 %2.335/2.593 người',
      'Chuyên môn từ đại học trở lên': '64,9 %1.683/2.593 người',
    },
  },
  {
    name: 'Hợp tác công vụ ASEAN',
    figures: {
      'Lượt học tập trung': '12,7 %693/5.453 lượt · Năm 2024',
      'Lượt học trực tuyến': '61,3 %3.340/5.453 lượt · Năm 2024',
      'Lượt học ở nước ngoài': '0,3 %14/5.453 lượt · Năm 2024',
    },
  },
];

const boardCard = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: `Thẻ ${title}`, exact: true });

test.describe('a board after a published text opens with one click from the start page', () => {
  for (const { name, figures } of boards)
    test(name, async ({ launch }) => {
      const { page } = await launch();
      await page.getByRole('button', { name, exact: true }).click();
      await expect(peopleShown(page)).toHaveText('2.593 người');
      await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
      for (const [title, figure] of Object.entries(figures))
        await expect(boardCard(page, title)).toContainText(figure);
      await expect(page.locator('[role=figure][data-drawn=true]').first()).toBeVisible();
      for (const chart of await page.getByRole('figure').all())
        await expect(chart).toHaveAttribute('data-drawn', 'true');
      expect(await violations(page)).toEqual([]);
    });
});

test('fit of specialisation and qualification by post, and merged units from the sample table', async ({
  launch,
}) => {
  const { application, page } = await launch();
  const name = 'Chính quyền địa phương hai cấp';
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  const mark = (text: RegExp): Locator =>
    page.locator('.marked-chart [role=button]').and(page.getByLabel(text));
  await expect(mark(/Tài chính - kế toán.*78,7/)).toBeVisible();
  await expect(mark(/Chủ tịch Hội Nông dân.*45,5/)).toBeVisible();

  await answerDialogs(application, { open: [join(projectFolder, 'sample-data', 'sap-xep-don-vi.xlsx')] });
  await page.getByRole('button', { name: 'Định nghĩa' }).click();
  await page.getByRole('tab', { name: 'Đơn vị thay đổi' }).click();
  await page.getByRole('button', { name: 'Nhập từ Excel, CSV' }).click();
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await expect(notice(page).first()).toContainText('Đã nhập 115 dòng');
  await page.getByRole('switch', { name: 'Theo đơn vị hiện nay' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Sổ theo dõi' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Công việc và hài lòng/ })
    // Every register is matched to the units of today first.
    .click({ timeout: 120_000 });
  await page.getByRole('tab', { name: 'Bảng' }).click();
  const units = page.getByRole('table', { name: 'Bảng' }).getByRole('rowheader');
  await expect(units.filter({ hasText: /^(?:UBND xã|Xã|Phường) / })).toHaveCount(39, { timeout: 60_000 });
});
