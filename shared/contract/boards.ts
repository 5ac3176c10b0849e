import { z } from 'zod';
import { conditionSchema, nameSchema } from './condition-schema';
import { definitionsSchema } from './definitions';
import { periodSchema } from './registers';
import { tableViewSchema } from './view-schema';
import { isThreshold } from '../analysis/disclosure/hidden-cells';
import { mostNested } from '../analysis/table-view';
import { chartKindIds } from '../charts/chart-kind';

/** What a card shows. */
const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('breakdown'),
    measure: nameSchema,
    rows: z.array(nameSchema).max(mostNested),
    columns: z.array(nameSchema).max(mostNested),
    view: tableViewSchema,
    /** Null: as suits the table best. */
    chart: z.enum(chartKindIds).nullable(),
    shown: z.enum(['table', 'chart']),
    /** The threshold of a public version; absent or null: the internal one. */
    publicFrom: z.number().refine(isThreshold).nullable().optional(),
  }),
  /** `headcount`, or the id of an indicator; `who`: of these people only. */
  z.strictObject({ kind: z.literal('tile'), measure: nameSchema, who: conditionSchema.optional() }),
  /** An indicator, a chart or a limit of a register; `period` null: the latest year that it knows. */
  z.strictObject({
    kind: z.literal('register-tile'),
    register: nameSchema,
    indicator: nameSchema,
    period: periodSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('register-chart'),
    register: nameSchema,
    chart: nameSchema,
    period: periodSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('register-limit'),
    register: nameSchema,
    limit: nameSchema,
    period: periodSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('paragraph') }),
  z.strictObject({ kind: z.literal('note'), text: z.string().max(10_000) }),
]);
export type CardContent = z.infer<typeof contentSchema>;

/** A card in its place of a grid of `boardColumns` columns; rows are as many as there need be. */
export const cardSchema = z.strictObject({
  id: z.string().min(1).max(100),
  x: z.number().int().min(0).max(11),
  y: z.number().int().min(0).max(10_000),
  w: z.number().int().min(1).max(12),
  h: z.number().int().min(1).max(100),
  content: contentSchema,
});
export type Card = z.infer<typeof cardSchema>;

export const boardSchema = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  cards: z.array(cardSchema).max(200),
});
export type Board = z.infer<typeof boardSchema>;

export const boardsSchema = z.array(boardSchema).max(200);

/** Boards as offices share them, with the definitions that they may need. */
export const boardsFileSchema = z.strictObject({
  format: z.literal('bien-che-boards'),
  boards: boardsSchema.min(1),
  definitions: definitionsSchema,
});
