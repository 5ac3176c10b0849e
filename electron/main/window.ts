import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { Settings } from '../../shared/contract/settings';
import { CrashCount } from './crash-count';
import { readJsonFile, writeJsonFile } from './json-file';
import { pageAddress } from './page-address';
import { emptyGround, followTheme } from './window-look';
import { placeWindow, smallestWindow, windowPlaceSchema } from './window-bounds';

const placeFile = (): string => join(app.getPath('userData'), 'window.json');

function rememberPlace(window: BrowserWindow): void {
  writeJsonFile(placeFile(), { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
}

/** A page that crashed is loaded again, unless it keeps crashing. */
function reviveAfterCrash(window: BrowserWindow): void {
  const crashes = new CrashCount();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && crashes.add(Date.now())) window.webContents.reload();
  });
}

/** Opens the one window of the app; it appears when the page has drawn itself. */
export function openWindow(preload: string, settings: Settings): BrowserWindow {
  followTheme(settings);
  const remembered = readJsonFile(placeFile(), windowPlaceSchema);
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(remembered, workAreas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Biên Chế',
    show: false,
    backgroundColor: emptyGround(settings),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      zoomFactor: settings.zoom / 100,
      devTools: !app.isPackaged,
    },
  });
  if (remembered?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  reviveAfterCrash(window);
  window.on('close', () => rememberPlace(window));
  void window.loadURL(pageAddress);
  return window;
}
