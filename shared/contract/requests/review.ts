import { z } from 'zod';
import { languages } from '../../text/language';
import { decisionSchema, type DecisionSteps } from '../decisions';
import type { CorrectionState } from '../people';
import type { DecidedRoster, SheetReview, ValueGroup } from '../results';
import { answer } from './parts';

export const reviewRequests = {
  /** A stretch of a sheet as it was understood; `file` counts from 0, `from` from 1. */
  'review.sheet': {
    input: z.strictObject({
      file: z.number().int().min(0),
      sheet: z.string(),
      from: z.number().int().min(1),
      count: z.number().int().min(1).max(500),
    }),
    output: answer<SheetReview>(),
  },
  /** Values that did not match, most frequent first, then the answers given before. */
  'review.values': { input: z.strictObject({}), output: answer<readonly ValueGroup[]>() },
  /** One decision of the user; the roster is understood again. Reports `ImportProgress`. */
  'review.decide': { input: z.strictObject({ decision: decisionSchema }), output: answer<DecidedRoster>() },
  /** Takes the last decision back. */
  'review.undo': { input: z.strictObject({}), output: answer<DecidedRoster>() },
  /** Brings the decision again that was taken back last. */
  'review.redo': { input: z.strictObject({}), output: answer<DecidedRoster>() },
  /** How many decisions can be taken back, and how many brought again. */
  'review.steps': { input: z.strictObject({}), output: answer<DecisionSteps>() },
  /** Writes what was decided to a file that offices can share; answers how many layouts and values it holds. */
  'review.saveDecisions': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<{ layouts: number; values: number }>(),
  },
  'review.loadDecisions': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<DecidedRoster>(),
  },
  /** "Trả lại đơn vị": a coloured and commented copy of a file; answers how many cells are marked. */
  'review.returnWorkbook': {
    input: z.strictObject({
      file: z.number().int().min(0),
      path: z.string().min(1),
      language: z.enum(languages),
    }),
    output: answer<{ path: string; cells: number }>(),
  },
  /** Every correction by hand of the open files, the newest first. */
  'review.corrections': { input: z.strictObject({}), output: answer<readonly CorrectionState[]>() },
} as const;
