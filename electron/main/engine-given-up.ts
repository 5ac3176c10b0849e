import { app, type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/text/language';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
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

/** Says why the data that are worked on cannot be opened now, and answers whether to try again. */
export async function askToStartAgain(
  window: BrowserWindow,
  language: Language,
  failure: Failure,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: shellText.cannotStart[language],
    detail: describeFailure(failure, language),
    buttons: [shellText.again[language], shellText.quit[language]],
    cancelId: 1,
  });
  return response === 0;
}
