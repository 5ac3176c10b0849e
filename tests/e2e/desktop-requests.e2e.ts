import { expect, test } from './harness/app-test';
import './harness/page-desktop';

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('only a PNG passes as a picture', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.evaluate(() => window.desktop.copyPicture('data:image/png;base64,AAAA'))).rejects.toThrow(
    /not a PNG/,
  );
});

test('copies text and pictures', async ({ launch }) => {
  const { application, page } = await launch();
  await page.evaluate(() => window.desktop.copyText('Tổng số 2.593 người'));
  expect(await application.evaluate(async ({ clipboard }) => await clipboard.readText())).toBe(
    'Tổng số 2.593 người',
  );
  await page.evaluate((dataUrl) => window.desktop.copyPicture(dataUrl), onePixel);
  const hasPicture = await application.evaluate(({ clipboard }) => {
    const older = clipboard as unknown as { availableFormats?: () => string[] };
    return older.availableFormats
      ? older.availableFormats().includes('image/png')
      : clipboard.has('image/png');
  });
  expect(hasPicture).toBe(true);
});

test('rosters are chosen in a dialog', async ({ launch, folder }) => {
  const { application, page } = await launch();
  await application.evaluate(({ dialog }, path) => {
    Reflect.set(dialog, 'showOpenDialog', (_window: unknown, { properties }: Electron.OpenDialogOptions) =>
      Promise.resolve({ canceled: false, filePaths: [path, ...(properties ?? [])] }),
    );
  }, folder);
  expect(await page.evaluate(() => window.desktop.chooseRosters('files'))).toEqual([
    folder,
    'openFile',
    'multiSelections',
  ]);
  expect(await page.evaluate(() => window.desktop.chooseRosters('folder'))).toEqual([
    folder,
    'openDirectory',
  ]);
});

test('the menu tells the page what was chosen', async ({ launch }) => {
  const { application, page } = await launch();
  const chosen = await page.evaluateHandle(() => ({
    command: new Promise<string>((resolve) => {
      window.desktop.onEvent((event) => event.type === 'menu' && resolve(event.command));
    }),
  }));
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('export-roster')?.click();
  });
  expect(await chosen.evaluate(({ command }) => command)).toBe('export-roster');
});
