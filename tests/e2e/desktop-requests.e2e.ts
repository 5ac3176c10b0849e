import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './harness/app-test';
import './harness/page-desktop';

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function answerSaveDialog(application: ElectronApplication, path: string | null): Promise<void> {
  return application.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' }),
    );
  }, path);
}

test('a chart is saved whole, and nothing else is left beside it', async ({ launch, folder }) => {
  const { application, page } = await launch();
  const svg = join(folder, 'Tháp tuổi.svg');
  await answerSaveDialog(application, svg);
  const text = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
  expect(
    await page.evaluate((content) => window.desktop.saveChart('a.svg', { kind: 'svg', text: content }), text),
  ).toBe(svg);
  expect(readFileSync(svg, 'utf8')).toBe(text);

  const png = join(folder, 'Tháp tuổi.png');
  await answerSaveDialog(application, png);
  expect(
    await page.evaluate((dataUrl) => window.desktop.saveChart('a.png', { kind: 'png', dataUrl }), onePixel),
  ).toBe(png);
  expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
  expect(readdirSync(folder).sort()).toEqual(['Tháp tuổi.png', 'Tháp tuổi.svg']);

  await answerSaveDialog(application, null);
  expect(
    await page.evaluate((dataUrl) => window.desktop.saveChart('a.png', { kind: 'png', dataUrl }), onePixel),
  ).toBeNull();
});

test('a chart that cannot be saved is said in one sentence', async ({ launch, folder }) => {
  const { application, page } = await launch();
  const taken = join(folder, 'chart.svg');
  mkdirSync(taken);
  await answerSaveDialog(application, taken);
  await application.evaluate(({ dialog }) => {
    Reflect.set(dialog, 'showMessageBox', (_window: unknown, options: { message: string }) => {
      Reflect.set(globalThis, 'saidMessage', options.message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    });
  });
  expect(
    await page.evaluate(() => window.desktop.saveChart('a.svg', { kind: 'svg', text: '<svg/>' })),
  ).toBeNull();
  expect(await application.evaluate(() => String(Reflect.get(globalThis, 'saidMessage')))).toContain(
    'Không lưu được tệp',
  );
  expect(readdirSync(folder)).toEqual(['chart.svg']);
});

test('only pictures pass as pictures', async ({ launch }) => {
  const { page } = await launch();
  await expect(
    page.evaluate(() =>
      window.desktop.saveChart('a.png', { kind: 'png', dataUrl: 'data:image/png;base64,AAAA' }),
    ),
  ).rejects.toThrow(/not a PNG/);
  await expect(
    page.evaluate(() => window.desktop.saveChart('a.svg', { kind: 'svg', text: '#!/bin/sh' })),
  ).rejects.toThrow(/saveChart/);
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
