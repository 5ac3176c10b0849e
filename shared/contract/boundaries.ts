import { z } from 'zod';

const coordinate = z.number().int();
const point = z.tuple([coordinate, coordinate]);

/**
 * The areas of a file of boundaries as a plane drawing: whole numbers from the upper left corner, the longer side
 * `mapSize` long; outer rings run one way and holes the other.
 */
export const boundariesSchema = z.strictObject({
  /** The name of the file. */
  file: z.string(),
  width: coordinate,
  height: coordinate,
  /** Names of the file's properties that may hold what areas are called; `names` of every area follow them. */
  columns: z.array(z.string()),
  areas: z.array(
    z.strictObject({
      id: z.string(),
      names: z.array(z.string()),
      polygons: z.array(z.array(z.array(point))),
      /** The middle of the widest part, and how far the border is from it. */
      at: point,
      room: z.number().min(0),
    }),
  ),
});
export type Boundaries = z.infer<typeof boundariesSchema>;
export type BoundaryArea = Boundaries['areas'][number];

/** What was said by hand: a unit stands for an area, or for none on this map (null). */
export const handMatchSchema = z.strictObject({ unit: z.string().max(1000), area: z.string().nullable() });
export type HandMatch = z.infer<typeof handMatchSchema>;

export const mapDocumentSchema = z.strictObject({
  boundaries: boundariesSchema,
  matches: z.array(handMatchSchema),
});
export type MapDocument = z.infer<typeof mapDocumentSchema>;

/** The boundaries of a workspace and the units that they are matched with. */
export interface MapState {
  /** Null: none were given. */
  readonly map: MapDocument | null;
  readonly units: readonly string[];
}
