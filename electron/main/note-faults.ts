import { app, type BrowserWindow } from 'electron';
import { faultReport } from '../../shared/fault-report';
import type { FaultLog } from './fault-log';

/** Writes down what goes wrong outside the engine; what happens then stays as it is. */
export function noteFaults(window: BrowserWindow, log: FaultLog): void {
  process.on('uncaughtExceptionMonitor', (error) => log.note('main', faultReport(error)));
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) =>
    log.note('page', `gone: ${reason}, code ${exitCode}`),
  );
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.note(type.toLowerCase(), `gone: ${reason}, code ${exitCode}`),
  );
}
