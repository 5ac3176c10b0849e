import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Desktop, DesktopEvent } from '../shared/contract/desktop';
import type { ChannelName } from './main/channels';

// The two things of the browser that are used here; with its whole types the Node side would compile against them too.
declare const window: { postMessage(message: unknown, origin: string, ports: readonly unknown[]): void };
declare const location: { readonly origin: string };

/** Only functions with these names reach the page; their inputs are checked by the main process. */
const ask =
  <Name extends ChannelName>(name: Name) =>
  (...input: Parameters<Desktop[Name]>): ReturnType<Desktop[Name]> =>
    ipcRenderer.invoke(name, ...input) as ReturnType<Desktop[Name]>;

const desktop: Desktop = {
  settings: ask('settings'),
  changeSettings: ask('changeSettings'),
  policy: ask('policy'),
  rememberRecent: ask('rememberRecent'),
  chooseRosters: ask('chooseRosters'),
  samplePath: ask('samplePath'),
  pathOf: (file) => webUtils.getPathForFile(file),
  chooseChart: ask('chooseChart'),
  chooseAnimation: ask('chooseAnimation'),
  chooseTable: ask('chooseTable'),
  chooseExport: ask('chooseExport'),
  chooseReturnTarget: ask('chooseReturnTarget'),
  chooseFormTarget: ask('chooseFormTarget'),
  chooseDecisionsTarget: ask('chooseDecisionsTarget'),
  chooseDefinitionsTarget: ask('chooseDefinitionsTarget'),
  chooseDefinitions: ask('chooseDefinitions'),
  chooseDecisions: ask('chooseDecisions'),
  chooseBoundaries: ask('chooseBoundaries'),
  chooseBoardsTarget: ask('chooseBoardsTarget'),
  chooseBoards: ask('chooseBoards'),
  chooseReportTarget: ask('chooseReportTarget'),
  chooseTemplateTarget: ask('chooseTemplateTarget'),
  chooseTemplate: ask('chooseTemplate'),
  openQuickGuide: ask('openQuickGuide'),
  reportFault: ask('reportFault'),
  copyText: ask('copyText'),
  copyTable: ask('copyTable'),
  copyPicture: ask('copyPicture'),
  printPage: ask('printPage'),
  chooseWorkspace: ask('chooseWorkspace'),
  chooseWorkspaceTarget: ask('chooseWorkspaceTarget'),
  chooseSheetTarget: ask('chooseSheetTarget'),
  openFolderOf: ask('openFolderOf'),
  openDocument: ask('openDocument'),
  startPaths: ask('startPaths'),
  onEvent: (listener) => {
    const forward = (_event: unknown, event: DesktopEvent): void => listener(event);
    ipcRenderer.on('desktop-event', forward);
    return () => ipcRenderer.off('desktop-event', forward);
  },
  connectEngine: () => void ipcRenderer.invoke('connectEngine'),
};

contextBridge.exposeInMainWorld('desktop', desktop);

// A port cannot pass the context bridge; the page's own message event carries it over.
ipcRenderer.on('engine-port', (event) => window.postMessage('engine-port', location.origin, event.ports));
