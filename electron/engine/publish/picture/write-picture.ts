import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import type { FontEmbedding, Picture } from '../../../../shared/charts/print/picture';
import { writeSafely } from '../write-safely';
import { drawPicture, type DrawnPicture } from './draw-picture';
import { embedFonts } from './embed-fonts';
import { picturePdf } from './picture-pdf';
import { picturePng } from './picture-png';

export interface PictureFile {
  /** Of a PNG; 1 is 96 pixels an inch. */
  readonly scale: number;
  /** Of an SVG. */
  readonly fonts: FontEmbedding;
}

/** Draws a chart without a window and writes it; the ending of `path` decides between SVG, PNG and PDF. */
export async function writePicture(picture: Picture, path: string, how: PictureFile): Promise<DrawnPicture> {
  return writeDrawn(() => drawPicture(picture), path, how);
}

/** The same of anything that is drawn; an ending that cannot be written is told before. */
export async function writeDrawn(
  draw: () => Promise<DrawnPicture>,
  path: string,
  how: PictureFile,
): Promise<DrawnPicture> {
  const bytesOf = writerOf(path);
  const drawn = await draw();
  const bytes = await bytesOf(drawn, how);
  await writeSafely(path, (temporary) => writeFile(temporary, bytes));
  return drawn;
}

type Writer = (drawn: DrawnPicture, how: PictureFile) => Promise<string | Buffer>;

function writerOf(path: string): Writer {
  switch (extname(path).toLowerCase()) {
    case '.svg':
      return ({ svg }, { fonts }) => embedFonts(svg, fonts);
    case '.png':
      return (drawn, { scale }) => Promise.resolve(picturePng(drawn, scale));
    case '.pdf':
      return (drawn) => picturePdf(drawn);
    default:
      throw new FailureError({ kind: 'ending-unknown', path, endings: ['.svg', '.png', '.pdf'] });
  }
}
