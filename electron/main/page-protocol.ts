import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { pageFile } from './page-file';
import { isPageAddress, scheme } from './page-address';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Must be called before the app is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

async function answer(folder: string, request: Request): Promise<Response> {
  const path = request.method === 'GET' && isPageAddress(request.url) ? pageFile(folder, request.url) : null;
  const mediaType = path === null ? undefined : mediaTypes[extname(path)];
  if (path === null || mediaType === undefined) return new Response(null, { status: 404, headers });
  try {
    const content = await readFile(path);
    return new Response(content, { headers: { ...headers, 'Content-Type': mediaType } });
  } catch {
    return new Response(null, { status: 404, headers });
  }
}

/** Serves the built page from its folder, and nothing beside it. */
export function servePage(folder: string): void {
  protocol.handle(scheme, (request) => answer(folder, request));
}
