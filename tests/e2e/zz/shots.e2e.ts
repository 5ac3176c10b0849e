import { test } from '../harness/app-test';
import { answerDialogs } from '../window/open-sample';
import { openOther, openTab, grid, columnHead } from '../review/review-page';
const out = '/tmp/exam/shots';
test('shots', async ({ launch }) => {
  test.setTimeout(280_000);
  const { application, page } = await launch();
  await application.evaluate(({ BrowserWindow }) => {
    const w = BrowserWindow.getAllWindows()[0];
    w?.setContentSize(1366, 768);
  });
  const shot = (name: string) => page.screenshot({ path: `${out}/${name}.png` });
  const step = async (name: string, run: () => Promise<unknown>) => {
    try {
      await run();
    } catch (e) {
      console.log('STEP', name, String(e).slice(0, 600));
    }
    await shot(name);
  };
  await answerDialogs(application, { open: ['/tmp/exam/out/29.xlsx'] });
  await page.getByRole('button', { name: 'Mở danh sách…' }).click();
  await page.waitForTimeout(6000);
  await step('01-issues', async () => openTab(page, 'Vấn đề'));
  await step('02-issue-open', async () => {
    await page
      .getByRole('button', { name: /Dân tộc/ })
      .first()
      .click({ timeout: 4000 });
    await page.waitForTimeout(800);
  });
  await step('03-sheet', async () => {
    await openTab(page, 'Trang tính');
    await page.waitForTimeout(1000);
  });
  await step('04-picker', async () => {
    await columnHead(page, 'H').click({ timeout: 4000 });
    await page.waitForTimeout(800);
  });
  await page.keyboard.press('Escape');
  await step('05-values', async () => {
    await openTab(page, 'Giá trị');
    await page.waitForTimeout(800);
  });
  await openOther(application, [
    '/tmp/exam/out/01_mau02.xlsx',
    '/tmp/exam/out/68.xlsx',
    '/tmp/exam/out/67.xlsx',
    '/tmp/exam/rob/question.csv',
  ]);
  await page.waitForTimeout(8000);
  await step('06-mau02-sheet', async () => {
    await openTab(page, 'Trang tính');
    await page.waitForTimeout(1500);
  });
  await step('07-scrolled', async () => {
    await grid(page).press('End');
    await page.waitForTimeout(800);
  });
  await step('08-issues', async () => {
    await openTab(page, 'Vấn đề');
    await page.waitForTimeout(800);
  });
  await step('09-opencell', async () => {
    await page
      .getByRole('button', { name: /bảng nằm bên phải|Ký tự bị mất/ })
      .first()
      .click({ timeout: 4000 });
    await page.waitForTimeout(1500);
  });
  await step('10-values', async () => {
    await openTab(page, 'Giá trị');
    await page.waitForTimeout(800);
  });
  await step('11-files', async () => {
    await openTab(page, 'Tệp và cột');
    await page.waitForTimeout(800);
  });
  await step('12-return', async () => {
    await answerDialogs(application, { save: '/tmp/exam/shots/returned.xlsx' });
    await page
      .getByRole('button', { name: /^Trả lại đơn vị/ })
      .nth(1)
      .click({ timeout: 5000 });
    await page.waitForTimeout(4000);
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await step('13-dark', async () => {
    await openTab(page, 'Trang tính');
    await page.waitForTimeout(1000);
  });
  await step('14-settings', async () => {
    await page.getByRole('button', { name: 'Cài đặt' }).click({ timeout: 4000 });
    await page.waitForTimeout(500);
  });
  await step('15-en', async () => {
    await page.getByRole('radio', { name: 'English' }).click({ timeout: 4000 });
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /^Data/ }).click({ timeout: 4000 });
    await page.waitForTimeout(1500);
  });
  await step('16-en-issues', async () => {
    await page.getByRole('tab').first().click({ timeout: 4000 });
    await page.waitForTimeout(1000);
  });
});
