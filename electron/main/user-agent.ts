import { app } from 'electron';

/** Chromium puts the app's name into this header; with `ế` in it `protocol.handle` fails on every script and fetch. */
export function keepUserAgentPlain(): void {
  app.userAgentFallback = app.userAgentFallback.replace(/[^\x20-\x7e]/g, '');
}
