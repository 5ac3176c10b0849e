import { z } from 'zod';
import type { TableView } from '../analysis/table-view';

const lineIds = z.string().max(5000);
const top = z.number().int().min(1).max(10_000).nullable();

/** Shape of `TableView` at the door. */
export const tableViewSchema: z.ZodType<TableView> = z.strictObject({
  percentOf: z.enum(['none', 'row', 'column', 'total']),
  sort: z.union([
    z.strictObject({ by: z.literal('natural') }),
    z.strictObject({
      by: z.literal('value'),
      column: lineIds.nullable(),
      direction: z.enum(['ascending', 'descending']),
    }),
  ]),
  topRows: z.tuple([top, top]),
  topColumns: z.tuple([top, top]),
  hideEmpty: z.boolean(),
  hideNotRecorded: z.boolean(),
  subtotals: z.boolean(),
  folded: z.array(lineIds).max(10_000),
});
