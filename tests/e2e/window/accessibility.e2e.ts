import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, openSample } from './open-sample';

for (const theme of ['light', 'dark'] as const) {
  test(`no violation on any page, ${theme}`, async ({ launch, folder }) => {
    const { application, page } = await launch();
    await page.evaluate((chosen) => window.desktop.changeSettings({ theme: chosen }), theme);
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'Mở danh sách cán bộ, công chức, viên chức' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);

    const large = join(folder, 'lớn.csv');
    writeFileSync(large, `Họ và tên,Ngày sinh,Giới tính\n${'Vàng A Sở,1/5/1990,Nam\n'.repeat(600_000)}`);
    await answerDialogs(application, { open: [large] });
    await page.getByRole('button', { name: 'Mở danh sách…' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hủy' }).click();

    await openSample(page);
    await page.getByRole('button', { name: 'Xem bảng số: Tháp tuổi theo giới tính' }).click();
    await page
      .getByRole('list', { name: 'Số liệu chính' })
      .getByRole('button', { name: /^Dưới 40 tuổi/ })
      .click();
    await expect(page.getByRole('button', { name: 'Bỏ lọc' })).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: /^Dữ liệu/ }).click();
    await page.getByRole('button', { name: /Thiếu giới tính/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Tệp và cột' }).click();
    await page.getByText(/^Nhận ra 33 trên 33 cột$/).click();
    expect(await violations(page)).toEqual([]);
  });
}
