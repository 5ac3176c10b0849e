import { z } from 'zod';
import { type DefinitionCounts, definitionChangeSchema, definitionsSchema } from '../definitions';
import type { DefinitionsState, PostsTrial } from '../results';
import { answer, question } from './parts';

export const definitionsRequests = {
  /** Own dimensions, indicators and populations, standards and the table of posts; `makeLibrary` makes a library of them. */
  'definitions.get': { input: z.strictObject({}), output: answer<DefinitionsState>() },
  'definitions.change': {
    input: z.strictObject({ change: definitionChangeSchema }),
    output: answer<DefinitionsState>(),
  },
  /** What another table of posts would say, without keeping it. */
  'definitions.tryPosts': {
    input: z.strictObject({ ...question, posts: definitionsSchema.shape.posts }),
    output: answer<PostsTrial>(),
  },
  /** Takes the last change back. */
  'definitions.undo': { input: z.strictObject({}), output: answer<DefinitionsState>() },
  /** Brings the last change that was taken back again. */
  'definitions.redo': { input: z.strictObject({}), output: answer<DefinitionsState>() },
  /** Writes the definitions to a file that offices can share; answers how many it holds. */
  'definitions.save': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<DefinitionCounts>(),
  },
  /** Adds definitions from such a file; one of the same id is replaced. */
  'definitions.load': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<DefinitionsState>(),
  },
} as const;
