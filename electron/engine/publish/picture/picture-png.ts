import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { DrawnPicture } from './draw-picture';
import { fontFiles } from './fonts';

const pixelsPerInch = 96;

/** `scale` 1 is 96 pixels an inch, 3 is 288. The file says how large it is on paper, so that Word places it right. */
export function picturePng(drawn: DrawnPicture, scale: number): Buffer {
  return withResolution(Buffer.from(render(drawn, scale).asPng()), pixelsPerInch * scale);
}

export interface Pixels {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export function picturePixels(drawn: DrawnPicture, scale: number): Pixels {
  const { pixels, width, height } = render(drawn, scale);
  return { rgba: new Uint8Array(pixels), width, height };
}

function render({ svg }: DrawnPicture, scale: number): ReturnType<Resvg['render']> {
  return new Resvg(svg, {
    dpi: pixelsPerInch,
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  }).render();
}

/** Puts a `pHYs` chunk (PNG specification, 11.3.5.3) behind the header. */
function withResolution(png: Buffer, dotsPerInch: number): Buffer {
  const headerEnd = 8 + 25;
  const chunk = Buffer.alloc(21);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(dotsPerMetre, 8);
  chunk.writeUInt32BE(dotsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}
