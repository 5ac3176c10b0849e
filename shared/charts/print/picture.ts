import type { ChartSpec } from '../chart';

export const backgrounds = ['white', 'transparent'] as const;
export const fontEmbeddings = ['subset', 'whole', 'outlines'] as const;
/** `subset`: the letters that occur; `whole`: all of the font, so that texts can be edited; `outlines`: shapes, for Word. */
export type FontEmbedding = (typeof fontEmbeddings)[number];

/** A chart ready for paper: what the preview shows and what is saved are drawn from this one value. */
export interface Picture {
  readonly spec: ChartSpec;
  /** What a reader is told who does not see it. */
  readonly description: string;
  /** Lines below the drawing: source, version. */
  readonly footer: readonly string[];
  readonly background: (typeof backgrounds)[number];
  /** Millimetres of one pixel of the drawing. */
  readonly millimetresPerPixel: number;
  /** Millimetres; a drawing that is larger is made smaller as a whole. Null: as large as it is. */
  readonly room: { readonly width: number; readonly height: number } | null;
}

/** A spec as a picture for the screen: 96 pixels an inch. */
export function screenPicture(spec: ChartSpec, description: string): Picture {
  const background = 'white';
  return { spec, description, footer: [], background, millimetresPerPixel: 25.4 / 96, room: null };
}
