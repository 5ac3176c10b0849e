import { ipcMain, type WebFrameMain } from 'electron';
import { type ChannelHandlers, type ChannelName, channels } from './channels';
import { isPageAddress } from './page-address';

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url);
}

function serve(name: ChannelName, handler: (...input: never[]) => unknown): void {
  ipcMain.handle(name, (event, ...input: unknown[]) => {
    if (!isOurPage(event.senderFrame)) throw new Error(`${name}: not asked by the page of this app`);
    const parsed = channels[name].safeParse(input);
    if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`);
    return handler(...(parsed.data as never[]));
  });
}

/** Answers the page; refuses every other sender and every malformed request. */
export function serveDesktop(handlers: ChannelHandlers): void {
  for (const name of Object.keys(channels) as ChannelName[]) serve(name, handlers[name]);
}
