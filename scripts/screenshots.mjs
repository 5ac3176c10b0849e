/* global document, window -- inside page.evaluate */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { electronArguments } from './electron-arguments.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { buildApp } from './electron-vite.mjs';
import { projectFolder } from './project-folder.mjs';
import { reportFailure } from './report-failure.mjs';

/** The sizes that analysts work at; the higher ones show the whole page. */
const sizes = { laptop: [1366, 720], desktop: [1920, 1040], page: [1366, 2160] };
const looks = [
  { language: 'vi', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

async function resize(application, [width, height]) {
  await application.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height],
  );
}

/** Waits until every chart of the page stands still at its new size. */
async function settled(page) {
  let before = '';
  for (;;) {
    await page.waitForTimeout(300);
    const now = await page.evaluate(() =>
      [...document.querySelectorAll('svg.marks')].map((chart) => chart.outerHTML).join(),
    );
    if (now === before) return;
    before = now;
  }
}

async function photograph(folder, { language, theme }) {
  const userData = mkdtempSync(join(tmpdir(), 'bien-che-'));
  const application = await _electron.launch({
    executablePath: await resolveElectron(),
    args: [...electronArguments(), projectFolder],
    env: { ...process.env, BIENCHE_USER_DATA: userData },
  });
  const page = await application.firstWindow();
  await page.evaluate((chosen) => window.desktop.changeSettings(chosen), { language, theme });
  await page.reload();
  const shoot = async (name, size) => {
    await resize(application, sizes[size]);
    await settled(page);
    await page.screenshot({ path: join(folder, `${name}-${size}-${language}-${theme}.png`) });
  };
  await shoot('start', 'laptop');
  await page.getByRole('button', { name: /^(Mở tỉnh mẫu|Open sample province)$/ }).click();
  await page.getByTestId('paragraph').waitFor();
  for (const size of Object.keys(sizes)) await shoot('overview', size);
  await page.getByRole('button', { name: /^(Phân tích|Breakdown)$/ }).click();
  await page.getByTestId('breakdown').waitFor();
  for (const size of ['laptop', 'desktop']) await shoot('breakdown', size);
  await page.getByRole('button', { name: /^(Nhân sự|People)$/ }).click();
  await page.locator('[role=row][data-person="4"]').click();
  await page.getByTestId('person-card').getByRole('heading', { level: 2 }).waitFor();
  await shoot('people', 'laptop');
  await page.getByRole('button', { name: /^(Dữ liệu|Data)/ }).click();
  await shoot('quality', 'laptop');
  await page.getByRole('tab', { name: /^(Trang tính|Sheet)$/ }).click();
  await shoot('sheet', 'laptop');
  await page.getByRole('tab', { name: /^(Giá trị|Values)/ }).click();
  await shoot('values', 'laptop');
  await application.close();
  rmSync(userData, { recursive: true, force: true });
}

/** `node scripts/screenshots.mjs [FOLDER]` pictures every page with the sample province; needs a display. */
await reportFailure(async () => {
  const folder = resolve(process.argv[2] ?? join(projectFolder, 'docs', 'screenshots'));
  mkdirSync(folder, { recursive: true });
  const status = await buildApp();
  if (status !== 0) return status;
  for (const look of looks) await photograph(folder, look);
  console.log(`Screenshots in ${folder}`);
  return 0;
});
