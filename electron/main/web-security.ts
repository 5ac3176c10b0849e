import { app, type Session, type WebContents } from 'electron';
import { developmentAddress, isPageAddress } from './page-address';

const localSchemes = ['data:', 'blob:', 'devtools:'];

/** Whether the page may load an address: its own files and what it made itself, nothing of a network. */
export function mayLoad(address: string): boolean {
  if (localSchemes.some((start) => address.startsWith(start)) || isPageAddress(address)) return true;
  return developmentAddress !== undefined && address.startsWith(developmentAddress.replace(/^http/, 'ws'));
}

function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** Applies to every page that the app will ever open. */
export function secureEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
}

export function secureSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayLoad(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
