import { z } from 'zod';
import { mostNested } from '../../analysis/table-view';
import { isThreshold } from '../../analysis/disclosure/hidden-cells';
import { chartKindIds } from '../../charts/chart-kind';
import { fontEmbeddings } from '../../charts/print/picture';
import { languages } from '../../text/language';
import { nameSchema } from '../condition-schema';
import { overviewTilesSchema } from '../overview-tiles';
import { listSchema } from '../people';
import { type PicturePreview, pictureSchema } from '../picture-schema';
import { plainSheetSchema } from '../plain-sheet';
import type { ReleasePreview } from '../results';
import { tableViewSchema } from '../view-schema';
import { answer, published, question } from './parts';

/** How nobody can be told apart: see `exportDeIdentified`. */
const release = z.strictObject({
  k: z.number().refine(isThreshold),
  dates: z.enum(['year', 'band']),
  keep: z.array(nameSchema).max(200).nullable(),
});

export const publishRequests = {
  /** Writes a table of the window as XLSX or CSV. */
  'rows.export': { input: plainSheetSchema, output: answer<{ path: string }>() },
  /** Writes a breakdown as it is shown, with its definitions, as XLSX (with a chart) or CSV. */
  'table.export': {
    input: z.strictObject({
      ...question,
      rows: z.array(nameSchema).max(mostNested),
      columns: z.array(nameSchema).max(mostNested),
      measure: nameSchema,
      view: tableViewSchema,
      /** Null: the one that suits the table best. */
      chart: z.enum(chartKindIds).nullable(),
      ...published,
    }),
    output: answer<{ path: string }>(),
  },
  /**
   * Writes the overview's table of units in the order of one of its columns; a public version is in order of names and
   * hides what the overview with these tiles does.
   */
  'units.export': {
    input: z.strictObject({
      ...question,
      tiles: overviewTilesSchema.optional(),
      sort: z.strictObject({ column: z.string().max(200), direction: z.enum(['ascending', 'descending']) }),
      ...published,
    }),
    output: answer<{ path: string }>(),
  },
  /** Writes the list of people as it is shown. Reports `ImportProgress` of the phase `writing`. */
  'people.export': {
    input: z.strictObject({
      ...question,
      ...listSchema,
      columns: z.array(nameSchema).min(1).max(200),
      /** The filter, and whom a figure led to, in words; null: everybody. */
      whose: z.string().max(20_000).nullable(),
      path: z.string().min(1),
      language: z.enum(languages),
    }),
    output: answer<{ path: string; people: number }>(),
  },
  /** Draws a chart as it will be saved: an SVG with the letters that it needs, and its size in millimetres. */
  'chart.preview': {
    input: z.strictObject({ picture: pictureSchema }),
    output: answer<PicturePreview>(),
  },
  /** The ending of `path` decides between PNG, SVG and PDF. `scale` is of a PNG, 1 is 96 pixels an inch. */
  'chart.save': {
    input: z.strictObject({
      picture: pictureSchema,
      path: z.string().min(1),
      scale: z.number().min(1).max(4),
      fonts: z.enum(fontEmbeddings),
    }),
    output: answer<{ path: string }>(),
  },
  /** Charts one after the other as an animated GIF, each standing for so many milliseconds. */
  'chart.animate': {
    input: z.strictObject({
      pictures: z.array(pictureSchema).min(1).max(50),
      path: z.string().min(1),
      stands: z.number().int().min(100).max(10_000),
    }),
    output: answer<null>(),
  },
  /** A PNG as a data URL, for the clipboard. */
  'chart.png': {
    input: z.strictObject({ picture: pictureSchema, scale: z.number().min(1).max(4) }),
    output: answer<string>(),
  },
  /** What a de-identified roster would be; nothing is written. */
  'roster.releasePreview': {
    input: z.strictObject({ ...question, language: z.enum(languages), release }),
    output: answer<ReleasePreview>(),
  },
  /** Writes the cleaned roster; the ending of `path` decides between CSV, XLSX and Parquet. Answers how many people. */
  'roster.export': {
    input: z.strictObject({
      ...question,
      path: z.string().min(1),
      language: z.enum(languages),
      /** Absent or null: everybody by name. Else nobody can be told apart: see `exportDeIdentified`. */
      release: release.nullable().optional(),
    }),
    /** `statementPath`: of a release without a sheet for it, where what was done is told. */
    output: answer<{ path: string; people: number; statementPath?: string | null }>(),
  },
} as const;
