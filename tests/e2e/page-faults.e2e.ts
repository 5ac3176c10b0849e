import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/app-test';
import { openSample, peopleShown } from './window/open-sample';

test('an error of the page is written down without what it quotes', async ({ launch, userData }) => {
  const { page, expectProblems } = await launch();
  expectProblems(/Lò Văn Bí Mật/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Lò Văn Bí Mật');
    });
    void Promise.reject(new TypeError('Lò Văn Bí Mật'));
  });
  const log = (): string => readFileSync(join(userData, 'logs', 'bienche.log'), 'utf8');
  await expect.poll(log).toMatch(/page RangeError\n/);
  await expect.poll(log).toMatch(/page TypeError\n/);
  expect(log()).not.toContain('Bí Mật');
});

test('a page that crashes comes back with the roster, and that is written down', async ({
  launch,
  userData,
}) => {
  const { page, application } = await launch();
  await openSample(page);
  await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect
    .poll(() => readFileSync(join(userData, 'logs', 'bienche.log'), 'utf8'))
    .toMatch(/page gone: (crashed|killed)/);
  await expect
    .poll(() =>
      application.evaluate(({ BrowserWindow }): Promise<unknown> =>
        Promise.resolve(
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            "document.querySelector('[data-testid=people-shown]')?.textContent",
          ),
        ),
      ),
    )
    .toBe('2.593 người');
});

test('a page that fails leaves the window standing and can be tried again', async ({ launch }) => {
  const { page, expectProblems } = await launch();
  expectProblems(/Lò Văn Bí Mật|recreate this component tree|ErrorBoundary/);
  await openSample(page);
  await page.evaluate(() => {
    const fail = (): never => {
      throw new Error('Lò Văn Bí Mật');
    };
    const own = Array.prototype.flatMap;
    Reflect.set(window, 'mend', () => Reflect.set(Array.prototype, 'flatMap', own));
    Reflect.set(Array.prototype, 'flatMap', fail);
  });
  await page.getByRole('navigation').getByRole('button', { name: 'Nhân sự', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Trang này gặp lỗi');
  await page.evaluate(() => (Reflect.get(window, 'mend') as () => void)());
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(peopleShown(page)).toHaveText('2.593 người');
});
