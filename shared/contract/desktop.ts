/**
 * What the preload exposes to the page as `window.desktop`, and nothing else. Everything about people goes over the
 * engine's port, which arrives as a `message` event on `window` with data `'engine-port'` and one port; it arrives
 * again after the engine was restarted.
 */
import type { Policy, Settings, SettingsChange } from './settings';

export const reportKinds = ['docx', 'pdf', 'xlsx'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const chartFormats = ['png', 'svg', 'pdf'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** One table in two forms. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/** How the page goes on A4; `scale` in percent. */
export interface Paper {
  readonly isLandscape: boolean;
  readonly scale: number;
}
/** What the menu can ask of the workspace as a file. */
export const workspaceCommands = [
  'new-workspace',
  'open-workspace',
  'save-workspace-as',
  'workspace-backups',
  'workspace-passphrase',
  'lock-workspace',
  'about-workspace',
  'activity-log',
] as const;
export type WorkspaceCommand = (typeof workspaceCommands)[number];

export function isWorkspaceCommand(command: string): command is WorkspaceCommand {
  return workspaceCommands.some((each) => each === command);
}

/** What the main process tells the page without being asked. */
export type DesktopEvent =
  | { readonly type: 'open-paths'; readonly paths: readonly string[] }
  | {
      readonly type: 'menu';
      readonly command:
        | 'open-file'
        | 'open-folder'
        | 'open-sample'
        | 'export-roster'
        | 'print'
        | 'undo'
        | 'redo'
        | 'settings'
        | 'help'
        | 'tour'
        | WorkspaceCommand;
    }
  /** The menu changed the zoom. */
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'engine-restarted'; readonly crashes: number };

export interface Desktop {
  readonly settings: () => Promise<Settings>;
  readonly changeSettings: (change: SettingsChange & { readonly isTourSeen?: boolean }) => Promise<Settings>;
  readonly policy: () => Promise<Policy>;
  readonly rememberRecent: (path: string) => Promise<Settings>;
  /** Shows the open dialog; null when it was closed without a choice. */
  readonly chooseRosters: (what: 'files' | 'folder') => Promise<readonly string[] | null>;
  readonly samplePath: () => Promise<string>;
  /** The path of a dropped file. */
  readonly pathOf: (file: File) => string;
  /** Asks where a picture goes; the engine writes it. */
  readonly chooseChart: (suggestedName: string, format: ChartFormat) => Promise<string | null>;
  /** Asks where an animated GIF goes; the engine writes it. */
  readonly chooseAnimation: (suggestedName: string) => Promise<string | null>;
  /** Asks where a table goes, as XLSX or CSV; the engine writes it. */
  readonly chooseTable: (suggestedName: string) => Promise<string | null>;
  /** Asks where the roster goes; the engine writes it. */
  readonly chooseExport: (suggestedName: string) => Promise<string | null>;
  /** Asks where the marked copy of a workbook goes; the engine writes it. */
  readonly chooseReturnTarget: (suggestedName: string) => Promise<string | null>;
  /** Asks where a filled form goes; the engine writes it. */
  readonly chooseFormTarget: (suggestedName: string) => Promise<string | null>;
  /** Asks where the file of decisions goes that offices share. */
  readonly chooseDecisionsTarget: (suggestedName: string) => Promise<string | null>;
  /** Asks where the file of definitions goes that offices share. */
  readonly chooseDefinitionsTarget: (suggestedName: string) => Promise<string | null>;
  readonly chooseDefinitions: () => Promise<string | null>;
  readonly chooseDecisions: () => Promise<string | null>;
  /** A GeoJSON or TopoJSON file of boundaries. */
  readonly chooseBoundaries: () => Promise<string | null>;
  /** Asks where a file of boards goes; the engine writes it. */
  readonly chooseBoardsTarget: (suggestedName: string) => Promise<string | null>;
  readonly chooseBoards: () => Promise<string | null>;
  /** Asks where the report goes; the engine writes it. */
  readonly chooseReportTarget: (suggestedName: string, kind: ReportKind) => Promise<string | null>;
  /** Asks for a template of the report that offices share. */
  readonly chooseTemplateTarget: (suggestedName: string) => Promise<string | null>;
  readonly chooseTemplate: () => Promise<string | null>;
  /** Asks for a `.bienche` file. */
  readonly chooseWorkspace: () => Promise<string | null>;
  /** Asks where a `.bienche` file goes; the engine writes it. */
  readonly chooseWorkspaceTarget: (suggestedName: string) => Promise<string | null>;
  /** Asks where the recovery sheet goes, as PDF or text; the engine writes it. */
  readonly chooseSheetTarget: (suggestedName: string) => Promise<string | null>;
  /** Writes down what went wrong on the page: a `faultReport`, without anything that it quotes. */
  readonly reportFault: (report: string) => Promise<void>;
  /** Opens a document in the program that the computer has for it. */
  readonly openDocument: (path: string) => Promise<void>;
  /** Opens the printed guide in the language of the window. */
  readonly openQuickGuide: () => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
  /** Offers a table to spreadsheets and documents (`html`) and to everything else (`text`, tabs between cells). */
  readonly copyTable: (table: CopiedTable) => Promise<void>;
  readonly copyPicture: (pngDataUrl: string) => Promise<void>;
  /** Shows the print dialog of the system; false where printing failed. */
  readonly printPage: (paper: Paper) => Promise<boolean>;
  readonly openFolderOf: (path: string) => Promise<void>;
  /** Paths given on the command line (`npm start -- FILE`), once. */
  readonly startPaths: () => Promise<readonly string[]>;
  /** Calls back for every event until the returned function is called. */
  readonly onEvent: (listener: (event: DesktopEvent) => void) => () => void;
  /** Asks the preload to hand on the engine's port (again). */
  readonly connectEngine: () => void;
}
