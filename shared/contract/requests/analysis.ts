import { z } from 'zod';
import { isThreshold } from '../../analysis/disclosure/hidden-cells';
import type { PublicOverview } from '../../analysis/disclosure/public-overview';
import type { HiddenFigure } from '../../analysis/disclosure/public-table';
import { mostNested } from '../../analysis/table-view';
import { languages } from '../../text/language';
import { conditionSchema, nameSchema } from '../condition-schema';
import { tableViewSchema } from '../view-schema';
import { overviewTilesSchema } from '../overview-tiles';
import type { Breakdown, DimensionValues, Overview } from '../results';
import { answer, question } from './parts';

export const analysisRequests = {
  /** `tiles`: indicators that are counted beside the usual ones. */
  overview: {
    input: z.strictObject({ ...question, tiles: overviewTilesSchema.optional() }),
    output: answer<Overview>(),
  },
  /** What a public version of the overview tells: its tiles, and the columns of its table of units, by indicator. */
  'overview.public': {
    input: z.strictObject({
      ...question,
      tiles: z.array(nameSchema).max(100),
      columns: z.array(nameSchema).max(100),
      threshold: z.number().refine(isThreshold),
      language: z.enum(languages),
    }),
    output: answer<PublicOverview>(),
  },
  /** What is hidden in each of several tables that are published together. */
  'breakdown.hidden': {
    input: z.strictObject({
      ...question,
      threshold: z.number().refine(isThreshold),
      tables: z
        .array(
          z.strictObject({
            rows: z.array(nameSchema).max(mostNested),
            columns: z.array(nameSchema).max(mostNested),
            measure: nameSchema,
            view: tableViewSchema,
            /** Beside the filter of the question. */
            who: conditionSchema.nullable(),
          }),
        )
        .max(200),
    }),
    output: answer<readonly (readonly HiddenFigure[])[]>(),
  },
  /** The tiles that the workspace keeps; null: the usual ones. */
  'overview.tiles': { input: z.strictObject({}), output: answer<string[] | null>() },
  'overview.keepTiles': {
    input: z.strictObject({ tiles: overviewTilesSchema.nullable() }),
    output: answer<null>(),
  },
  /** People, or an indicator, by nested dimensions of rows and of columns; the outer one first. */
  breakdown: {
    input: z.strictObject({
      ...question,
      rows: z.array(nameSchema).max(mostNested),
      columns: z.array(nameSchema).max(mostNested),
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
} as const;
