import type { ElectronApplication, Page } from '@playwright/test';
import './page-desktop';

/** The process id of the running engine. */
export function engineProcessId(application: ElectronApplication): Promise<number | undefined> {
  return application.evaluate(
    ({ app }) =>
      app
        .getAppMetrics()
        .find((metric) => metric.serviceName === 'bienche-engine' || metric.name === 'bienche-engine')?.pid,
  );
}

/** Far from the ids that the page itself counts up: it listens on the same port. */
const ownId = 1_000_000_007;

/** Asks for a new port and sends one request over it; answers the reply. */
export function askEngine(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    (request) =>
      new Promise<unknown>((resolve) => {
        const connected = new AbortController();
        window.addEventListener(
          'message',
          ({ data, ports: [port] }: MessageEvent) => {
            if (data !== 'engine-port' || !port) return;
            connected.abort();
            port.addEventListener('message', (answer: MessageEvent<{ id: number }>) => {
              if (answer.data.id === request.id) resolve(answer.data);
            });
            port.start();
            port.postMessage(request);
          },
          { signal: connected.signal },
        );
        window.desktop.connectEngine();
      }),
    { id: ownId, name, input },
  );
}

/** Kills the engine the hard way and waits until the page was told and has the port of the next one. */
export async function killEngine(application: ElectronApplication, page: Page): Promise<number> {
  const watched = await page.evaluateHandle(() => {
    const told = new Promise<number>((resolve) => {
      const stop = window.desktop.onEvent((event) => {
        if (event.type !== 'engine-restarted') return;
        stop();
        resolve(event.crashes);
      });
    });
    const connected = new Promise<void>((resolve) => {
      window.addEventListener('message', (event) => event.data === 'engine-port' && resolve());
    });
    return { done: Promise.all([told, connected]).then(([crashes]) => crashes) };
  });
  const processId = await engineProcessId(application);
  if (processId === undefined) throw new Error('the engine is not running');
  process.kill(processId, 'SIGKILL');
  return watched.evaluate(({ done }) => done);
}
