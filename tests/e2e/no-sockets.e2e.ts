import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { expect, test } from './harness/app-test';
import { electronExecutable, startOf } from './harness/launch-app';
import { openSample } from './window/open-sample';

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-f', '-e', 'trace=connect', '-o', '/dev/null', 'true']);
    return true;
  } catch {
    return false;
  }
}

/**
 * Chromium asks the kernel for a way to this address to know whether there is IPv6: a datagram socket is connected, which
 * sends nothing, and is closed.
 */
const routeProbe = '2001:4860:4860::8888';

/** Addresses that are not this machine's own, of every socket that a traced program connected or sent to. */
function foreignAddresses(trace: string): string[] {
  return [...trace.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((address) => address !== routeProbe && !/^127\.|^::1$|^::ffff:127\./.test(address));
}

test('connects to nothing but this machine, seen by the kernel', async ({ userData, folder }) => {
  test.skip(!canTrace(), 'strace is not here, or may not trace');
  test.setTimeout(180_000);
  const trace = join(folder, 'trace');
  const traced = join(folder, 'traced');
  writeFileSync(
    traced,
    `#!/bin/sh\nexec strace -f -qq -e trace=connect,sendto -o '${trace}' '${electronExecutable()}' "$@"\n`,
  );
  chmodSync(traced, 0o755);
  const application = await _electron.launch({
    executablePath: traced,
    ...startOf(userData, []),
    timeout: 120_000,
  });
  const page = await application.firstWindow();
  await openSample(page);
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await application.close();
  const text = readFileSync(trace, 'utf8');
  expect(text, 'the trace sees sockets').toMatch(/connect\(|sendto\(/);
  expect(foreignAddresses(text)).toEqual([]);
  const sent = text.split('\n').filter((line) => line.includes('sendto(') && line.includes(routeProbe));
  expect(sent).toEqual([]);
  expect(foreignAddresses('connect(3, {sin_addr=inet_addr("93.184.216.34")}')).toEqual(['93.184.216.34']);
});
