import { z } from 'zod';

/** What a written value means, as the user answered it: a category, nothing at all, or just its words. */
export const valueAnswerSchema = z.strictObject({
  field: z.string().max(100),
  /** As it stands in the cells. */
  written: z.string().max(500),
  answer: z.union([
    z.strictObject({ category: z.string().max(200) }),
    z.strictObject({ blank: z.literal(true) }),
    z.strictObject({ asWritten: z.literal(true) }),
  ]),
});
export type ValueAnswer = z.infer<typeof valueAnswerSchema>;

export const columnDecisionSchema = z.strictObject({
  /** Null: the column is not read. */
  field: z.string().max(100).nullable(),
  /** For a column of ticks: what a tick means. */
  tick: z.string().max(200).nullable(),
});
export type ColumnDecision = z.infer<typeof columnDecisionSchema>;

/** How a layout is read where the user knows better. Sheets with the same header texts share it. */
export const layoutDecisionSchema = z.strictObject({
  /** The header texts by which the layout is known again, folded. */
  layout: z.string().max(20_000),
  /** First and last header row, 1-based; null as found. */
  headerRows: z.tuple([z.number().int().min(1), z.number().int().min(1)]).nullable(),
  /** Where the header was found when that was said: in another file of the layout it may stand lower. */
  foundAt: z.number().int().min(1).nullable().default(null),
  /** By column letter. */
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), columnDecisionSchema),
});
export type LayoutDecision = z.infer<typeof layoutDecisionSchema>;

const correctionPlace = {
  /** The path of the file. */
  file: z.string().max(4000),
  sheet: z.string(),
  /** 1-based. */
  row: z.number().int().min(1),
  field: z.string().max(100),
};

/** A value that the user knows better than the file, which itself is never changed. */
export const correctionSchema = z.strictObject({
  ...correctionPlace,
  /** Whose row it was, as the file says: a row that now holds somebody else is left alone. */
  name: z.string().nullable(),
  birthDate: z.string().nullable(),
  /** As `PersonValue` of `people.ts`; null: nothing is recorded. */
  value: z.union([z.string().max(2000), z.number().finite()]).nullable(),
  reason: z.string().trim().min(1).max(500),
  /** When it was made, ISO 8601. */
  at: z.string().max(40),
});
export type Correction = z.infer<typeof correctionSchema>;

/** What is remembered of the user's answers; also the form of the file that offices share, there without corrections. */
export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  layouts: z.array(layoutDecisionSchema).max(5000),
  values: z.array(valueAnswerSchema).max(50_000),
  corrections: z.array(correctionSchema).max(100_000).default([]),
});
export type Decisions = z.infer<typeof decisionsSchema>;

export const noDecisions: Decisions = { version: 1, layouts: [], values: [], corrections: [] };

/** One thing the user decides in the review. Rows and header rows are 1-based; rows are decided for one file only. */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('column'),
    file: z.number().int().min(0),
    sheet: z.string(),
    /** 0 is the sheet's first table, 1 the next below it. */
    table: z.number().int().min(0),
    column: z.string(),
    ...columnDecisionSchema.shape,
  }),
  z.strictObject({
    kind: z.literal('header'),
    file: z.number().int().min(0),
    sheet: z.string(),
    headerRows: z.tuple([z.number().int().min(1), z.number().int().min(1)]).nullable(),
  }),
  z.strictObject({
    kind: z.literal('row'),
    file: z.number().int().min(0),
    sheet: z.string(),
    row: z.number().int().min(1),
    excluded: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('value'), ...valueAnswerSchema.shape }),
  z.strictObject({ kind: z.literal('forget-layout'), file: z.number().int().min(0), sheet: z.string() }),
  z.strictObject({ kind: z.literal('forget-correction'), ...correctionPlace }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** How many decisions can be taken back, and how many of those brought again. */
export interface DecisionSteps {
  readonly undo: number;
  readonly redo: number;
}
