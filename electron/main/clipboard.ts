import * as electron from 'electron';
import type { CopiedTable } from '../../shared/contract/desktop';
import { pngBytes } from './png-data-url';

/** Electron up to 44 has `writeImage` and `writeHTML`; from 45 on the clipboard takes items, as the web's does. */
interface OlderClipboard {
  readonly writeHTML?: (html: string) => void;
  readonly write: (forms: CopiedTable) => void;
  readonly writeImage?: (image: electron.NativeImage) => void;
}

export async function copyText(text: string): Promise<void> {
  await electron.clipboard.writeText(text);
}

/** Spreadsheets take the HTML with its number formats, editors the text. */
export async function copyTable({ html, text }: CopiedTable): Promise<void> {
  const older = electron.clipboard as unknown as OlderClipboard;
  if (older.writeHTML) {
    older.write({ html, text });
    return;
  }
  const form = (data: string, type: string): Blob => new Blob([data], { type });
  await electron.clipboard.write([
    new electron.ClipboardItem({
      'text/html': form(html, 'text/html'),
      'text/plain': form(text, 'text/plain'),
    }),
  ]);
}

export async function copyPicture(pngDataUrl: string): Promise<void> {
  const png = pngBytes(pngDataUrl);
  const older = electron.clipboard as unknown as OlderClipboard;
  if (older.writeImage) {
    older.writeImage(electron.nativeImage.createFromBuffer(png));
    return;
  }
  const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
  await electron.clipboard.write([new electron.ClipboardItem({ 'image/png': picture })]);
}
