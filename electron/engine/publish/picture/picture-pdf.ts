import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import type { DrawnPicture } from './draw-picture';
import { fontFiles } from './fonts';
import { svgTexts } from './svg-texts';
import { textAsPaths } from './text-as-paths';

const pointsPerMillimetre = 72 / 25.4;

/**
 * One page of the size of the picture, all of it vectors. What is seen are outlines, exactly those of the screen; the same
 * words stand over them unseen in the embedded font, to be searched, marked, copied and read aloud.
 */
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
  writeUnseen(document, svg, width);
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

/**
 * “ọ” stays one glyph, as what it is copied. Set as “o” with a dot it would be copied as “o”. Unseen, its shape is all one.
 * fontkit takes an object that switches features off, which the types of pdfkit do not know.
 */
const wholeLetters = { features: { ccmp: false } } as unknown as PDFKit.Mixins.TextOptions;

/** Text rendering mode 3 of ISO 32000-1, 9.3.6: neither filled nor stroked. */
const unseen = '3 Tr';

function writeUnseen(document: PDFKit.PDFDocument, svg: string, width: number): void {
  const drawn = Number(/viewBox="0 0 ([\d.]+) /.exec(svg)?.[1] ?? width);
  document.save().scale(width / drawn);
  for (const { text, size, weight, matrix, x, y } of svgTexts(svg)) {
    document.save().transform(...matrix);
    document.addContent(unseen);
    document.font(fontFiles[weight]).fontSize(size);
    document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...wholeLetters }).restore();
  }
  document.restore();
}
