import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/app-test';
import { violations } from '../harness/axe-violations';
import { answerDialogs, card, peopleShown } from '../window/open-sample';

const roster = (year: number, ...rows: readonly string[]): string =>
  [
    'DANH SÁCH CÁN BỘ, CÔNG CHỨC;;;;',
    `(Tính đến ngày 31/12/${year});;;;`,
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác',
    ...rows.map((row, index) => `${index + 1};${row}`),
    '',
  ].join('\r\n');

test('pairs that may be one person are asked, answered, and remembered after a restart', async ({
  launch,
  folder,
}) => {
  const [before, after] = ['cũ.csv', 'mới.csv'].map((name) => join(folder, name));
  const same = 'Vì Thị Bình;2/5/1986;Nữ;Xã Một';
  writeFileSync(
    before ?? '',
    roster(2023, same, 'Lò Văn An;12/3/1985;Nam;Xã Một', 'Cà Văn Chung;1/2/1979;Nam;Xã Hai'),
  );
  writeFileSync(
    after ?? '',
    roster(2024, same, 'Lò Văn An;21/3/1985;Nam;Xã Một', 'Cà Văn Chung;1/2/1989;Nam;Xã Hai'),
  );
  const { application, page, close } = await launch();
  await answerDialogs(application, { open: [after ?? ''] });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await expect(peopleShown(page)).toHaveText('3 người');
  await answerDialogs(application, { open: [before ?? ''] });
  await page.getByRole('button', { name: 'Biến động' }).click();
  await page.getByRole('button', { name: 'Thêm kỳ số liệu…' }).click();
  const movement = card(page, 'Tăng, giảm giữa hai kỳ (theo Biểu 8C-BTCTW)');
  const figure = (line: string) => movement.getByRole('row', { name: line }).getByRole('cell').first();
  await expect(figure('Tăng: chưa rõ lý do')).toHaveText('2');

  const asked = card(page, '2 cặp chưa chắc là một người');
  const pair = (name: string) => asked.getByRole('row', { name });
  await expect(pair('Lò Văn An')).toContainText('12/03/1985');
  expect(await violations(page)).toEqual([]);
  await pair('Lò Văn An').getByRole('button', { name: 'Một người' }).click();
  await expect(figure('Tăng: chưa rõ lý do')).toHaveText('1');
  await card(page, '1 cặp chưa chắc là một người').getByRole('button', { name: 'Hai người' }).click();
  await expect(page.getByText(/cặp chưa chắc là một người/)).toHaveCount(0);
  await expect(figure('Tăng: chưa rõ lý do')).toHaveText('1');
  await expect(figure('Số cuối kỳ')).toHaveText('3');

  // An answer is asked again, and that is taken back.
  const answered = card(page, '2 cặp đã trả lời');
  await answered.getByRole('row', { name: 'Lò Văn An' }).getByRole('button', { name: 'Hỏi lại' }).click();
  await expect(figure('Tăng: chưa rõ lý do')).toHaveText('2');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(figure('Tăng: chưa rõ lý do')).toHaveText('1');
  await close();

  const again = (await launch()).page;
  await again.getByRole('button', { name: 'Biến động' }).click();
  const kept = card(again, 'Tăng, giảm giữa hai kỳ (theo Biểu 8C-BTCTW)');
  await expect(kept.getByRole('row', { name: 'Tăng: chưa rõ lý do' }).getByRole('cell').first()).toHaveText(
    '1',
  );
  await expect(again.getByText(/cặp chưa chắc là một người/)).toHaveCount(0);
});
