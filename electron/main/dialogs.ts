import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { ChartFormat, ReportKind } from '../../shared/contract/desktop';
import type { Language } from '../../shared/text/language';
import { chosenTargets } from './chosen-targets';
import { plainFileName } from './plain-file-name';
import { shellText } from './shell-text';

const rosterEndings = ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'html', 'htm'];

export async function chooseRosters(
  window: BrowserWindow,
  language: Language,
  what: 'files' | 'folder',
): Promise<readonly string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: (what === 'files' ? shellText.chooseFilesTitle : shellText.chooseFolderTitle)[language],
    properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
    filters:
      what === 'files'
        ? [
            { name: shellText.rosters[language], extensions: [...rosterEndings, 'bienche'] },
            { name: shellText.allFiles[language], extensions: ['*'] },
          ]
        : [],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
}

export function chooseDecisions(window: BrowserWindow, language: Language): Promise<string | null> {
  return chooseOne(window, shellText.decisionsOpenTitle[language], decisionsFilters(language));
}

export function chooseDefinitions(window: BrowserWindow, language: Language): Promise<string | null> {
  return chooseOne(window, shellText.definitionsOpenTitle[language], definitionsFilters(language));
}

async function chooseOne(
  window: BrowserWindow,
  title: string,
  filters: FileFilter[],
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile'],
    filters,
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export function chooseWorkspace(window: BrowserWindow, language: Language): Promise<string | null> {
  return chooseOne(window, shellText.workspaceOpenTitle[language], workspaceFilters(language));
}

export function workspaceFilters(language: Language): FileFilter[] {
  return [{ name: shellText.workspaceFile[language], extensions: ['bienche'] }];
}

export function sheetFilters(language: Language): FileFilter[] {
  return [
    { name: shellText.pdfDocument[language], extensions: ['pdf'] },
    { name: shellText.plainText[language], extensions: ['txt'] },
  ];
}

export async function chooseBoards(window: BrowserWindow, language: Language): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellText.boardsOpenTitle[language],
    properties: ['openFile'],
    filters: boardsFilters(language),
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export function boardsFilters(language: Language): FileFilter[] {
  return [{ name: shellText.boardsFile[language], extensions: ['json'] }];
}

export async function chooseBoundaries(window: BrowserWindow, language: Language): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellText.boundariesTitle[language],
    properties: ['openFile'],
    filters: [
      { name: shellText.boundariesFile[language], extensions: ['geojson', 'topojson', 'json'] },
      { name: shellText.allFiles[language], extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export async function chooseTemplate(window: BrowserWindow, language: Language): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellText.templateOpenTitle[language],
    properties: ['openFile'],
    filters: templateFilters(language),
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where a file goes, in the documents folder at first; null when the dialog was closed. */
export async function chooseTarget(
  window: BrowserWindow,
  title: string,
  suggestedName: string,
  filters: FileFilter[],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), plainFileName(suggestedName)),
    filters,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return null;
  // Not every system adds the ending to a name that was typed without one.
  const [ending = ''] = filters[0]?.extensions ?? [];
  const target = extname(filePath) === '' ? `${filePath}.${ending}` : filePath;
  chosenTargets.remember(target);
  return target;
}

export function exportFilters(language: Language): FileFilter[] {
  return [
    { name: shellText.excelWorkbook[language], extensions: ['xlsx'] },
    { name: shellText.csvText[language], extensions: ['csv'] },
    { name: shellText.parquetFile[language], extensions: ['parquet'] },
  ];
}

export function chartFilters(language: Language, format: ChartFormat): FileFilter[] {
  return [{ name: shellText[format][language], extensions: [format] }];
}

export function tableFilters(language: Language): FileFilter[] {
  return exportFilters(language).slice(0, 2);
}

/** A workbook of the ending that its suggested name has: a form with macros stays one. */
export function workbookFilters(language: Language, suggestedName = ''): FileFilter[] {
  const ending = suggestedName.toLowerCase().endsWith('.xlsm') ? 'xlsm' : 'xlsx';
  return [{ name: shellText.excelWorkbook[language], extensions: [ending] }];
}

export function reportFilters(language: Language, kind: ReportKind): FileFilter[] {
  const names = { docx: shellText.wordDocument, pdf: shellText.pdfDocument, xlsx: shellText.excelWorkbook };
  return [{ name: names[kind][language], extensions: [kind] }];
}

export function templateFilters(language: Language): FileFilter[] {
  return [{ name: shellText.templateFile[language], extensions: ['json'] }];
}

export function decisionsFilters(language: Language): FileFilter[] {
  return [{ name: shellText.decisionsFile[language], extensions: ['json'] }];
}

export function definitionsFilters(language: Language): FileFilter[] {
  return [{ name: shellText.definitionsFile[language], extensions: ['json'] }];
}

export async function showAbout(window: BrowserWindow, language: Language): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: shellText.about[language],
    message: 'Biên Chế',
    detail: `${shellText.version[language]} ${app.getVersion()}\n\n${shellText.aboutText[language]}`,
    buttons: [shellText.ok[language]],
  });
}
