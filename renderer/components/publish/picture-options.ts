import type { ChartFormat } from '../../../shared/contract/desktop';
import type { FontEmbedding, Picture } from '../../../shared/charts/print/picture';
import { pictureSize } from '../../../shared/charts/print/picture-sizes';
import { printChart, type PrintOptions } from '../../../shared/charts/print/print-chart';
import type { ChartFrame } from '../../../shared/charts/chart';
import type { ChartVersion } from './published-chart';

/** Everything that the dialog “Lưu biểu đồ” asks. */
export interface PictureOptions extends Omit<PrintOptions, 'footer'> {
  readonly format: ChartFormat;
  readonly scale: number;
  readonly fonts: FontEmbedding;
  readonly publicFrom: number | null;
  /** The line below the drawing; null: the names of the files. */
  readonly source: string | null;
}

/** What is the same for every chart of a report. */
type Look = Omit<PictureOptions, 'publicFrom' | 'source' | 'title' | 'subtitle'>;

/** Width of a picture “as on screen”, in pixels. */
const screenWidth = 760;

let lastLook: Look = {
  ...{ format: 'png', scale: 3, fonts: 'subset', background: 'white', legend: 'top', palette: 'default' },
  ...{ size: 'half', fontPoints: pictureSize('half').fontPoints },
};

/** The look that was saved last, until the window closes. */
export function firstOptions(publicFrom: number | null): PictureOptions {
  return { ...lastLook, publicFrom, source: null, title: null, subtitle: null };
}

export function rememberLook({
  publicFrom: _version,
  source: _source,
  title: _title,
  subtitle: _subtitle,
  ...look
}: PictureOptions): void {
  lastLook = look;
}

/** The one value from which the preview and the file are drawn. */
export function pictureOf(
  { draw, note, isTotalHidden }: ChartVersion,
  frame: ChartFrame,
  { title, subtitle, legend, palette, size, fontPoints, background, source }: PictureOptions,
  ownSource: string,
): Picture {
  return printChart(
    draw,
    { ...frame, width: screenWidth, isPeopleHidden: isTotalHidden },
    {
      ...{ title, subtitle, legend, palette, size, fontPoints, background },
      footer: [source ?? ownSource, note],
    },
  );
}
