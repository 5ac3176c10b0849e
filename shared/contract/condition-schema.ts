import { z } from 'zod';
import type { Condition } from '../analysis/condition';
import { isIsoDate } from '../text/dates';

export const isoDate = z.string().refine(isIsoDate, 'not a date of the form YYYY-MM-DD');

/** A name of a dimension, field, indicator or population; whether there is such a one is checked where it is resolved. */
export const nameSchema = z.string().min(1).max(100);

const years = z.number().int().min(0).max(200);
const months = z.number().int().min(0).max(2400);
const finite = z.number().finite();

/** Shape of `Condition` at the door; names of dimensions and categories are checked where they are resolved. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ dimension: nameSchema, in: z.array(z.string().nullable()).max(10_000) }),
    z.strictObject({ dimension: nameSchema, atLeast: z.string() }),
    z.strictObject({
      age: z.strictObject({ from: z.number().int().optional(), below: z.number().int().optional() }),
    }),
    z.strictObject({
      yearsSince: z.strictObject({ field: nameSchema, from: years.optional(), below: years.optional() }),
    }),
    z.strictObject({
      retirement: z.strictObject({
        after: months.optional(),
        within: months.optional(),
        eitherSex: z.literal(true).optional(),
      }),
    }),
    z.strictObject({
      field: nameSchema,
      number: z.strictObject({ from: finite.optional(), to: finite.optional() }),
    }),
    z.strictObject({
      field: nameSchema,
      date: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }),
    }),
    z.strictObject({ field: nameSchema, contains: z.string().max(200) }),
    z.strictObject({ field: nameSchema, says: nameSchema }),
    z.strictObject({ field: nameSchema, blank: z.literal(true) }),
    z.strictObject({ population: nameSchema }),
    z.strictObject({ standard: nameSchema, is: z.enum(['set', 'met', 'judged']) }),
    z.strictObject({ indicator: nameSchema }),
    z.strictObject({ all: z.array(conditionSchema).max(1000) }),
    z.strictObject({ any: z.array(conditionSchema).max(1000) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);
