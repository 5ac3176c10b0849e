import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/app-test';
import './harness/page-desktop';

const menuLabels = ({ Menu }: typeof Electron.CrossProcessExports): string[] =>
  Menu.getApplicationMenu()?.items.map((item) => item.label) ?? [];

test('Vietnamese comes first; a change is kept and moves the menu', async ({ launch }) => {
  const first = await launch();
  expect(await first.page.evaluate(() => window.desktop.settings())).toMatchObject({
    language: 'vi',
    theme: 'system',
    recentFiles: [],
  });
  expect(await first.application.evaluate(menuLabels)).toEqual(['&Tệp', '&Sửa', '&Xem', 'Trợ &giúp']);
  await first.page.evaluate(async () => {
    await window.desktop.changeSettings({ language: 'en', theme: 'dark' });
    await window.desktop.rememberRecent('/rosters/one.xlsx');
    await window.desktop.rememberRecent('/rosters/two.xlsx');
    await window.desktop.rememberRecent('/rosters/one.xlsx');
  });
  expect(await first.application.evaluate(menuLabels)).toEqual(['&File', '&Edit', '&View', '&Help']);
  await first.close();

  const second = await launch();
  expect(await second.page.evaluate(() => window.desktop.settings())).toMatchObject({
    language: 'en',
    theme: 'dark',
    recentFiles: ['/rosters/one.xlsx', '/rosters/two.xlsx'],
  });
  expect(await second.application.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

for (const [what, content] of [
  ['cut off', '{"language": "e'],
  ['of another shape', '{"language": "fr", "theme": 7}'],
  ['empty', ''],
] as const) {
  test(`a settings file that is ${what} is survived`, async ({ launch, userData }) => {
    const file = join(userData, 'settings.json');
    writeFileSync(file, content);
    const { page } = await launch();
    expect(await page.evaluate(() => window.desktop.settings())).toMatchObject({
      language: 'vi',
      theme: 'system',
    });
    await page.evaluate(() => window.desktop.changeSettings({ language: 'en' }));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'en' });
  });
}
