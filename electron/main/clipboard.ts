import * as electron from 'electron';
import { pngBytes } from './png-data-url';

/** Electron up to 44 has `writeImage`; from 45 on the clipboard takes items, as the web's does. */
interface OlderClipboard {
  readonly writeImage?: (image: electron.NativeImage) => void;
}

export async function copyText(text: string): Promise<void> {
  await electron.clipboard.writeText(text);
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
