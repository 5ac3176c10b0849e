import { z } from 'zod';
import type { RegisterResult } from '../../registers/register-indicator';
import { languages } from '../../text/language';
import { nameSchema } from '../condition-schema';
import {
  type EntriesPage,
  type MissingPage,
  type PersonEntry,
  type RegisterBoard,
  type RegisterFigure,
  type RegisterImport,
  type RegisterIssues,
  type RegisterSummary,
  entriesSchema,
  missingSchema,
  periodSchema,
  registerQuestion,
} from '../registers';
import { answer, files, question } from './parts';

export const registersRequests = {
  /** Every register with its headline of the latest year. */
  'registers.list': { input: z.strictObject(question), output: answer<readonly RegisterSummary[]>() },
  'registers.board': { input: z.strictObject(registerQuestion), output: answer<RegisterBoard>() },
  /** One figure of a register. */
  'registers.figure': {
    input: z.strictObject({ ...registerQuestion, indicator: nameSchema }),
    output: answer<RegisterFigure>(),
  },
  /** Every indicator for each unit, year, month, value of a field, or category of a dimension of the roster. */
  'registers.table': {
    input: z.strictObject({ ...registerQuestion, by: nameSchema }),
    output: answer<readonly RegisterResult[]>(),
  },
  'registers.entries': { input: z.strictObject(entriesSchema), output: answer<EntriesPage>() },
  /** Whom of the roster, or which of its units and months, the register of the period says nothing about. */
  'registers.missing': { input: z.strictObject(missingSchema), output: answer<MissingPage>() },
  /** Everything that the registers hold about somebody of the open roster. */
  'registers.ofPerson': {
    input: z.strictObject({ person: z.number().int().min(1) }),
    output: answer<readonly PersonEntry[]>(),
  },
  'registers.issues': {
    input: z.strictObject({ ...question, register: nameSchema, language: z.enum(languages) }),
    output: answer<RegisterIssues>(),
  },
  /** Reads files into a register, beside what it holds or in its place. Reports `ImportProgress`. */
  'registers.import': {
    input: z.strictObject({
      register: nameSchema,
      paths: files.paths,
      passwords: files.passwords,
      replace: z.boolean(),
    }),
    output: answer<RegisterImport>(),
  },
  /** Takes a file out of a register; null: all of them. */
  'registers.remove': {
    input: z.strictObject({ register: nameSchema, file: z.number().int().nullable() }),
    output: answer<null>(),
  },
  /** Whom, or which unit, a doubtful entry is about: null for none of the roster, absent takes the answer back. */
  'registers.answer': {
    input: z.strictObject({
      register: nameSchema,
      entry: z.number().int().min(1),
      /** The year that is looked at: its roster has the numbers. */
      year: periodSchema.shape.year,
      about: z
        .union([z.number().int().min(1), z.string().min(1).max(500)])
        .nullable()
        .optional(),
    }),
    output: answer<null>(),
  },
  /** Takes the last change of a register back. */
  'registers.undo': { input: z.strictObject({ register: nameSchema }), output: answer<null>() },
  'registers.setting': {
    input: z.strictObject({ register: nameSchema, setting: nameSchema, value: z.number().finite() }),
    output: answer<null>(),
  },
} as const;
