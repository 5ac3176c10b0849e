import { app, type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/text/language';
import { shellText } from './shell-text';

/** Says that the engine does not stay up; restarting the app is all that is left. */
export async function sayEngineGivenUp(
  window: BrowserWindow,
  language: Language,
  logFile: string,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: shellText.engineGivenUp[language],
    detail: logFile,
    buttons: [shellText.restart[language], shellText.quit[language]],
    cancelId: 1,
  });
  if (response === 0) app.relaunch();
  app.quit();
}
