import { z } from 'zod';
import { languages } from '../../text/language';
import type { BlankForm } from '../../forms/blank-form';
import type { FilledForm } from '../../forms/filled-form';
import { nameSchema } from '../condition-schema';
import {
  type FormWords,
  type TypedImport,
  type TypedNumbers,
  blankAnswerSchema,
  formChoiceSchema,
  formWordsSchema,
  typedInputSchema,
} from '../forms';
import type { TrainingEntry } from '../registers';
import { answer, question } from './parts';

export const formsRequests = {
  /** An official form with its figures and checks. */
  'forms.fill': { input: z.strictObject({ ...question, ...formChoiceSchema }), output: answer<FilledForm>() },
  /** The entries of the register of training behind a figure: the row's id and the column's mark. */
  'forms.attendances': {
    input: z.strictObject({ ...question, ...formChoiceSchema, row: nameSchema, mark: nameSchema }),
    output: answer<readonly TrainingEntry[]>(),
  },
  /** Writes it as a workbook with its administrative blocks. */
  'forms.save': {
    input: z.strictObject({
      ...question,
      ...formChoiceSchema,
      path: z.string().min(1),
      /** Of the sheet of checks and remarks; the form itself is Vietnamese. */
      language: z.enum(languages),
    }),
    output: answer<{ path: string }>(),
  },
  'forms.typed': { input: z.strictObject({}), output: answer<TypedNumbers>() },
  /** Numbers by unit; null takes one away. */
  'forms.type': {
    input: z.strictObject({
      input: typedInputSchema,
      numbers: z.record(z.string().max(500), z.number().int().min(0).max(1_000_000).nullable()),
    }),
    output: answer<TypedNumbers>(),
  },
  /** Reads them from a sheet that names units and has a column of these numbers. */
  'forms.importTyped': {
    input: z.strictObject({ input: typedInputSchema, path: z.string().min(1) }),
    output: answer<TypedImport>(),
  },
  /** The words around a form: those of the office, else those of the form. */
  'forms.words': { input: z.strictObject({ form: nameSchema }), output: answer<FormWords>() },
  /** Null: those of the form again. */
  'forms.setWords': {
    input: z.strictObject({ form: nameSchema, words: formWordsSchema.nullable() }),
    output: answer<FormWords>(),
  },
  /** A blank workbook of any office: how it is understood and what would stand in it. */
  'forms.blank': {
    input: z.strictObject({ ...question, path: z.string().min(1) }),
    output: answer<BlankForm>(),
  },
  /** What columns and rows of a form mean, by the keys of its bindings; null takes an answer back. */
  'forms.answer': {
    input: z.strictObject({
      fingerprint: nameSchema,
      title: z.string().max(500),
      answers: z.record(z.string().max(5000), blankAnswerSchema.nullable()),
    }),
    output: answer<null>(),
  },
  /** Writes the filled copy of a blank workbook; answers how many cells were filled. */
  'forms.saveBlank': {
    input: z.strictObject({ ...question, path: z.string().min(1), target: z.string().min(1) }),
    output: answer<{ path: string; cells: number }>(),
  },
  /** Writes the answers about forms to a file that offices can share; answers about how many forms. */
  'forms.saveAnswers': { input: z.strictObject({ path: z.string().min(1) }), output: answer<number>() },
  'forms.loadAnswers': { input: z.strictObject({ path: z.string().min(1) }), output: answer<number>() },
} as const;
