import { existsSync } from 'node:fs';
import { type BrowserWindow, shell } from 'electron';
import type { ChannelHandlers } from './channels';
import { chosenTargets } from './chosen-targets';
import { copyPicture, copyTable, copyText } from './clipboard';
import {
  boardsFilters,
  chartFilters,
  chooseBoards,
  chooseBoundaries,
  chooseDecisions,
  chooseDefinitions,
  chooseRosters,
  chooseTarget,
  chooseTemplate,
  chooseWorkspace,
  decisionsFilters,
  definitionsFilters,
  exportFilters,
  reportFilters,
  sheetFilters,
  templateFilters,
  tableFilters,
  workbookFilters,
  workspaceFilters,
} from './dialogs';
import type { EngineProcess } from './engine-process';
import type { FaultLog } from './fault-log';
import { quickGuidePath, samplePath } from './paths';
import { printPage } from './print-page';
import type { SettingsStore } from './settings';
import { shellText } from './shell-text';
import type { StartPaths } from './start-paths';

export interface DesktopParts {
  readonly window: BrowserWindow;
  readonly settings: SettingsStore;
  readonly engine: EngineProcess;
  readonly startPaths: StartPaths;
  readonly log: FaultLog;
  readonly onSettingsChanged: () => void;
}

async function openDocument(path: string): Promise<void> {
  const failure = existsSync(path) ? await shell.openPath(path) : 'it is not there';
  if (failure !== '') console.error('A document was not opened', failure);
}

/** What the main process does for the page, one function per channel. */
export function desktopHandlers(parts: DesktopParts): ChannelHandlers {
  const { window, settings, engine, startPaths, log } = parts;
  return {
    settings: () => settings.value,
    changeSettings: (change) => {
      const changed = settings.change(change);
      parts.onSettingsChanged();
      return changed;
    },
    policy: () => {
      const { file, fixed, problem } = settings.policy;
      return { file, fixed, problem };
    },
    rememberRecent: (path) => settings.rememberRecent(path),
    chooseRosters: (what) => chooseRosters(window, settings.value.language, what),
    samplePath: () => samplePath(),
    chooseChart: (suggestedName, format) => {
      const { language } = settings.value;
      return chooseTarget(
        window,
        shellText.saveChartTitle[language],
        suggestedName,
        chartFilters(language, format),
      );
    },
    chooseAnimation: (suggestedName) => {
      const { language } = settings.value;
      const filters = [{ name: 'GIF', extensions: ['gif'] }];
      return chooseTarget(window, shellText.saveChartTitle[language], suggestedName, filters);
    },
    chooseTable: (suggestedName) => {
      const { language } = settings.value;
      return chooseTarget(window, shellText.tableTitle[language], suggestedName, tableFilters(language));
    },
    chooseExport: (suggestedName) => {
      const { language } = settings.value;
      return chooseTarget(window, shellText.exportTitle[language], suggestedName, exportFilters(language));
    },
    chooseReturnTarget: (suggestedName) => {
      const { language } = settings.value;
      return chooseTarget(window, shellText.returnTitle[language], suggestedName, workbookFilters(language));
    },
    chooseFormTarget: (suggestedName) => {
      const { language } = settings.value;
      const filters = workbookFilters(language, suggestedName);
      return chooseTarget(window, shellText.formTitle[language], suggestedName, filters);
    },
    chooseDecisionsTarget: (suggestedName) => {
      const { language } = settings.value;
      const title = shellText.decisionsSaveTitle[language];
      return chooseTarget(window, title, suggestedName, decisionsFilters(language));
    },
    chooseDefinitionsTarget: (suggestedName) => {
      const { language } = settings.value;
      const title = shellText.definitionsSaveTitle[language];
      return chooseTarget(window, title, suggestedName, definitionsFilters(language));
    },
    chooseDefinitions: () => chooseDefinitions(window, settings.value.language),
    chooseReportTarget: (suggestedName, kind) => {
      const { language } = settings.value;
      const filters = reportFilters(language, kind);
      return chooseTarget(window, shellText.reportTitle[language], suggestedName, filters);
    },
    chooseTemplateTarget: (suggestedName) => {
      const { language } = settings.value;
      const title = shellText.templateSaveTitle[language];
      return chooseTarget(window, title, suggestedName, templateFilters(language));
    },
    chooseTemplate: () => chooseTemplate(window, settings.value.language),
    openDocument: async (path) => {
      if (chosenTargets.includes(path)) await openDocument(path);
    },
    openQuickGuide: () => openDocument(quickGuidePath(settings.value.language)),
    chooseDecisions: () => chooseDecisions(window, settings.value.language),
    chooseBoundaries: () => chooseBoundaries(window, settings.value.language),
    chooseBoardsTarget: (suggestedName) => {
      const { language } = settings.value;
      return chooseTarget(
        window,
        shellText.boardsSaveTitle[language],
        suggestedName,
        boardsFilters(language),
      );
    },
    chooseBoards: () => chooseBoards(window, settings.value.language),
    chooseWorkspace: () => chooseWorkspace(window, settings.value.language),
    chooseWorkspaceTarget: (suggestedName) => {
      const { language } = settings.value;
      const title = shellText.workspaceSaveTitle[language];
      return chooseTarget(window, title, suggestedName, workspaceFilters(language));
    },
    chooseSheetTarget: (suggestedName) => {
      const { language } = settings.value;
      return chooseTarget(window, shellText.sheetTitle[language], suggestedName, sheetFilters(language));
    },
    reportFault: (report) => log.note('page', report),
    copyText: (text) => copyText(text),
    copyTable: (table) => copyTable(table),
    copyPicture: (pngDataUrl) => copyPicture(pngDataUrl),
    printPage: (paper) => printPage(window, paper),
    openFolderOf: (path) => {
      if (chosenTargets.includes(path) && existsSync(path)) shell.showItemInFolder(path);
    },
    startPaths: () => startPaths.take(),
    connectEngine: () => engine.connect(window.webContents),
  };
}
