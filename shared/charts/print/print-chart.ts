import type { Chart, ChartFrame, ChartSpec } from '../chart';
import { wrapLine } from '../chart-title';
import { textWidth } from '../text-width';
import type { ChartPrint } from './chart-print';
import { footerFontSize, footerHeight } from './footer';
import type { Picture } from './picture';
import { pictureSize, type PictureSizeId } from './picture-sizes';

/** Everything that the dialog "Lưu biểu đồ" asks about the drawing. */
export interface PrintOptions extends ChartPrint {
  readonly size: PictureSizeId;
  /** Points of the texts; smaller where the drawing would not fit its room otherwise. */
  readonly fontPoints: number;
  readonly background: Picture['background'];
  /** Lines below the drawing; `''` is left out. */
  readonly footer: readonly string[];
}

/** Texts of a drawing have so many pixels. */
const fontPixels = 12;
const millimetresPerPoint = 25.4 / 72;
/** Three bars do not become three walls. */
const mostStretch = 1.3;
const mostTries = 8;

/** `frame.width` counts only for the size `screen`. The drawing is as wide as its room and no higher. */
export function printChart(
  draw: (frame: ChartFrame) => Chart,
  frame: ChartFrame,
  options: PrintOptions,
): Picture {
  const { room } = pictureSize(options.size);
  const { title, subtitle, legend, palette } = options;
  const base: ChartFrame = {
    ...frame,
    dark: false,
    selected: {},
    print: { title, subtitle, legend, palette },
  };
  let millimetresPerPixel = (options.fontPoints * millimetresPerPoint) / fontPixels;
  const widthOf = (): number => (room ? Math.floor(room.width / millimetresPerPixel) : frame.width);
  const footerOf = (): string[] => footerLines(options.footer, widthOf());
  let chart = draw({ ...base, width: widthOf() });
  for (let tries = 0; room && tries < mostTries; tries += 1) {
    const height = heightOf(chart.spec);
    if (height === null) break;
    const whole = (height + footerHeight(footerOf().length)) * millimetresPerPixel;
    if (whole <= room.height) {
      const free = room.height / millimetresPerPixel - footerHeight(footerOf().length);
      chart = draw({ ...base, width: widthOf(), height: Math.floor(Math.min(free, height * mostStretch)) });
      break;
    }
    // Smaller texts, but as wide as before: long lists use their room.
    millimetresPerPixel *= (room.height / whole) * 0.995;
    chart = draw({ ...base, width: widthOf() });
  }
  return {
    spec: chart.spec,
    description: [chart.title, ...chart.subtitle].filter((line) => line !== '').join('. '),
    footer: footerOf(),
    background: options.background,
    millimetresPerPixel,
    room,
  };
}

function footerLines(lines: readonly string[], width: number): string[] {
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => wrapLine(line, width - 24, (text) => textWidth(text, footerFontSize)));
}

function heightOf(spec: ChartSpec): number | null {
  return 'height' in spec && typeof spec.height === 'number' ? spec.height : null;
}
