import { z } from 'zod';
import type { ChartSpec } from '../charts/chart';

const pixels = z.number().min(0).max(100_000);
const line = z.string().max(20_000);
const spec = z.custom<ChartSpec>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const contentSchema = z.discriminatedUnion('kind', [
  /** As large as its card has room; Vega-Lite checks the spec. */
  z.strictObject({ kind: z.literal('chart'), spec }),
  z.strictObject({ kind: z.literal('figure'), figure: line, details: z.array(line).max(10) }),
  z.strictObject({ kind: z.literal('text'), text: line }),
  /** The first column names the rows; `more` says how many rows have no room. */
  z.strictObject({
    kind: z.literal('table'),
    head: z.array(line).max(500),
    rows: z
      .array(
        z.strictObject({
          cells: z.array(line).max(500),
          level: z.number().int().min(0).max(1),
          isTotal: z.boolean(),
        }),
      )
      .max(20_000),
  }),
]);
export type BoardPictureContent = z.infer<typeof contentSchema>;

/** A whole board as a picture: its cards in their places, in pixels. */
export const boardPictureSchema = z.strictObject({
  title: line,
  subtitle: line,
  /** "Nội bộ" or "Công khai". */
  mark: line,
  footer: z.array(line).max(50),
  width: pixels,
  cards: z
    .array(
      z.strictObject({
        ...{ title: line, x: pixels, y: pixels, width: pixels, height: pixels },
        content: contentSchema,
      }),
    )
    .max(200),
  /** Of a table whose rows do not all have room: "… và 40 dòng nữa", with `{n}` for how many. */
  moreRows: line,
});
export type BoardPicture = z.infer<typeof boardPictureSchema>;
export type BoardPictureCard = BoardPicture['cards'][number];

/** Inside of a card: its edge and what its title takes. */
export const cardEdge = 12;
export const cardHead = 34;
