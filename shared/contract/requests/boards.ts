import { z } from 'zod';
import { boardPictureSchema } from '../board-picture';
import { type Board, boardsSchema } from '../boards';
import { answer } from './parts';

export const boardsRequests = {
  /** The boards of the workspace; null: the starter boards. */
  'boards.get': { input: z.strictObject({}), output: answer<Board[] | null>() },
  'boards.keep': { input: z.strictObject({ boards: boardsSchema }), output: answer<null>() },
  /** Writes boards to a file that offices can share, with the definitions of the workspace. */
  'boards.save': {
    input: z.strictObject({ path: z.string().min(1), boards: boardsSchema }),
    output: answer<null>(),
  },
  /** Draws a whole board; the ending of `path` decides between PNG, SVG and PDF. */
  'boards.picture': {
    input: z.strictObject({ picture: boardPictureSchema, path: z.string().min(1) }),
    output: answer<{ path: string }>(),
  },
  /** Answers the boards of such a file and adds its definitions to those of the workspace. */
  'boards.load': { input: z.strictObject({ path: z.string().min(1) }), output: answer<Board[]>() },
} as const;
