import { z } from 'zod';
import type { ChartSpec } from '../charts/chart';
import { backgrounds, type Picture } from '../charts/print/picture';

const millimetres = z.number().positive().max(5000);

/** Shape of `Picture` at the door; Vega-Lite checks the spec itself, and whoever draws it reads nothing from elsewhere. */
export const pictureSchema: z.ZodType<Picture> = z.strictObject({
  spec: z.custom<ChartSpec>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  description: z.string().max(20_000),
  footer: z.array(z.string().max(2000)).max(50),
  background: z.enum(backgrounds),
  millimetresPerPixel: z.number().positive().max(10),
  room: z.strictObject({ width: millimetres, height: millimetres }).nullable(),
});

export interface PicturePreview {
  readonly svg: string;
  /** Millimetres on paper. */
  readonly width: number;
  readonly height: number;
  /** Points of its texts. */
  readonly fontPoints: number;
  /** Points of the smallest of them. */
  readonly smallestPoints: number;
}
