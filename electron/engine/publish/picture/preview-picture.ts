import type { Picture } from '../../../../shared/charts/print/picture';
import type { PicturePreview } from '../../../../shared/contract/picture-schema';
import { drawPicture } from './draw-picture';
import { embedFonts } from './embed-fonts';
import { picturePng } from './picture-png';

/** Of the texts that `fontPoints` is about. */
const drawnPixels = 12;

/** What will be saved, for the page to show as it is. */
export async function previewPicture(picture: Picture): Promise<PicturePreview> {
  const { svg, width, height, fontPoints } = await drawPicture(picture);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
  const smallestPoints = (fontPoints / drawnPixels) * Math.min(drawnPixels, ...sizes);
  return { svg: await embedFonts(svg, 'subset'), width, height, fontPoints, smallestPoints };
}

export async function pngDataUrl(picture: Picture, scale: number): Promise<string> {
  const png = picturePng(await drawPicture(picture), scale);
  return `data:image/png;base64,${png.toString('base64')}`;
}
