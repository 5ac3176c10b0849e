import { z } from 'zod';
import { highestThreshold, isThreshold } from '../analysis/disclosure/hidden-cells';
import { chartKindIds } from '../charts/chart-kind';
import { fontEmbeddings } from '../charts/print/picture';
import type { BlankForm } from '../forms/blank-form';
import type { FilledForm } from '../forms/filled-form';
import { languages } from '../text/language';
import { boardPictureSchema } from './board-picture';
import { boardsSchema, type Board } from './boards';
import { overviewTilesSchema } from './overview-tiles';
import type { MapState } from './boundaries';
import {
  comparedSchema,
  leaveReasonSchema,
  listedKinds,
  type ChangesPage,
  type Comparison,
  type Trend,
} from './change';
import { auditRequests } from './audit';
import { conditionSchema, isoDate, nameSchema } from './condition-schema';
import { decisionSchema } from './decisions';
import { tableViewSchema } from './view-schema';
import { definitionChangeSchema, definitionsSchema, type DefinitionCounts } from './definitions';
import { blankAnswerSchema, formChoiceSchema, formWordsSchema, typedInputSchema } from './forms';
import type { FormWords, TypedImport, TypedNumbers } from './forms';
import { keptReportSchema, templateSchema } from './report';
import type { KeptReport, ReportDraft, ReportProgress, ReportTemplate } from './report';
import {
  listSchema,
  type ColumnProfile,
  type CorrectionState,
  type PeoplePage,
  type PersonCard,
} from './people';
import { plainSheetSchema } from './plain-sheet';
import { projectionSchema, type Projection } from './projection';
import { pictureSchema, type PicturePreview } from './picture-schema';
import {
  entriesSchema,
  registerQuestion,
  type EntriesPage,
  type RegisterBoard,
  type RegisterFigure,
  type RegisterImport,
  type RegisterIssues,
  type RegisterSummary,
} from './registers';
import type { RegisterResult } from '../registers/register-indicator';
import type {
  Breakdown,
  DefinitionsState,
  DimensionValues,
  FilesCheck,
  ImportProgress,
  IssuesPage,
  OpenRoster,
  Overview,
  PostsTrial,
  ReleasePreview,
  SheetReview,
  ValueGroup,
} from './results';
import { severities } from './results';
import {
  nameAnswerSchema,
  personAnswerSchema,
  unitTables,
  type UnitsReport,
  type UnitTableImport,
} from './units';
import { workspaceRequests, type WorkspaceState } from './workspace';
import { openedAs, snapshotId, type SnapshotsState, type StatedDates } from './snapshots';

/** `asOf` absent: the date the roster states, else today. */
const question = { asOf: isoDate.nullable(), filter: conditionSchema };

/** What leaves the office: in which version, and where it goes. */
const published = {
  /** The threshold of a public version; null: the internal one. */
  publicFrom: z.number().int().min(2).max(highestThreshold).nullable(),
  /** The filter in words; null: none. */
  filterText: z.string().max(10_000).nullable(),
  path: z.string().min(1),
  language: z.enum(languages),
};

/** How nobody can be told apart: see `exportDeIdentified`. */
const release = z.strictObject({
  k: z.number().int().min(2).max(highestThreshold),
  dates: z.enum(['year', 'band']),
  keep: z.array(nameSchema).max(200).nullable(),
});

const paths = z.array(z.string().min(1)).max(10_000);

/** Files and folders; `without` leaves files out, those in folders too. Passwords are tried in turn and never written. */
const files = {
  paths: paths.min(1),
  passwords: z.array(z.string().min(1).max(255)).max(100).optional(),
  without: paths.optional(),
};

/** Which report: whose, as of when, in which version; `filterText` is the filter as it is read. */
const report = {
  ...question,
  filterText: z.string().max(2000).nullable(),
  language: z.enum(languages),
  /** The threshold of the public version; null: the internal one. */
  publicFrom: z.number().int().refine(isThreshold).nullable(),
};

/** Declares the answer of a request; it comes from our own engine and is not parsed again. */
const answer = <T>(): z.ZodType<T> => z.custom<T>();

/**
 * Every request of the engine's port: what it takes and what it answers. Inputs are parsed when they arrive.
 * To add one: an entry here, a function in `electron/engine`, a line in `handlers.ts`.
 */
export const requests = {
  /** What would keep files from being read; reads none of them. */
  'roster.check': { input: z.strictObject(files), output: answer<FilesCheck>() },
  /** The dates that files state, to ask the user what they are. Reports `ImportProgress`; opening them reads no more. */
  'roster.dates': { input: z.strictObject(files), output: answer<StatedDates>() },
  /**
   * Reads files (or folders of files) as one roster that replaces the open one, or as `into` says. `date`: of the
   * snapshot, where the files state none. Reports `ImportProgress`.
   */
  'roster.open': {
    input: z.strictObject({ ...files, into: z.enum(openedAs).optional(), date: isoDate.optional() }),
    output: answer<OpenRoster>(),
  },
  /** The dated rosters of the workspace; one of them is the open roster. */
  'snapshots.get': { input: z.strictObject({}), output: answer<SnapshotsState>() },
  /** Opens another one. */
  'snapshots.choose': { input: z.strictObject({ id: snapshotId }), output: answer<OpenRoster>() },
  'snapshots.change': {
    input: z.strictObject({
      id: snapshotId,
      date: isoDate.optional(),
      name: z.string().trim().max(200).optional(),
    }),
    output: answer<SnapshotsState>(),
  },
  /** Not the only one; where it is the open one the nearest before it is opened. */
  'snapshots.remove': { input: z.strictObject({ id: snapshotId }), output: answer<SnapshotsState>() },
  'snapshots.undoRemove': { input: z.strictObject({}), output: answer<SnapshotsState>() },
  /** The open roster: the current snapshot, or null. */
  'roster.current': { input: z.strictObject({}), output: answer<OpenRoster | null>() },
  /** Closes it with all its snapshots. */
  'roster.close': { input: z.strictObject({}), output: answer<null>() },
  'roster.issues': {
    input: z.strictObject({
      language: z.enum(languages),
      severity: z.enum(severities).nullable(),
      /** Absent or null leaves nothing out. `file` is a path. */
      file: z.string().nullable().optional(),
      sheet: z.string().nullable().optional(),
      unit: z.string().nullable().optional(),
      field: z.string().max(100).nullable().optional(),
      limit: z.number().int().min(1).max(10_000),
    }),
    output: answer<IssuesPage>(),
  },
  /** A stretch of a sheet as it was understood; `file` counts from 0, `from` from 1. */
  'review.sheet': {
    input: z.strictObject({
      file: z.number().int().min(0),
      sheet: z.string(),
      from: z.number().int().min(1),
      count: z.number().int().min(1).max(500),
    }),
    output: answer<SheetReview>(),
  },
  /** Values that did not match, most frequent first, then the answers given before. */
  'review.values': { input: z.strictObject({}), output: answer<readonly ValueGroup[]>() },
  /** One decision of the user; the roster is understood again. Reports `ImportProgress`. */
  'review.decide': { input: z.strictObject({ decision: decisionSchema }), output: answer<OpenRoster>() },
  /** Takes the last decision back. */
  'review.undo': { input: z.strictObject({}), output: answer<OpenRoster>() },
  /** How many decisions can be taken back. */
  'review.undoable': { input: z.strictObject({}), output: answer<number>() },
  /** Writes what was decided to a file that offices can share; answers how many layouts and values it holds. */
  'review.saveDecisions': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<{ layouts: number; values: number }>(),
  },
  'review.loadDecisions': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<OpenRoster>(),
  },
  /** "Trả lại đơn vị": a coloured and commented copy of a file; answers how many cells are marked. */
  'review.returnWorkbook': {
    input: z.strictObject({
      file: z.number().int().min(0),
      path: z.string().min(1),
      language: z.enum(languages),
    }),
    output: answer<{ path: string; cells: number }>(),
  },
  /** One measure at every snapshot, each at its own date; `by` null: everybody together. */
  trend: {
    input: z.strictObject({ filter: conditionSchema, measure: nameSchema, by: nameSchema.nullable() }),
    output: answer<Trend>(),
  },
  /** Who retires in the years ahead, and the ages of those who stay and come. */
  projection: { input: z.strictObject(projectionSchema), output: answer<Projection>() },
  /** Two snapshots person by person, everybody whatever the filter. */
  compare: { input: z.strictObject(comparedSchema), output: answer<Comparison>() },
  /** Who is behind a figure of a comparison; `from` counts from 0. */
  'compare.people': {
    input: z.strictObject({
      ...comparedSchema,
      kind: z.enum(listedKinds).nullable(),
      group: z
        .strictObject({ field: z.enum(['staff_group', 'unit']), value: z.string().nullable() })
        .optional(),
      first: z.number().int().min(0),
      count: z.number().int().min(1).max(10_000),
    }),
    output: answer<ChangesPage>(),
  },
  /** Why people left. */
  'compare.reasons': {
    input: z.strictObject({ reasons: z.array(leaveReasonSchema).min(1).max(20_000) }),
    output: answer<null>(),
  },
  /** Takes the reasons that were given last back. */
  'compare.undoReasons': { input: z.strictObject({}), output: answer<null>() },
  /** Whether the two of a doubtful pair are one person; null: not known any more. */
  'compare.answer': {
    input: z.strictObject({
      pair: z.string().min(1).max(4000),
      answer: z.enum(['same', 'different']).nullable(),
    }),
    output: answer<null>(),
  },
  /** How the snapshots read in the units of today, and what must be asked. */
  'units.report': { input: z.strictObject({}), output: answer<UnitsReport>() },
  /** Shows every snapshot in the units of today, or in those that were recorded. */
  'units.show': { input: z.strictObject({ isToday: z.boolean() }), output: answer<OpenRoster | null>() },
  'units.answer': {
    input: z.strictObject({ people: z.array(personAnswerSchema).min(1).max(20_000) }),
    output: answer<null>(),
  },
  /** Which name of the table a unit is: null for none, absent lets its name decide again. */
  'units.name': {
    input: nameAnswerSchema.extend({ is: nameAnswerSchema.shape.is.optional() }),
    output: answer<null>(),
  },
  /** Takes the last answer back. */
  'units.undo': { input: z.strictObject({}), output: answer<null>() },
  /** Adds the lines of a table; `date` is of lines that have none. */
  'units.import': {
    input: z.strictObject({
      path: z.string().min(1),
      table: z.enum(unitTables),
      date: isoDate.nullable(),
    }),
    output: answer<{ state: DefinitionsState; imported: UnitTableImport }>(),
  },
  /** Writes a table of the window as XLSX or CSV. */
  'rows.export': { input: plainSheetSchema, output: answer<{ path: string }>() },
  /** `tiles`: indicators that are counted beside the usual ones. */
  overview: {
    input: z.strictObject({ ...question, tiles: overviewTilesSchema.optional() }),
    output: answer<Overview>(),
  },
  /** The tiles that the workspace keeps; null: the usual ones. */
  'overview.tiles': { input: z.strictObject({}), output: answer<string[] | null>() },
  'overview.keepTiles': {
    input: z.strictObject({ tiles: overviewTilesSchema.nullable() }),
    output: answer<null>(),
  },
  /** People, or an indicator, by up to two nested dimensions of rows and of columns; the outer one first. */
  breakdown: {
    input: z.strictObject({
      ...question,
      rows: z.array(nameSchema).max(2),
      columns: z.array(nameSchema).max(2),
      /** `headcount`, or the id of an indicator. */
      measure: nameSchema,
    }),
    output: answer<Breakdown>(),
  },
  /** How many people of the filter each condition is true of. */
  count: {
    input: z.strictObject({ ...question, conditions: z.array(conditionSchema).max(100) }),
    output: answer<readonly number[]>(),
  },
  /** The values of a dimension, or of a field that is none, that hold the searched words; `""` finds all. */
  'dimension.values': {
    input: z.strictObject({
      ...question,
      of: nameSchema,
      search: z.string().max(200),
      limit: z.number().int().min(1).max(10_000),
    }),
    output: answer<DimensionValues>(),
  },
  /** Own dimensions, indicators and populations, standards and the table of posts; `makeLibrary` makes a library of them. */
  'definitions.get': { input: z.strictObject({}), output: answer<DefinitionsState>() },
  'definitions.change': {
    input: z.strictObject({ change: definitionChangeSchema }),
    output: answer<DefinitionsState>(),
  },
  /** What another table of posts would say, without keeping it. */
  'definitions.tryPosts': {
    input: z.strictObject({ ...question, posts: definitionsSchema.shape.posts }),
    output: answer<PostsTrial>(),
  },
  /** Takes the last change back. */
  'definitions.undo': { input: z.strictObject({}), output: answer<DefinitionsState>() },
  /** Brings the last change that was taken back again. */
  'definitions.redo': { input: z.strictObject({}), output: answer<DefinitionsState>() },
  /** Writes the definitions to a file that offices can share; answers how many it holds. */
  'definitions.save': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<DefinitionCounts>(),
  },
  /** Adds definitions from such a file; one of the same id is replaced. */
  'definitions.load': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<DefinitionsState>(),
  },
  /** The boards of the workspace; null: the starter boards. */
  'boards.get': { input: z.strictObject({}), output: answer<Board[] | null>() },
  'boards.keep': { input: z.strictObject({ boards: boardsSchema }), output: answer<null>() },
  /** Writes boards to a file that offices can share, with the definitions of the workspace. */
  'boards.save': {
    input: z.strictObject({ path: z.string().min(1), boards: boardsSchema }),
    output: answer<null>(),
  },
  /** Draws a whole board; the ending of `path` decides between PNG, SVG and PDF. */
  'boards.picture': {
    input: z.strictObject({ picture: boardPictureSchema, path: z.string().min(1) }),
    output: answer<{ path: string }>(),
  },
  /** Answers the boards of such a file and adds its definitions to those of the workspace. */
  'boards.load': { input: z.strictObject({ path: z.string().min(1) }), output: answer<Board[]>() },
  /** The boundaries that maps are drawn with, and the units that they are matched with. */
  'map.get': { input: z.strictObject({}), output: answer<MapState>() },
  /** Takes the boundaries from a GeoJSON or TopoJSON file. */
  'map.load': { input: z.strictObject({ path: z.string().min(1) }), output: answer<MapState>() },
  /** Says by hand which area a unit is: null for none, absent lets its name decide again. */
  'map.match': {
    input: z.strictObject({ unit: z.string().max(1000), area: z.string().max(100).nullable().optional() }),
    output: answer<MapState>(),
  },
  'map.remove': { input: z.strictObject({}), output: answer<MapState>() },
  /** A stretch of the list of people; `from` counts from 0. */
  'people.page': {
    input: z.strictObject({
      ...question,
      ...listSchema,
      /** Ids of `shared/analysis/people-columns`. */
      columns: z.array(nameSchema).max(200),
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(500),
    }),
    output: answer<PeoplePage>(),
  },
  /** One person, by the number that a page of the list gives; it holds for the roster as it is open now. */
  'people.card': {
    input: z.strictObject({ person: z.number().int().min(1), language: z.enum(languages) }),
    output: answer<PersonCard>(),
  },
  'people.profile': {
    input: z.strictObject({ ...question, search: listSchema.search, column: nameSchema }),
    output: answer<ColumnProfile>(),
  },
  /** Corrects a value by hand; the roster is understood again. Taken back with `review.undo`, or `forget-correction`. */
  'people.correct': {
    input: z.strictObject({
      person: z.number().int().min(1),
      field: nameSchema,
      value: z.union([z.string().max(2000), z.number().finite()]).nullable(),
      reason: z.string().trim().min(1).max(500),
    }),
    output: answer<OpenRoster>(),
  },
  /** Every correction by hand of the open files, the newest first. */
  'review.corrections': { input: z.strictObject({}), output: answer<readonly CorrectionState[]>() },
  /** The report as the data write it, section by section. */
  'report.draft': { input: z.strictObject(report), output: answer<ReportDraft>() },
  /** What the user decided about the report: letterhead, order, own texts, templates. */
  'report.kept': { input: z.strictObject({}), output: answer<KeptReport>() },
  'report.keep': { input: z.strictObject({ kept: keptReportSchema }), output: answer<null>() },
  /** Writes the report; the ending of `path` decides between Word, PDF and Excel. Reports `ReportProgress`. */
  'report.save': {
    input: z.strictObject({
      ...report,
      path: z.string().min(1),
      kept: keptReportSchema,
      /** Of own texts whose figures have changed since: as they were seen, or as they are now. */
      figures: z.enum(['seen', 'now']),
    }),
    output: answer<{ path: string }>(),
  },
  'report.saveTemplate': {
    input: z.strictObject({ path: z.string().min(1), template: templateSchema }),
    output: answer<null>(),
  },
  'report.loadTemplate': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<ReportTemplate>(),
  },
  /** Writes a breakdown as it is shown, with its definitions, as XLSX (with a chart) or CSV. */
  'table.export': {
    input: z.strictObject({
      ...question,
      rows: z.array(nameSchema).max(2),
      columns: z.array(nameSchema).max(2),
      measure: nameSchema,
      view: tableViewSchema,
      /** Null: the one that suits the table best. */
      chart: z.enum(chartKindIds).nullable(),
      ...published,
    }),
    output: answer<{ path: string }>(),
  },
  /** Writes the overview's table of units in the order of one of its columns; a public version is in order of names. */
  'units.export': {
    input: z.strictObject({
      ...question,
      sort: z.strictObject({ column: z.string().max(200), direction: z.enum(['ascending', 'descending']) }),
      ...published,
    }),
    output: answer<{ path: string }>(),
  },
  /** Writes the list of people as it is shown. Reports `ImportProgress` of the phase `writing`. */
  'people.export': {
    input: z.strictObject({
      ...question,
      ...listSchema,
      columns: z.array(nameSchema).min(1).max(200),
      path: z.string().min(1),
      language: z.enum(languages),
    }),
    output: answer<{ path: string; people: number }>(),
  },
  /** Draws a chart as it will be saved: an SVG with the letters that it needs, and its size in millimetres. */
  'chart.preview': {
    input: z.strictObject({ picture: pictureSchema }),
    output: answer<PicturePreview>(),
  },
  /** The ending of `path` decides between PNG, SVG and PDF. `scale` is of a PNG, 1 is 96 pixels an inch. */
  'chart.save': {
    input: z.strictObject({
      picture: pictureSchema,
      path: z.string().min(1),
      scale: z.number().min(1).max(4),
      fonts: z.enum(fontEmbeddings),
    }),
    output: answer<{ path: string }>(),
  },
  /** A PNG as a data URL, for the clipboard. */
  'chart.png': {
    input: z.strictObject({ picture: pictureSchema, scale: z.number().min(1).max(4) }),
    output: answer<string>(),
  },
  /** Every register with its headline of the latest year. */
  'registers.list': { input: z.strictObject(question), output: answer<readonly RegisterSummary[]>() },
  'registers.board': { input: z.strictObject(registerQuestion), output: answer<RegisterBoard>() },
  /** One figure of a register. */
  'registers.figure': {
    input: z.strictObject({ ...registerQuestion, indicator: nameSchema }),
    output: answer<RegisterFigure>(),
  },
  /** Every indicator for each unit, year, month, value of a field, or category of a dimension of the roster. */
  'registers.table': {
    input: z.strictObject({ ...registerQuestion, by: nameSchema }),
    output: answer<readonly RegisterResult[]>(),
  },
  'registers.entries': { input: z.strictObject(entriesSchema), output: answer<EntriesPage>() },
  'registers.issues': {
    input: z.strictObject({ ...question, register: nameSchema, language: z.enum(languages) }),
    output: answer<RegisterIssues>(),
  },
  /** Reads files into a register, beside what it holds or in its place. Reports `ImportProgress`. */
  'registers.import': {
    input: z.strictObject({
      register: nameSchema,
      paths: files.paths,
      passwords: files.passwords,
      replace: z.boolean(),
    }),
    output: answer<RegisterImport>(),
  },
  /** Takes a file out of a register; null: all of them. */
  'registers.remove': {
    input: z.strictObject({ register: nameSchema, file: z.number().int().nullable() }),
    output: answer<null>(),
  },
  /** Whom a doubtful entry is about: null for nobody of the roster, absent takes the answer back. */
  'registers.answer': {
    input: z.strictObject({
      register: nameSchema,
      entry: z.number().int().min(1),
      person: z.number().int().min(1).nullable().optional(),
    }),
    output: answer<null>(),
  },
  /** Takes the last change of a register back. */
  'registers.undo': { input: z.strictObject({ register: nameSchema }), output: answer<null>() },
  'registers.setting': {
    input: z.strictObject({ register: nameSchema, setting: nameSchema, value: z.number().finite() }),
    output: answer<null>(),
  },
  /** What a de-identified roster would be; nothing is written. */
  'roster.releasePreview': {
    input: z.strictObject({ ...question, language: z.enum(languages), release }),
    output: answer<ReleasePreview>(),
  },
  /** Writes the cleaned roster; the ending of `path` decides between CSV, XLSX and Parquet. Answers how many people. */
  'roster.export': {
    input: z.strictObject({
      ...question,
      path: z.string().min(1),
      language: z.enum(languages),
      /** Absent or null: everybody by name. Else nobody can be told apart: see `exportDeIdentified`. */
      release: release.nullable().optional(),
    }),
    output: answer<{ path: string; people: number }>(),
  },
  /** An official form with its figures and checks. */
  'forms.fill': { input: z.strictObject({ ...question, ...formChoiceSchema }), output: answer<FilledForm>() },
  /** Writes it as a workbook with its administrative blocks. */
  'forms.save': {
    input: z.strictObject({ ...question, ...formChoiceSchema, path: z.string().min(1) }),
    output: answer<{ path: string }>(),
  },
  'forms.typed': { input: z.strictObject({}), output: answer<TypedNumbers>() },
  /** Numbers by unit; null takes one away. */
  'forms.type': {
    input: z.strictObject({
      input: typedInputSchema,
      numbers: z.record(z.string().max(500), z.number().int().min(0).max(1_000_000).nullable()),
    }),
    output: answer<TypedNumbers>(),
  },
  /** Reads them from a sheet of two columns, the unit and the number. */
  'forms.importTyped': {
    input: z.strictObject({ input: typedInputSchema, path: z.string().min(1) }),
    output: answer<TypedImport>(),
  },
  /** The words around a form: those of the office, else those of the form. */
  'forms.words': { input: z.strictObject({ form: nameSchema }), output: answer<FormWords>() },
  /** Null: those of the form again. */
  'forms.setWords': {
    input: z.strictObject({ form: nameSchema, words: formWordsSchema.nullable() }),
    output: answer<FormWords>(),
  },
  /** A blank workbook of any office: how it is understood and what would stand in it. */
  'forms.blank': {
    input: z.strictObject({ ...question, path: z.string().min(1) }),
    output: answer<BlankForm>(),
  },
  /** What columns and rows of a form mean, by the keys of its bindings; null takes an answer back. */
  'forms.answer': {
    input: z.strictObject({
      fingerprint: nameSchema,
      title: z.string().max(500),
      answers: z.record(z.string().max(5000), blankAnswerSchema.nullable()),
    }),
    output: answer<null>(),
  },
  /** Writes the filled copy of a blank workbook; answers how many cells were filled. */
  'forms.saveBlank': {
    input: z.strictObject({ ...question, path: z.string().min(1), target: z.string().min(1) }),
    output: answer<{ path: string; cells: number }>(),
  },
  /** Writes the answers about forms to a file that offices can share; answers about how many forms. */
  'forms.saveAnswers': { input: z.strictObject({ path: z.string().min(1) }), output: answer<number>() },
  'forms.loadAnswers': { input: z.strictObject({ path: z.string().min(1) }), output: answer<number>() },
  ...workspaceRequests,
  ...auditRequests,
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestInput<Name extends RequestName> = z.infer<Requests[Name]['input']>;
export type RequestProgress<Name extends RequestName> = Name extends 'report.save'
  ? ReportProgress
  : Name extends 'workspace.watch'
    ? WorkspaceState
    : ImportProgress;
export type RequestOutput<Name extends RequestName> = z.infer<Requests[Name]['output']>;
