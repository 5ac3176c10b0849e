import { z } from 'zod';
import { languages } from '../../text/language';
import { nameSchema } from '../condition-schema';
import { type ColumnProfile, type PeoplePage, type PersonCard, listSchema } from '../people';
import type { DecidedRoster } from '../results';
import { answer, question } from './parts';

export const peopleRequests = {
  /** A stretch of the list of people; `from` counts from 0. */
  'people.page': {
    input: z.strictObject({
      ...question,
      ...listSchema,
      /** Ids of `shared/analysis/people-columns`. */
      columns: z.array(nameSchema).max(200),
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(500),
    }),
    output: answer<PeoplePage>(),
  },
  /** One person, by the number that a page of the list gives; it holds for the roster as it is open now. */
  'people.card': {
    input: z.strictObject({ person: z.number().int().min(1), language: z.enum(languages) }),
    output: answer<PersonCard>(),
  },
  'people.profile': {
    input: z.strictObject({ ...question, search: listSchema.search, column: nameSchema }),
    output: answer<ColumnProfile>(),
  },
  /** Corrects a value by hand; the roster is understood again. Taken back with `review.undo`, or `forget-correction`. */
  'people.correct': {
    input: z.strictObject({
      person: z.number().int().min(1),
      field: nameSchema,
      value: z.union([z.string().max(2000), z.number().finite()]).nullable(),
      reason: z.string().trim().min(1).max(500),
    }),
    output: answer<DecidedRoster>(),
  },
} as const;
