import type { BrowserWindow } from 'electron';
import type { Paper } from '../../shared/contract/desktop';

/** Shows the print dialog of the system. False where printing failed; closing the dialog is no failure. */
export function printPage(window: BrowserWindow, { isLandscape, scale }: Paper): Promise<boolean> {
  const { webContents } = window;
  const ground = window.getBackgroundColor();
  // The ground of the window would be printed to the edges of the paper.
  window.setBackgroundColor('#ffffff');
  return new Promise((resolve) => {
    webContents.print(
      { printBackground: true, pageSize: 'A4', landscape: isLandscape, scaleFactor: scale },
      (isPrinted, reason) => {
        window.setBackgroundColor(ground);
        const isClosed = /cancel/i.test(reason);
        if (!isPrinted && !isClosed) console.error('The page was not printed', reason);
        resolve(isPrinted || isClosed);
      },
    );
  });
}
