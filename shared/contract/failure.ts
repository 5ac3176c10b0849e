import { z } from 'zod';
import { workspaceProblems } from './workspace-problem';

/**
 * Everything that can go wrong with a request, as a closed union. The window and the command line turn it into one
 * sentence with `describeFailure`; the stack goes to the log.
 */
export const failureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('engine-stopped') }),
  z.object({ kind: z.literal('invalid-request'), detail: z.string() }),
  z.object({ kind: z.literal('no-roster') }),
  z.object({ kind: z.literal('file-missing'), path: z.string() }),
  z.object({ kind: z.literal('file-is-folder'), path: z.string() }),
  /** A file was to be written there. */
  z.object({ kind: z.literal('target-is-folder'), path: z.string() }),
  z.object({ kind: z.literal('folder-without-rosters'), path: z.string() }),
  z.object({ kind: z.literal('file-empty'), path: z.string() }),
  z.object({ kind: z.literal('file-no-permission'), path: z.string() }),
  z.object({ kind: z.literal('file-busy'), path: z.string() }),
  /** Nothing leaves the workspace unnoted: where the activity log cannot be written, nothing does. */
  z.object({ kind: z.literal('log-unwritable'), path: z.string() }),
  /** A password opens it, but none that was given. */
  z.object({ kind: z.literal('file-locked'), path: z.string() }),
  /** Protected in a way that no password takes off here. */
  z.object({ kind: z.literal('file-encrypted'), path: z.string() }),
  z.object({ kind: z.literal('file-damaged'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('file-unsupported'), path: z.string() }),
  /** Not what the program shares as a file; `place`: of what is wrong in one that is, by its keys. */
  z.object({ kind: z.literal('shared-file-invalid'), path: z.string(), place: z.string().nullable() }),
  /** A workspace where rosters are wanted. */
  z.object({ kind: z.literal('file-is-workspace'), path: z.string() }),
  /** A file that is to be written has none of the endings that can be. */
  z.object({ kind: z.literal('ending-unknown'), path: z.string(), endings: z.array(z.string()) }),
  /** Where a file is to be written there is no folder. */
  z.object({ kind: z.literal('folder-missing'), path: z.string() }),
  z.object({ kind: z.literal('file-too-large'), path: z.string(), limit: z.string() }),
  /** It unfolds to far more than a roster: blank or merged cells, repetitions, parts that are packed oddly. */
  z.object({ kind: z.literal('file-overfull'), path: z.string() }),
  /** It would be written over, and figures were read from it. */
  z.object({ kind: z.literal('file-is-source'), path: z.string() }),
  /** The same bytes as an earlier file of the roster. */
  z.object({ kind: z.literal('file-repeated'), path: z.string(), first: z.string() }),
  z.object({ kind: z.literal('no-table-found'), path: z.string() }),
  /** A table of old and new units, or of units and what they are part of, without lines that say so. */
  z.object({
    kind: z.literal('no-unit-table'),
    path: z.string(),
    table: z.enum(['unitChanges', 'unitParents']),
    /** Its lines would be read, had they a day. */
    undated: z.literal(true).optional(),
  }),
  /** A file of answers without ids and answers. */
  z.object({ kind: z.literal('no-answers'), path: z.string() }),
  /** An answer that its question does not know; `row` from 1. */
  z.object({
    kind: z.literal('answer-unknown'),
    path: z.string(),
    sheet: z.string(),
    row: z.number(),
    answer: z.string(),
    known: z.array(z.object({ vi: z.string(), en: z.string() })),
  }),
  /** No GeoJSON or TopoJSON; one without polygons that have a name; one of more areas than a province has. */
  z.object({
    kind: z.literal('no-boundaries'),
    path: z.string(),
    reason: z.enum(['not-json', 'no-areas', 'too-many-areas']),
  }),
  /** Not a file of boards. */
  z.object({ kind: z.literal('no-boards'), path: z.string() }),
  /** No table of the register in any of the files. */
  z.object({ kind: z.literal('no-register-found'), path: z.string(), register: z.string() }),
  z.object({
    kind: z.literal('unknown-name'),
    what: z.string(),
    name: z.string(),
    known: z.array(z.string()),
  }),
  /** `name`: the label of the definition; `by`: those of the definitions that need it. */
  z.object({ kind: z.literal('definition-in-use'), name: z.string(), by: z.array(z.string()) }),
  /** The definition means itself, directly or through others. */
  z.object({ kind: z.literal('definition-circular'), name: z.string() }),
  /** In the tree of units. */
  z.object({ kind: z.literal('unit-circular'), name: z.string() }),
  /** A correction that its field cannot have: no such category, day or number. */
  z.object({ kind: z.literal('invalid-value'), field: z.string(), value: z.string() }),
  /** A blank form that is no .xlsx: it could not come back as it was. */
  z.object({ kind: z.literal('form-not-workbook'), path: z.string() }),
  z.object({ kind: z.literal('form-without-table'), path: z.string() }),
  /** A sheet of assigned posts in which no unit of the roster stands. */
  z.object({ kind: z.literal('typed-without-units'), path: z.string() }),
  /** Its column of numbers is not named, or several are; `columns` are their heads. */
  z.object({
    kind: z.literal('typed-column-unclear'),
    path: z.string(),
    sheet: z.string(),
    columns: z.array(z.string()),
  }),
  /** The filled copy, read again, is not the blank form with its figures; `cell` is null for a whole sheet. */
  z.object({
    kind: z.literal('form-copy-differs'),
    path: z.string(),
    sheet: z.string(),
    cell: z.string().nullable(),
  }),
  /** Two snapshots of one workspace cannot have the same date, `YYYY-MM-DD`. */
  z.object({ kind: z.literal('snapshot-date-taken'), date: z.string() }),
  z.object({ kind: z.literal('disk-full'), path: z.string() }),
  z.object({ kind: z.literal('workspace-locked'), path: z.string() }),
  /** The data that are worked on cannot be opened at this moment, though nothing is wrong with them. */
  z.object({ kind: z.literal('workspace-unreachable'), path: z.string() }),
  /** `by` and `since` (ISO 8601) of who has it open. */
  z.object({
    kind: z.literal('workspace'),
    problem: z.enum(workspaceProblems),
    path: z.string(),
    by: z.string().optional(),
    since: z.string().optional(),
  }),
  z.object({ kind: z.literal('internal'), detail: z.string() }),
]);
export type Failure = z.infer<typeof failureSchema>;

/** A failure on its way through code that throws. */
export class FailureError extends Error {
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(failure.kind, options);
    this.name = 'FailureError';
  }
}
