import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type Gifenc from 'gifenc';
import { FailureError } from '../../../../shared/contract/failure';
import type { Picture } from '../../../../shared/charts/print/picture';
import { writeSafely } from '../write-safely';
import { drawPicture } from './draw-picture';
import { picturePixels, type Pixels } from './picture-png';

// A CommonJS package whose default Node and Vite take for different things: asked for as Node asks.
const gifenc = createRequire(import.meta.url)('gifenc') as typeof Gifenc;

/** A chart has few colours. */
const colours = 64;
const scale = 1.5;

/** Pictures one after the other as an animated GIF that begins anew; each stands for so many milliseconds. */
export async function writeAnimation(
  pictures: readonly Picture[],
  path: string,
  stands: number,
): Promise<void> {
  if (extname(path).toLowerCase() !== '.gif')
    throw new FailureError({ kind: 'ending-unknown', path, endings: ['.gif'] });
  const frames: Pixels[] = [];
  for (const picture of pictures) frames.push(picturePixels(await drawPicture(picture), scale));
  const width = Math.max(...frames.map((frame) => frame.width));
  const height = Math.max(...frames.map((frame) => frame.height));
  const gif = gifenc.GIFEncoder();
  for (const frame of frames) {
    const rgba = onWhite(frame, width, height);
    const palette = gifenc.quantize(rgba, colours);
    gif.writeFrame(gifenc.applyPalette(rgba, palette), width, height, { palette, delay: stands, repeat: 0 });
  }
  gif.finish();
  await writeSafely(path, (temporary) => writeFile(temporary, gif.bytes()));
}

/** All frames are as large as the largest. */
function onWhite({ rgba, width, height }: Pixels, wholeWidth: number, wholeHeight: number): Uint8Array {
  if (width === wholeWidth && height === wholeHeight) return rgba;
  const whole = new Uint8Array(wholeWidth * wholeHeight * 4).fill(255);
  for (let row = 0; row < height; row += 1)
    whole.set(rgba.subarray(row * width * 4, (row + 1) * width * 4), row * wholeWidth * 4);
  return whole;
}
