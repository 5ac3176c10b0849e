import { app, session, shell } from 'electron';
import type { DesktopEvent } from '../../shared/contract/desktop';
import { offerContextMenu } from './context-menu';
import { desktopHandlers } from './desktop-handlers';
import { showAbout } from './dialogs';
import { askToStartAgain, sayEngineGivenUp } from './engine-given-up';
import { EngineProcess } from './engine-process';
import { FaultLog } from './fault-log';
import { noteFaults } from './note-faults';
import { serveDesktop } from './ipc';
import { MainKeychain } from './keychain';
import { setMenu } from './menu';
import type { MenuCommand, ZoomStep } from './menu-template';
import { servePage } from './page-protocol';
import { engineFile, pageFolder, preloadFile, userFile } from './paths';
import type { SettingsStore } from './settings';
import { StartPaths } from './start-paths';
import { secureSession } from './web-security';
import { showLook, stepZoom } from './window-look';
import { openWindow } from './window';

export interface OpenApp {
  /** Comes to the front and opens what a second start was asked to open. */
  readonly openPaths: (paths: readonly string[]) => void;
}

/** Joins the parts: session, engine, window, menu and the page's requests. The app must be ready. */
export function openApp(settings: SettingsStore, paths: readonly string[]): OpenApp {
  secureSession(session.defaultSession);
  servePage(pageFolder);
  const window = openWindow(preloadFile, settings.value);
  const tell = (event: DesktopEvent): void => {
    if (!window.isDestroyed()) window.webContents.send('desktop-event', event);
  };
  const logFile = userFile('logs', 'bienche.log');
  const log = new FaultLog(logFile);
  noteFaults(window, log);
  const engine = new EngineProcess({
    entry: engineFile,
    workspace: userFile('workspace'),
    version: app.getVersion(),
    keychain: new MainKeychain(userFile('keychain.json')),
    log,
    onRestarted: (crashes) => tell({ type: 'engine-restarted', crashes }),
    onGivenUp: () => void sayEngineGivenUp(window, settings.value.language, logFile),
    onCannotStart: (failure) =>
      void askToStartAgain(window, settings.value.language, failure).then((isAgain) =>
        isAgain ? engine.again() : app.quit(),
      ),
  });
  let isStopped = false;
  app.on('will-quit', (event) => {
    // An engine that was given up has nothing to save.
    if (isStopped || engine.processId === undefined) return;
    event.preventDefault();
    void engine.stop().then(() => {
      isStopped = true;
      // Electron ignores a quit within a quit.
      setImmediate(() => app.quit());
    });
  });

  const startPaths = new StartPaths(paths, (later) => tell({ type: 'open-paths', paths: later }));
  const showMenu = (): void => {
    const about = (): void => void showAbout(window, settings.value.language);
    const command = (name: MenuCommand): void => tell({ type: 'menu', command: name });
    const showLog = (): void => shell.showItemInFolder(logFile);
    setMenu(settings.value.language, { command, about, showLog, zoom }, !app.isPackaged);
  };
  const showSettings = (): void => {
    showLook(window, settings.value);
    showMenu();
  };
  const zoom = (step: ZoomStep): void => {
    const changed = settings.change({ zoom: stepZoom(settings.value.zoom, step) });
    showLook(window, changed);
    tell({ type: 'settings-changed', settings: changed });
  };
  offerContextMenu(window, () => settings.value.language);
  window.webContents.on('zoom-changed', (_event, direction) => zoom(direction === 'in' ? 1 : -1));
  showMenu();
  serveDesktop(
    desktopHandlers({ window, settings, engine, startPaths, log, onSettingsChanged: showSettings }),
  );

  return {
    openPaths: (later) => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
      startPaths.add(later);
    },
  };
}
