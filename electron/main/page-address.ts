import { app } from 'electron';

export const scheme = 'app';
export const host = 'bien-che';

/** electron-vite's development server; never in a packaged app. */
export const developmentAddress = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

export const pageAddress = developmentAddress ?? `${scheme}://${host}/index.html`;

/** Whether an address belongs to our own page. */
export function isPageAddress(address: string): boolean {
  const origin = developmentAddress ? new URL(developmentAddress).origin : `${scheme}://${host}`;
  return address.startsWith(`${origin}/`);
}
