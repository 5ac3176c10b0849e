import { app } from 'electron';

const switches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
];

/** Keeps Chromium from reaching out by itself. Must be called before the app is ready. */
export function stopBackgroundNetwork(allowsDevelopmentServer: boolean): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  const exception = allowsDevelopmentServer ? ', EXCLUDE localhost' : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
}
