import { z } from 'zod';
import { nameSchema } from './condition-schema';
import { definitionsSchema } from './definitions';
import type { TableView } from '../analysis/table-view';
import { chartKindIds } from '../charts/chart-kind';

const top = z.tuple([z.number().int().min(1).nullable(), z.number().int().min(1).nullable()]);

const viewSchema: z.ZodType<TableView> = z.strictObject({
  percentOf: z.enum(['none', 'row', 'column', 'total']),
  sort: z.union([
    z.strictObject({ by: z.literal('natural') }),
    z.strictObject({
      by: z.literal('value'),
      column: z.string().max(1000).nullable(),
      direction: z.enum(['ascending', 'descending']),
    }),
  ]),
  topRows: top,
  topColumns: top,
  hideEmpty: z.boolean(),
  hideNotRecorded: z.boolean(),
  subtotals: z.boolean(),
  folded: z.array(z.string().max(1000)).max(10_000),
});

/** What a card shows. */
const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('breakdown'),
    measure: nameSchema,
    rows: z.array(nameSchema).max(2),
    columns: z.array(nameSchema).max(2),
    view: viewSchema,
    /** Null: as suits the table best. */
    chart: z.enum(chartKindIds).nullable(),
    shown: z.enum(['table', 'chart']),
  }),
  /** `headcount`, or the id of an indicator. */
  z.strictObject({ kind: z.literal('tile'), measure: nameSchema }),
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
