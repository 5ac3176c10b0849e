import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { answerDialogs, openSample, peopleShown } from '../window/open-sample';
import { fromWorkspaceMenu, lockWith, untilSaved } from './workspace-page';

test('a locked workspace that nobody touches closes itself, over work that was not saved too', async ({
  launch,
  folder,
}) => {
  const { page, application } = await launch();
  await page.clock.install();
  await openSample(page);
  await answerDialogs(application, { save: join(folder, 'Mật.bienche') });
  await fromWorkspaceMenu(page, 'Lưu thành…');
  await untilSaved(page);
  await lockWith(page, 'trời xanh mây trắng');

  await page.getByRole('button', { name: 'Định nghĩa', exact: true }).click();
  await page.getByRole('tab', { name: 'Chỉ tiêu', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  const name = page.getByRole('textbox', { name: 'Tên' });
  await name.fill('Chưa lưu');
  await page.clock.fastForward('14:50');
  await page.mouse.move(300, 300);
  await page.clock.fastForward('14:50');
  await expect(name).toHaveValue('Chưa lưu');

  await page.clock.fastForward('00:20');
  const unlock = page.getByRole('dialog', { name: 'Hồ sơ có mật khẩu' });
  await expect(unlock).toBeVisible();
  await expect(peopleShown(page)).toHaveCount(0);
  await unlock.getByLabel('Mật khẩu hoặc mã khôi phục').fill('trời xanh mây trắng');
  await unlock.getByRole('button', { name: 'Mở' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});
