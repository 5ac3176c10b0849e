import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, openSample, peopleShown } from '../window/open-sample';
import { fromWorkspaceMenu, lockWith, untilSaved } from './workspace-page';

test('a damaged file with a passphrase comes back from a backup, whose passphrase is asked for', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Mật.bienche');
  const { page, application } = await launch();
  await openSample(page);
  await answerDialogs(application, { save: file, open: [file] });
  await fromWorkspaceMenu(page, 'Lưu thành…');
  await untilSaved(page);
  await lockWith(page, 'trời xanh mây trắng');
  await fromWorkspaceMenu(page, 'Hồ sơ mới');
  await expect(page.getByRole('button', { name: 'Mở tỉnh mẫu' })).toBeVisible();
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);

  const asking = page.getByRole('dialog', { name: 'Hồ sơ có mật khẩu' });
  const answer = async (secret: string): Promise<void> => {
    await asking.getByLabel('Mật khẩu hoặc mã khôi phục').fill(secret);
    await asking.getByRole('button', { name: 'Mở' }).click();
  };
  await fromWorkspaceMenu(page, 'Mở hồ sơ…');
  await answer('trời xanh mây trắng');
  const damaged = page.getByRole('dialog', { name: 'Hồ sơ bị hỏng' });
  await damaged
    .getByRole('button', { name: /^Khôi phục/ })
    .first()
    .click();
  await answer('trời xanh mây đen');
  await expect(asking).toContainText('không đúng');
  expect(await violations(page)).toEqual([]);
  await answer('trời xanh mây trắng');
  await expect(peopleShown(page)).toHaveText('2.593 người');
  await expect(page.getByTestId('workspace-notice').first()).toContainText('Đã khôi phục');
});
