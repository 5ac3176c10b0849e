import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import type { DrawnPicture } from './draw-picture';
import { textAsPaths } from './text-as-paths';

const pointsPerMillimetre = 72 / 25.4;

/** One page of the size of the picture, all of it vectors. */
export async function picturePdf({ svg, description, ...size }: DrawnPicture): Promise<Buffer> {
  const [width, height] = [size.width * pointsPerMillimetre, size.height * pointsPerMillimetre];
  const document = new PDFDocument({ size: [width, height], margin: 0, info: { Title: description } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise((resolve) => document.on('end', resolve));
  const outlined = textAsPaths(svg).replace(
    / width="[\d.]+mm" height="[\d.]+mm"/,
    ` width="${width}" height="${height}"`,
  );
  svgToPdf(document, outlined, 0, 0, { assumePt: true, width, height });
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
