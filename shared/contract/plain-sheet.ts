import { z } from 'zod';
import { languages } from '../text/language';

const cell = z.union([z.string().max(32_767), z.number().finite()]).nullable();

/** A table as it stands in the window, to be written as a workbook or CSV. */
export const plainSheetSchema = z.strictObject({
  title: z.string().min(1).max(1000),
  /** Below the title: whom it counts, and when. */
  subtitle: z.array(z.string().max(2000)).max(20),
  heads: z.array(z.string().max(500)).min(1).max(500),
  rows: z.array(z.array(cell).max(500)).max(1_000_000),
  language: z.enum(languages),
  /** `.xlsx` or `.csv`. */
  path: z.string().min(1),
});
export type PlainSheet = z.infer<typeof plainSheetSchema>;
