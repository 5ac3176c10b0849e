import { z } from 'zod';
import { isThreshold } from '../../analysis/disclosure/hidden-cells';
import { languages } from '../../text/language';
import {
  type ChangesPage,
  type Comparison,
  type Trend,
  comparedSchema,
  leaveReasonSchema,
  listedKinds,
} from '../change';
import { conditionSchema, nameSchema } from '../condition-schema';
import { type Projection, projectionSchema } from '../projection';
import { answer } from './parts';

export const changeRequests = {
  /** One measure at every snapshot, each at its own date, or an indicator of a register in every year; `by` null: everybody together. */
  trend: {
    input: z.strictObject({
      filter: conditionSchema,
      /** Null: the measure is of the roster. */
      register: nameSchema.nullable(),
      measure: nameSchema,
      by: nameSchema.nullable(),
      /** The threshold of a public version, which only measures of the roster have; null: the internal one. */
      publicFrom: z.number().refine(isThreshold).nullable(),
      language: z.enum(languages),
    }),
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
  /** Takes the answers or reasons that were given last back. */
  'compare.undo': { input: z.strictObject({}), output: answer<null>() },
  /** Brings them again. */
  'compare.redo': { input: z.strictObject({}), output: answer<null>() },
  /** Whether the two of a doubtful pair are one person; null: not known any more. */
  'compare.answer': {
    input: z.strictObject({
      pair: z.string().min(1).max(4000),
      answer: z.enum(['same', 'different']).nullable(),
    }),
    output: answer<null>(),
  },
} as const;
