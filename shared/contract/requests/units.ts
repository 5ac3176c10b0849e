import { z } from 'zod';
import { isoDate } from '../condition-schema';
import type { DefinitionsState, OpenRoster } from '../results';
import {
  type UnitTableImport,
  type UnitsReport,
  nameAnswerSchema,
  personAnswerSchema,
  unitTables,
} from '../units';
import { answer } from './parts';

export const unitsRequests = {
  /** How the snapshots read in the units of today, and what must be asked. */
  'units.report': { input: z.strictObject({}), output: answer<UnitsReport>() },
  /** Shows every snapshot in the units of today, or in those that were recorded. */
  'units.show': { input: z.strictObject({ isToday: z.boolean() }), output: answer<OpenRoster | null>() },
  'units.answer': {
    input: z.strictObject({ people: z.array(personAnswerSchema).min(1).max(20_000) }),
    output: answer<null>(),
  },
  /** Which name of the table a unit is: null for none, absent lets its name decide again. */
  'units.name': {
    input: nameAnswerSchema.extend({ is: nameAnswerSchema.shape.is.optional() }),
    output: answer<null>(),
  },
  /** Takes the last answer back. */
  'units.undo': { input: z.strictObject({}), output: answer<null>() },
  /** Adds the lines of a table; `date` is of lines that have none. */
  'units.import': {
    input: z.strictObject({
      path: z.string().min(1),
      table: z.enum(unitTables),
      date: isoDate.nullable(),
    }),
    output: answer<{ state: DefinitionsState; imported: UnitTableImport }>(),
  },
} as const;
