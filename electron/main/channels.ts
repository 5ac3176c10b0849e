import { z } from 'zod';
import { chartFormats, reportKinds, type Desktop } from '../../shared/contract/desktop';
import { settingSchemas } from './settings-schema';

const path = z.string().min(1).max(32_767);
const suggestedName = z.string().min(1).max(1_000);
const largestPicture = 64 * 1024 * 1024;
const largestTable = 50_000_000;
/** Documents only: a program must not start because the page said so. */
const documentEnding = /\.(xlsx|csv|parquet|png|svg|pdf|docx|txt|json)$/i;
const pngDataUrl = z.string().max(largestPicture).startsWith('data:image/png;base64,');

/** What the page may ask of the main process: name → what it hands over. Everything is parsed when it arrives. */
export const channels = {
  settings: z.tuple([]),
  changeSettings: z.tuple([z.strictObject({ ...settingSchemas, isTourSeen: z.boolean() }).partial()]),
  policy: z.tuple([]),
  rememberRecent: z.tuple([path]),
  chooseRosters: z.tuple([z.enum(['files', 'folder'])]),
  samplePath: z.tuple([]),
  chooseChart: z.tuple([suggestedName, z.enum(chartFormats)]),
  chooseAnimation: z.tuple([suggestedName]),
  chooseTable: z.tuple([suggestedName]),
  chooseExport: z.tuple([suggestedName]),
  chooseReturnTarget: z.tuple([suggestedName]),
  chooseFormTarget: z.tuple([suggestedName]),
  chooseDecisionsTarget: z.tuple([suggestedName]),
  chooseDefinitionsTarget: z.tuple([suggestedName]),
  chooseDefinitions: z.tuple([]),
  chooseDecisions: z.tuple([]),
  chooseBoundaries: z.tuple([]),
  chooseBoardsTarget: z.tuple([suggestedName]),
  chooseBoards: z.tuple([]),
  chooseReportTarget: z.tuple([suggestedName, z.enum(reportKinds)]),
  chooseTemplateTarget: z.tuple([suggestedName]),
  chooseTemplate: z.tuple([]),
  chooseWorkspace: z.tuple([]),
  chooseWorkspaceTarget: z.tuple([suggestedName]),
  chooseSheetTarget: z.tuple([suggestedName]),
  /** Nothing that could run. */
  copyText: z.tuple([z.string().max(10_000_000)]),
  copyTable: z.tuple([
    z.strictObject({ html: z.string().max(largestTable), text: z.string().max(largestTable) }),
  ]),
  copyPicture: z.tuple([pngDataUrl]),
  printPage: z.tuple([z.strictObject({ isLandscape: z.boolean(), scale: z.int().min(30).max(100) })]),
  reportFault: z.tuple([z.string().max(20_000)]),
  openFolderOf: z.tuple([path]),
  openQuickGuide: z.tuple([]),
  openDocument: z.tuple([path.regex(documentEnding)]),
  startPaths: z.tuple([]),
  connectEngine: z.tuple([]),
} as const;

export type ChannelName = keyof typeof channels;
export type ChannelInput<Name extends ChannelName> = z.infer<(typeof channels)[Name]>;
export type ChannelHandlers = {
  readonly [Name in ChannelName]: (
    ...input: ChannelInput<Name>
  ) => ReturnType<Desktop[Name]> | Awaited<ReturnType<Desktop[Name]>>;
};
