import { z } from 'zod';
import type { BlankAnswer, BlankMeaning } from '../forms/blank-form';
import type { TypedProblem } from '../forms/typed-problem';
import { conditionSchema, nameSchema } from './condition-schema';

/** Numbers that no roster knows, by unit; kept with the workspace. */
export interface TypedNumbers {
  readonly version: 1;
  readonly assigned_posts: Readonly<Record<string, number>>;
  readonly rotated_from_district: Readonly<Record<string, number>>;
}

export const typedInputSchema = z.enum(['assigned_posts', 'rotated_from_district']);

/** What a sheet of units and numbers gave. */
export interface TypedImport {
  readonly typed: TypedNumbers;
  readonly read: number;
  /** Lines that were not taken. */
  readonly problems: readonly TypedProblem[];
  /** Units of the roster that have no number in the sheet. */
  readonly missing: readonly string[];
}

/** The administrative words around a form, as the office prints them. */
export const formWordsSchema = z.strictObject({
  reportingUnit: z.string().max(300),
  receivingUnit: z.string().max(300),
  place: z.string().max(100),
  /** Lines under the code of the form. */
  issued: z.array(z.string().max(500)).max(10),
  preparedBy: z.string().max(200),
  signedBy: z.string().max(200),
  recipients: z.array(z.string().max(300)).max(20),
});
export type FormWords = z.infer<typeof formWordsSchema>;

export const formChoiceSchema = {
  /** Id of `shared/forms/forms`. */
  form: nameSchema,
  /** Null: all units. */
  units: z.array(z.string().max(500)).max(10_000).nullable(),
  everyLevel: z.boolean(),
};

const wordsSchema = z.strictObject({ vi: z.string().max(500), en: z.string().max(500) });
const meaningSchema: z.ZodType<BlankMeaning> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), who: conditionSchema }),
  z.strictObject({ kind: z.literal('mean-age'), who: conditionSchema }),
  z.strictObject({ kind: z.literal('typed'), input: typedInputSchema }),
  z.strictObject({ kind: z.literal('tick'), who: conditionSchema }),
  z.strictObject({ kind: z.literal('field'), field: nameSchema, months: z.literal(true).exactOptional() }),
]);
export const blankAnswerSchema: z.ZodType<BlankAnswer> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suggested') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('given'), meaning: meaningSchema, words: wordsSchema }),
]);

/** Answers of every form by its fingerprint, then by the key of the binding; the shape of the file that offices share. */
export const blankAnswersSchema = z.object({
  version: z.literal(1),
  kind: z.literal('form-bindings'),
  forms: z.record(
    z.string(),
    z.object({ title: z.string(), answers: z.record(z.string(), blankAnswerSchema) }),
  ),
});
export type BlankAnswersFile = z.infer<typeof blankAnswersSchema>;
