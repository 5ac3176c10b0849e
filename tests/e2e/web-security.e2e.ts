import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from './harness/app-test';
import { isPackaged, projectFolder } from './harness/launch-app';
import './harness/page-desktop';

test('serves the page with its content security policy and nothing beside it', async ({ launch }) => {
  const { page, expectProblems } = await launch();
  expectProblems(/404/);
  const policy = await page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  const statuses = await page.evaluate(() =>
    Promise.all(
      [
        '/../main/main.js',
        '/%2e%2e/main/main.js',
        '/..%2fmain/main.js',
        '/..%5cmain%5cmain.js',
        '/none.js',
      ].map(async (path) => (await fetch(`app://bien-che${path}`)).status),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('inline script does not run', async ({ launch }) => {
  const { page, expectProblems } = await launch();
  expectProblems(/Content Security Policy/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineScriptRan = true';
    document.head.append(script);
    return Reflect.has(window, 'inlineScriptRan');
  });
  expect(ran).toBe(false);
});

test('stays on its page', async ({ launch }) => {
  const { application, page } = await launch();
  const address = page.url();
  const refused = application.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('will-frame-navigate', (event) => resolve(event.defaultPrevented));
        void contents?.executeJavaScript("location.href = 'https://example.org/'", true);
      }),
  );
  expect(await refused).toBe(true);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  expect(application.windows()).toHaveLength(1);
});

test('asks for no permission', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.evaluate(async () => [
    Notification.permission,
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  ]);
  expect(states).toEqual(['denied', 'denied', 'denied']);
});

test('reaches no network, whatever the page tries', async ({ launch }) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  await fetch(address);
  expect(requests, 'the server counts').toBe(1);

  const { application, page, expectProblems } = await launch();
  expectProblems(/Content Security Policy|ERR_BLOCKED_BY_CLIENT|ERR_FAILED|Failed to load/);
  const fromPage = await page.evaluate(async (target) => {
    const settled = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'reached',
        () => 'blocked',
      );
    const loaded = (element: HTMLElement): Promise<unknown> =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.body.append(element);
      });
    const image = Object.assign(new Image(), { src: target });
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: target });
    const socket = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const opened = new WebSocket(target.replace('http', 'ws'));
        opened.addEventListener('open', resolve);
        opened.addEventListener('error', reject);
      });
    return Promise.all([
      settled(fetch(target)),
      settled(loaded(image)),
      settled(loaded(style)),
      settled(socket()),
    ]);
  }, address);
  expect(fromPage).toEqual(['blocked', 'blocked', 'blocked', 'blocked']);

  // Without the policy of the page, the session itself still refuses.
  const fromSession = await application.evaluate(
    ({ net }, target) =>
      net.fetch(target).then(
        () => 'reached',
        () => 'blocked',
      ),
    address,
  );
  expect(fromSession).toBe('blocked');
  expect(requests).toBe(1);
  server.close();
});

test('answers only its own page, and only well-formed requests', async ({ launch }) => {
  const { application, page, expectProblems } = await launch();
  expectProblems(/Error invoking remote method/);
  const preload = join(projectFolder, 'out', 'preload', 'preload.cjs');
  const [other] = await Promise.all([
    application.waitForEvent('window'),
    application.evaluate(
      ({ BrowserWindow }, file) =>
        new BrowserWindow({ show: false, webPreferences: { preload: file, sandbox: true } }).loadURL(
          'data:text/html,<title>other</title>',
        ),
      preload,
    ),
  ]);
  await expect(other).toHaveTitle('other');
  await expect(other.evaluate(() => window.desktop.settings())).rejects.toThrow(
    /not asked by the page of this app/,
  );
  await expect(page.evaluate(() => window.desktop.settings())).resolves.toHaveProperty('language');
  await expect(
    page.evaluate(() => window.desktop.changeSettings({ language: 'fr' } as unknown as { language: 'vi' })),
  ).rejects.toThrow(/language/);
});

test('the packaged program opens no developer tools', async ({ launch }) => {
  test.skip(!isPackaged, 'the built program is for those who develop it');
  const { application } = await launch();
  const isOpen = await application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    await new Promise((resolve) => setImmediate(resolve));
    return contents?.isDevToolsOpened();
  });
  expect(isOpen).toBe(false);
});
