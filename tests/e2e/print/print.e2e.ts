import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../harness/app-test';
import { engineProcessId } from '../harness/engine-port';
import { pick } from '../breakdown/breakdown-page';
import { notice, openSample } from '../window/open-sample';

test.describe.configure({ timeout: 180_000 });

interface Printed {
  readonly options: { readonly landscape?: boolean; readonly scaleFactor?: number };
  readonly pdf: string;
  /** Of the people who are printed. */
  readonly rows: number;
  /** Charts that did not stand when the paper was asked for. */
  readonly undrawn: number;
}

/** In place of the dialog of the system: the same paper, into a PDF. */
async function printsInto(application: ElectronApplication): Promise<void> {
  await application.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window');
    const printed: { options: object; pdf: string; rows: unknown; undrawn: unknown }[] = [];
    Reflect.set(globalThis, 'printed', printed);
    Reflect.set(
      window.webContents,
      'print',
      (
        options: { landscape?: boolean; scaleFactor?: number },
        done: (isPrinted: boolean, reason: string) => void,
      ) => {
        const undrawn: Promise<unknown> = window.webContents.executeJavaScript(
          `document.querySelectorAll('main [role=figure]:not([data-drawn=true])').length`,
        );
        void window.webContents
          .printToPDF({
            pageSize: 'A4',
            landscape: options.landscape ?? false,
            scale: (options.scaleFactor ?? 100) / 100,
            printBackground: true,
            margins: { top: 0.4, bottom: 0.4, left: 0.4, right: 0.4 },
          })
          .then(async (pdf) => {
            const rows: unknown = await window.webContents.executeJavaScript(
              `document.querySelectorAll('[data-testid=printed-people] tbody tr').length`,
            );
            printed.push({ options, pdf: pdf.toString('base64'), rows, undrawn: await undrawn });
            done(true, '');
          });
      },
    );
  });
}

async function choosePrint(application: ElectronApplication): Promise<void> {
  await application.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('print');
    if (item?.accelerator !== 'CmdOrCtrl+P') throw new Error('Ctrl+P does not print');
    (item.click as () => void)();
  });
}

/** The last thing printed, after the menu's item was chosen. */
async function print(application: ElectronApplication, before: number): Promise<Printed> {
  await choosePrint(application);
  return printedAs(application, before);
}

async function printedAs(application: ElectronApplication, before: number): Promise<Printed> {
  const printed = (): Promise<Printed[]> =>
    application.evaluate(() => Reflect.get(globalThis, 'printed') as Printed[]);
  await expect.poll(async () => (await printed()).length, { timeout: 60_000 }).toBe(before + 1);
  return (await printed())[before] as Printed;
}

/** Width and height of the pages in points, by the PDF's own words. */
function pagesOf(pdf: string): { readonly width: number; readonly height: number }[] {
  const text = Buffer.from(pdf, 'base64').toString('latin1');
  return [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}

/** A4 in points; Chromium counts in whole pixels. */
function areA4(pdf: string, [width, height]: readonly [number, number]): boolean {
  const pages = pagesOf(pdf);
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1.5;
  return pages.length > 0 && pages.every((page) => isNear(page.width, width) && isNear(page.height, height));
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
}

test('what is on the page is printed on A4, without what is only for the hand', async ({
  launch,
  folder,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await printsInto(application);

  const overview = await print(application, 0);
  const across = overview.options.landscape === true;
  expect(areA4(overview.pdf, across ? [842, 595] : [595, 842])).toBe(true);
  const path = join(folder, 'overview.pdf');
  await application.evaluate(
    (_electron, [to, pdf]) => {
      process.getBuiltinModule('fs').writeFileSync(String(to), Buffer.from(String(pdf), 'base64'));
    },
    [path, overview.pdf] as const,
  );
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');

  await goTo(page, 'Biểu mẫu');
  // The form cannot be counted before the printing is asked for: it waits, and says so.
  const engine = Number(await engineProcessId(application));
  process.kill(engine, 'SIGSTOP');
  const chooseForm = (): Promise<void> => page.getByRole('button', { name: /^BM02\/BNV/ }).click();
  await chooseForm();
  await choosePrint(application);
  await expect(notice(page)).toHaveText(
    'Trang này đang được tính; tính xong sẽ in ngay. Bấm Esc để thôi in.',
  );
  // Given up by a key or by another page, it prints nothing later.
  await page.keyboard.press('Escape');
  await expect(notice(page).filter({ hasText: /^Đã thôi in\.$/ })).toBeVisible();
  await choosePrint(application);
  await goTo(page, 'Tổng quan');
  await expect(notice(page).filter({ hasText: 'Đã thôi in vì chuyển sang trang khác' })).toBeVisible();
  await goTo(page, 'Biểu mẫu');
  await chooseForm();
  await choosePrint(application);
  process.kill(engine, 'SIGCONT');
  const form = await printedAs(application, 1);
  expect(form.options.landscape).toBe(true);
  expect(form.options.scaleFactor).toBeLessThan(100);
  expect(areA4(form.pdf, [842, 595])).toBe(true);
  // The window is as it was before.
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('the list of people is printed whole, what is searched for alone', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await printsInto(application);
  await goTo(page, 'Nhân sự');
  await expect(page.getByTestId('people-found')).toContainText('2.593');
  const everybody = await print(application, 0);
  expect(everybody.rows).toBe(2593);
  expect(pagesOf(everybody.pdf).length).toBeGreaterThan(30);
  await expect(page.getByTestId('printed-people')).toHaveCount(0);
  await page.getByRole('searchbox').fill('Púng Bẻ');
  await expect(page.getByTestId('people-found')).toHaveText('21 / 2.593 người');
  const found = await print(application, 1);
  expect(found.rows).toBe(21);
});

test('print rules hide menus and show all of the table', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText('Tính đến ngày 31/12/2024 · 2.593 người')).toBeVisible();
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter((element) => {
        const { overflowY, overflowX } = getComputedStyle(element);
        return [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
      }).length,
  );
  expect(cut).toBe(0);
});

test('a board is printed whole and across, with its figures, marked as internal', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await printsInto(application);
  await goTo(page, 'Bảng theo dõi');
  const people = page
    .getByRole('group', { name: /Số người/ })
    .locator('[data-figure]')
    .first();
  await expect(people).toContainText('2.593');
  const width = await page.locator('[data-paper-width]').evaluate((grid: HTMLElement) => grid.offsetWidth);
  await page.evaluate(() => {
    // What is printed is looked at while it is laid out for paper.
    const seen = new MutationObserver(() => {
      const bands = [...document.querySelectorAll<HTMLElement>('[data-paper-band]')];
      if (bands.length > 0)
        document.body.dataset['bands'] = bands.map(({ style }) => style.breakInside).join(' ');
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  const { options, pdf, undrawn } = await print(application, 0);
  expect(undrawn).toBe(0);
  const bands = await page.evaluate(() => document.body.dataset['bands'] ?? '');
  expect(bands).toMatch(/^avoid( avoid)+$/);
  expect(options.landscape).toBe(true);
  expect(width * ((options.scaleFactor ?? 100) / 100)).toBeLessThanOrEqual(1047);
  expect(areA4(pdf, [842, 595])).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(people).toBeVisible();
  await expect(page.getByText('Nội bộ', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Bấm vào một cột của biểu đồ/)).toBeHidden();
});

test('a card of a board that is higher than a page is drawn smaller, whole on one page', async ({
  launch,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await printsInto(application);
  await goTo(page, 'Bảng theo dõi');
  const chart = page
    .getByRole('group', { name: /^Thẻ / })
    .filter({ has: page.locator('[role=figure][data-drawn=true]') })
    .first();
  const handle = chart.locator('.board-card-handle');
  await handle.focus();
  for (let step = 0; step < 30; step += 1) await handle.press('Shift+ArrowDown');
  const width = await page.locator('[data-paper-width]').evaluate((grid: HTMLElement) => grid.offsetWidth);
  await expect.poll(() => chart.evaluate((card: HTMLElement) => card.offsetHeight)).toBeGreaterThan(1200);
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      const bands = [...document.querySelectorAll<HTMLElement>('[data-paper-band]')];
      if (bands.length > 0)
        document.body.dataset['heights'] = bands
          .map((band) => parseFloat(band.style.height) * Number(band.style.zoom))
          .join(' ');
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  const { options, undrawn } = await print(application, 0);
  expect(undrawn).toBe(0);
  const heights = (await page.evaluate(() => document.body.dataset['heights'] ?? '')).split(' ').map(Number);
  const scale = (options.scaleFactor ?? 100) / 100;
  expect(width * scale).toBeLessThanOrEqual(1047);
  expect(heights.length).toBeGreaterThan(1);
  for (const height of heights) expect(height * scale).toBeLessThanOrEqual(718);
  expect(Math.max(...heights) * scale).toBeGreaterThan(600);
});

test('a table of a board that is longer than its card is printed whole, over as many pages as it takes', async ({
  launch,
}) => {
  const { application, page } = await launch();
  await openSample(page);
  await printsInto(application);
  await goTo(page, 'Phân tích');
  await pick(page, /^Chia theo/, 'don vi');
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await page.getByRole('button', { name: 'Ghim vào bảng theo dõi' }).click();
  await page.getByRole('menuitem', { name: 'Ghim vào bảng mới' }).click();
  await goTo(page, 'Bảng theo dõi');
  await page.getByRole('tab', { name: 'Bảng 3' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      const whole = document.querySelector('[data-paper-whole]');
      if (whole !== null)
        document.body.dataset['lines'] = String(whole.querySelectorAll('tbody tr[aria-rowindex]').length);
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  const { pdf, undrawn } = await print(application, 0);
  expect(undrawn).toBe(0);
  expect(Number(await page.evaluate(() => document.body.dataset['lines']))).toBeGreaterThanOrEqual(115);
  expect(pagesOf(pdf).length).toBeGreaterThan(3);
});

test('printing that fails says so', async ({ launch }) => {
  const { application, page } = await launch();
  await openSample(page);
  await application.evaluate(({ BrowserWindow, Menu }) => {
    const [window] = BrowserWindow.getAllWindows();
    Reflect.set(
      window?.webContents ?? {},
      'print',
      (_options: unknown, done: (isPrinted: boolean, reason: string) => void) =>
        done(false, 'Print job failed'),
    );
    (Menu.getApplicationMenu()?.getMenuItemById('print')?.click as () => void)();
  });
  await expect(page.getByTestId('notice')).toHaveText('Không in được. Hãy kiểm tra máy in rồi in lại.');
});
