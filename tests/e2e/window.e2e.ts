import { expect, test } from './harness/app-test';

test('opens one hardened window with the name of the app', async ({ launch }) => {
  const { application, page } = await launch();
  await expect(page).toHaveTitle(/Biên Chế/);
  const windows = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isVisible: window.isVisible(),
      smallest: window.getMinimumSize(),
      // Electron's types leave this method out.
      preferences: (
        window.webContents as unknown as { getLastWebPreferences: () => Electron.WebPreferences }
      ).getLastWebPreferences(),
    })),
  );
  expect(windows).toHaveLength(1);
  expect(windows[0]).toMatchObject({
    isVisible: true,
    smallest: [960, 600],
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    },
  });
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined']);
});

test('fits on a small laptop screen', async ({ launch }) => {
  const { application } = await launch();
  const [size, area] = await application.evaluate(({ BrowserWindow, screen }) => [
    BrowserWindow.getAllWindows()[0]?.getSize() ?? [],
    [screen.getPrimaryDisplay().workArea.width, screen.getPrimaryDisplay().workArea.height],
  ]);
  expect(size[0]).toBeLessThanOrEqual(Math.min(1366, area[0] ?? 0));
  expect(size[1]).toBeLessThanOrEqual(area[1] ?? 0);
});

test('remembers where its window stood', async ({ launch }) => {
  const first = await launch();
  await first.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1001, height: 641 }),
  );
  await first.close();
  const second = await launch();
  const size = await second.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getSize(),
  );
  expect(size).toEqual([1001, 641]);
});

test('a page that crashed is loaded again', async ({ launch }) => {
  const { application } = await launch();
  const title = await application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await loaded;
    return contents?.getTitle();
  });
  expect(title).toContain('Biên Chế');
});
