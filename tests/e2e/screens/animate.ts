import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import UPNG from 'upng-js';
import { writeProvinceWorkbook } from '../first-hour/province-workbook';
import { launchApp, projectFolder } from '../harness/launch-app';
import '../harness/page-desktop';
import { answerDialogs } from '../window/open-sample';

const width = 1120;
const height = 620;
/** Few colours keep the file small; the window has few. */
const colours = 96;

interface Frame {
  readonly pixels: ArrayBuffer;
  /** Milliseconds that it stands. */
  readonly stands: number;
}
const frames: Frame[] = [];

async function take(page: Page, stands: number): Promise<void> {
  const picture = UPNG.decode(Uint8Array.from(await page.screenshot()).buffer);
  const [pixels] = UPNG.toRGBA8(picture);
  if (pixels === undefined || picture.width !== width || picture.height !== height)
    throw new Error(`a frame is ${picture.width}×${picture.height}`);
  frames.push({ pixels, stands });
}

/** Shows where the hand is, and presses. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.hover();
  await button.evaluate((element) => element.setAttribute('data-tour-shown', ''));
  await take(page, 1_200);
  await button.evaluate((element) => element.removeAttribute('data-tour-shown'));
  await button.click();
}

/** `npm run screens -- --animation` films the way from a messy workbook to the paragraph into `docs/from-workbook.png`. */
const temporary = mkdtempSync(join(tmpdir(), 'bien-che-'));
const workbook = join(temporary, 'Biểu tổng hợp CBCC cấp xã (bản cuối).xlsx');
await writeProvinceWorkbook(workbook);
const { application, page, close } = await launchApp(join(temporary, 'user'), {});
await application.evaluate(
  ({ BrowserWindow }, [wide, high]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high);
  },
  [width, height] as const,
);
await page.evaluate(() => window.desktop.changeSettings({ theme: 'light', isTourSeen: true }));
await page.reload();
await answerDialogs(application, { open: [workbook] });
await page.getByText('Kéo thả tệp hoặc thư mục vào đây').waitFor();
await take(page, 1_500);
await press(page, page.getByRole('button', { name: 'Mở danh sách…' }));
await page.getByRole('progressbar').waitFor();
await take(page, 900);
// The hand rests where nothing explains itself.
await page.mouse.move(80, height - 40);
await page.getByTestId('paragraph').waitFor();
await page.waitForTimeout(1_000);
await take(page, 2_500);
await press(page, page.getByRole('button', { name: 'Chép đoạn văn' }));
await page.getByTestId('notice').waitFor();
await take(page, 2_000);
// Charts are drawn where they are seen.
await page.mouse.move(width / 2, height - 20);
await page.mouse.wheel(0, height - 120);
await page.locator('[role=figure][data-drawn=true]').first().waitFor();
await page.waitForTimeout(1_000);
await take(page, 2_500);
await press(page, page.getByRole('button', { name: 'Phân tích' }));
await page.locator('svg.marks').first().waitFor();
await take(page, 2_500);
await close();
rmSync(temporary, { recursive: true, force: true });

const film = UPNG.encode(
  frames.map(({ pixels }) => pixels),
  width,
  height,
  colours,
  frames.map(({ stands }) => stands),
);
const path = join(projectFolder, 'docs', 'from-workbook.png');
writeFileSync(path, Buffer.from(film));
console.log(`${path}: ${frames.length} frames, ${Math.round(film.byteLength / 1024)} KiB`);
