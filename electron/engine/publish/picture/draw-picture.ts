import { chartColours } from '../../../../shared/charts/colours';
import { footerFontSize, footerHeight, footerLineHeight } from '../../../../shared/charts/print/footer';
import type { Picture } from '../../../../shared/charts/print/picture';
import { renderSvg } from './render-svg';
import { escapeXml } from './xml-text';

/** A drawn picture; its texts name the font “Noto Sans” and need it beside or inside. */
export interface DrawnPicture {
  readonly svg: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Points of its texts, where the drawing has 12 pixels. */
  readonly fontPoints: number;
  readonly description: string;
}

const margin = 8;

/** Draws a chart with its ground and the lines below it, in its size on paper. */
export async function drawPicture(picture: Picture): Promise<DrawnPicture> {
  const { spec, footer, background, room, description } = picture;
  const colours = chartColours({ dark: false });
  const bare = { ...spec, config: { ...spec.config, background: undefined } } as Picture['spec'];
  const drawing = await renderSvg(bare);
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []).map(Number);
  const whole = height + footerHeight(footer.length);
  const unscaled = picture.millimetresPerPixel;
  const scale = room ? Math.min(unscaled, room.width / width, room.height / whole) : unscaled;
  const lines = footer.map(
    (line, at) =>
      `<text x="${margin}" y="${height + (at + 1) * footerLineHeight - 4}" font-size="${footerFontSize}px" font-family="Noto Sans, Segoe UI, sans-serif" fill="${colours.quietText}">${escapeXml(line)}</text>`,
  );
  const inner = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>'));
  const size = { width: round(width * scale), height: round(whole * scale) };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" width="${size.width}mm" height="${size.height}mm" viewBox="0 0 ${width} ${whole}">`,
    `<title>${escapeXml(description)}</title>`,
    ...(background === 'white' ? [`<rect width="${width}" height="${whole}" fill="#ffffff"/>`] : []),
    inner,
    ...lines,
    '</svg>',
  ].join('');
  return { svg, ...size, fontPoints: ((scale * 12) / 25.4) * 72, description };
}

function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
