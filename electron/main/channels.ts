import { highestThreshold } from '../../shared/analysis/disclosure/hidden-cells';
import { z } from 'zod';
import { chartFormats, reportKinds, type Desktop } from '../../shared/contract/desktop';
import { languages } from '../../shared/text/language';
import { themes } from './settings';

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
  changeSettings: z.tuple([
    z.strictObject({
      language: z.enum(languages).optional(),
      theme: z.enum(themes).optional(),
      publicThreshold: z.number().int().min(2).max(highestThreshold).optional(),
    }),
  ]),
  rememberRecent: z.tuple([path]),
  chooseRosters: z.tuple([z.enum(['files', 'folder'])]),
  samplePath: z.tuple([]),
  chooseChart: z.tuple([suggestedName, z.enum(chartFormats)]),
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
  /** Nothing that could run. */
  copyText: z.tuple([z.string().max(10_000_000)]),
  copyTable: z.tuple([
    z.strictObject({ html: z.string().max(largestTable), text: z.string().max(largestTable) }),
  ]),
  copyPicture: z.tuple([pngDataUrl]),
  openFolderOf: z.tuple([path]),
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
